package io.github.dailypapers.browse;

import java.util.List;
import java.util.Optional;

/**
 * How the user has the browser.
 *
 * @param keys which key does what
 * @param views the saved views, each a period and options of {@code list}; empty texts where there
 *     is none
 * @param color whether there are colours
 * @param mouse whether the mouse is used
 * @param terminal the terminal's type, a name in terminfo
 */
public record Setup(
    Keys keys, List<String> views, boolean color, boolean mouse, Optional<String> terminal) {
  /** Copies the list. */
  public Setup {
    views = List.copyOf(views);
  }
}
