package io.github.dailypapers.source.arxiv.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/**
 * The subjects of a paper, each with the id of its category in its last parenthesis: {@code High
 * Energy Physics - Theory (hep-th); Mathematical Physics (math-ph)}.
 *
 * @param categories the ids, the primary one first
 * @param whole whether every subject has an id
 */
record SubjectLine(List<String> categories, boolean whole) {
  /** Copies the categories. */
  SubjectLine {
    categories = List.copyOf(categories);
  }

  /** Reads the subjects of {@code line}. */
  static SubjectLine of(Element line) {
    Set<String> categories = new LinkedHashSet<>();
    boolean whole = true;
    Element primary = line.selectFirst(new Evaluator.Class("primary-subject"));
    if (primary != null) {
      add(category(HtmlText.of(primary)), categories);
    }
    for (String subject : HtmlText.of(line).split(";")) {
      Optional<String> category = category(subject.strip());
      whole &= category.isPresent() || subject.isBlank();
      add(category, categories);
    }
    return new SubjectLine(List.copyOf(categories), whole);
  }

  private static void add(Optional<String> category, Set<String> categories) {
    if (category.isPresent()) {
      categories.add(category.get());
    }
  }

  private static Optional<String> category(String subject) {
    int open = subject.lastIndexOf('(');
    if (open < 0 || !subject.endsWith(")")) {
      return Optional.empty();
    }
    String id = subject.substring(open + 1, subject.length() - 1);
    return isCategory(id) ? Optional.of(id) : Optional.empty();
  }

  /** An archive in small letters and hyphens, and perhaps a class of it after a dot. */
  private static boolean isCategory(String id) {
    int dot = id.indexOf('.');
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean small = (c >= 'a' && c <= 'z') || c == '-';
      boolean inClass = dot >= 0 && i > dot && c >= 'A' && c <= 'Z';
      if (!small && !inClass && i != dot) {
        return false;
      }
    }
    return !id.isEmpty() && dot != 0 && dot != id.length() - 1;
  }
}
