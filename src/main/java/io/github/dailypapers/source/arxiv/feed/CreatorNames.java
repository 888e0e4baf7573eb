package io.github.dailypapers.source.arxiv.feed;

import io.github.dailypapers.source.OneLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Parts the one string in which an announcement's feed names all authors: {@code A. First (Lab,
 * City), B. Second}. Affiliations are left out, as arXiv's pages keep them apart from the names.
 */
final class CreatorNames {
  private static final Set<String> SUFFIXES = Set.of("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV");

  private final String text;
  private final int[] close;
  private final List<String> names = new ArrayList<>();
  private final StringBuilder name = new StringBuilder();

  /** Nobody has two: a name that grew with each of many would take a long time. */
  private boolean suffixed;

  private CreatorNames(String text) {
    this.text = text;
    this.close = new int[text.length()];
    match('(', ')');
    match('{', '}');
  }

  /** The names of {@code creator} in their order, with TeX's accents as Unicode has them. */
  static List<String> of(String creator) {
    return new CreatorNames(creator).parted();
  }

  /** Notes for each bracket that is closed where; commas part names only outside of those. */
  private void match(char open, char end) {
    int[] waiting = new int[text.length()];
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == open) {
        waiting[depth++] = i;
      } else if (c == end && depth > 0) {
        close[waiting[--depth]] = i;
      }
    }
  }

  private List<String> parted() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (close[i] > 0) {
        name.append(text, i, c == '(' ? i : close[i] + 1);
        i = close[i];
      } else if (c == ',') {
        finish();
      } else {
        name.append(c);
      }
    }
    finish();
    return names;
  }

  private void finish() {
    String whole = OneLine.of(TexAccents.toUnicode(name.toString()));
    name.setLength(0);
    boolean suffix = SUFFIXES.contains(whole);
    int last = names.size() - 1;
    if (!suffix || last < 0) {
      if (!whole.isEmpty()) {
        names.add(whole);
      }
    } else if (!suffixed) {
      names.set(last, names.get(last) + ", " + whole);
    }
    suffixed = suffix;
  }
}
