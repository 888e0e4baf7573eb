package io.github.dailypapers.browse;

import io.github.dailypapers.render.Cells;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What each key does. */
final class HelpView {
  private static final int KEYS = 20;

  private HelpView() {}

  /** A line an action, of those that hold {@code search} in whatever case. */
  static List<String> lines(Keys keys, String search) {
    List<String> lines = new ArrayList<>();
    String sought = search.toLowerCase(Locale.ROOT).strip();
    for (Action action : Action.values()) {
      List<String> pressed = keys.of(action);
      if (pressed.isEmpty()) {
        continue;
      }
      String line = "  " + Cells.left(String.join(" ", pressed), KEYS) + action.description();
      if (line.toLowerCase(Locale.ROOT).contains(sought)) {
        lines.add(line);
      }
    }
    if (lines.isEmpty()) {
      lines.add("  no key does that");
    }
    return lines;
  }
}
