package io.github.dailypapers.select;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Looks for a pattern in the texts of papers. What is unknown of a paper matches nothing. Each
 * author and each keyword is a text of its own.
 *
 * @param pattern what to look for
 * @param fields where to look, all of type text or list
 * @param inverted whether the papers without a match are wanted
 */
public record Grep(TextPattern pattern, List<Field> fields, boolean inverted)
    implements Predicate<Paper> {
  private static final String ALL = "all";
  private static final List<Field> SEARCHABLE =
      List.of(Field.TITLE, Field.ABSTRACT, Field.AUTHORS, Field.KEYWORDS, Field.SUMMARY);

  /** Copies the list. */
  public Grep {
    fields = List.copyOf(fields);
  }

  /**
   * The fields that {@code --in} names, in the order of a paper's fields; title and abstract if it
   * names none.
   *
   * @param names each a field's label, {@code all}, or several of them joined with commas
   * @throws SelectionException if one is not the label of a field to search in
   */
  public static List<Field> fields(List<String> names) {
    if (names.isEmpty()) {
      return List.of(Field.TITLE, Field.ABSTRACT);
    }
    List<String> labels = new ArrayList<>();
    for (String name : names) {
      labels.addAll(List.of(name.split(",", -1)));
    }
    List<Field> fields = new ArrayList<>();
    for (Field field : SEARCHABLE) {
      if (labels.contains(field.label()) || labels.contains(ALL)) {
        fields.add(field);
      }
    }
    checkLabels(labels);
    return fields;
  }

  private static void checkLabels(List<String> labels) {
    List<String> known = new ArrayList<>();
    for (Field field : SEARCHABLE) {
      known.add(field.label());
    }
    known.add(ALL);
    for (String label : labels) {
      if (!known.contains(label)) {
        throw SelectionException.unknown("cannot search in \"" + label + "\"", label, known);
      }
    }
  }

  /** Whether {@code paper} is wanted: whether the pattern is found in it, or is not if inverted. */
  @Override
  public boolean test(Paper paper) {
    return isFoundIn(paper) != inverted;
  }

  /** Where in {@code paper} the pattern is found, in the order of the fields. */
  public List<Hit> hits(Paper paper) {
    List<Hit> hits = new ArrayList<>();
    for (Field field : fields) {
      for (String text : Texts.of(paper, field)) {
        List<Span> spans = pattern.in(text);
        if (!spans.isEmpty()) {
          hits.add(new Hit(field, text, spans));
        }
      }
    }
    return hits;
  }

  private boolean isFoundIn(Paper paper) {
    for (Field field : fields) {
      for (String text : Texts.of(paper, field)) {
        if (pattern.isIn(text)) {
          return true;
        }
      }
    }
    return false;
  }
}
