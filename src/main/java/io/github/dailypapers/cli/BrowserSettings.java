package io.github.dailypapers.cli;

import io.github.dailypapers.browse.Action;
import io.github.dailypapers.browse.Keys;
import io.github.dailypapers.config.Setting;
import io.github.dailypapers.config.ShellWords;
import io.github.dailypapers.spelling.Nearest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** The keys and saved views of the full-screen browser, as they are configured. */
final class BrowserSettings {
  /** Before the key that does something else than usual. */
  static final String KEYS = "key.";

  /** Before the number of a view, 1 to 9. */
  static final String VIEWS = "view.";

  private static final int VIEW_COUNT = 9;

  private BrowserSettings() {}

  static boolean isKey(Setting setting) {
    return setting.name().startsWith(KEYS);
  }

  static boolean isView(Setting setting) {
    return setting.name().startsWith(VIEWS);
  }

  /**
   * Checks {@code setting} if it is one of these.
   *
   * @param list what {@code list} takes, as a view does
   * @return whether it is one of these
   * @throws UsageException if it cannot be meant
   */
  static boolean check(Setting setting, CommandSpec list) {
    if (isKey(setting)) {
      checkKey(setting.name().substring(KEYS.length()), setting.value());
      return true;
    }
    if (isView(setting)) {
      String number = setting.name().substring(VIEWS.length());
      if (number.length() != 1 || number.charAt(0) < '1' || number.charAt(0) > '9') {
        throw new UsageException("there is no view \"" + number + '"', "they are view.1 to view.9");
      }
      if (App.parsed(list, words(setting)).hasMatchedOption("--help")) {
        throw new UsageException("a view shows papers, and not the help", "leave out --help");
      }
      return true;
    }
    return false;
  }

  /** Whether there are such a key and such an action. */
  private static void checkKey(String key, String action) {
    if (!Keys.isName(key)) {
      throw new UsageException(
          "there is no key \"" + key + '"',
          "write one character, or a name such as ctrl-d, space, enter, pgup or f1");
    }
    if (Action.named(action).isEmpty()) {
      throw new UsageException(
          "there is no action \"" + action + '"',
          Nearest.to(action, Action.labels())
              .map(near -> "did you mean " + near + "?")
              .orElse("the README tells them all"));
    }
  }

  /**
   * What a view has behind {@code list}.
   *
   * @throws UsageException if a quotation mark is not closed
   */
  static List<String> words(Setting view) {
    Optional<List<String>> words = ShellWords.of(view.value());
    if (words.isEmpty()) {
      throw new UsageException(
          "a quotation mark or a backslash has no end: " + view.value(),
          "close it; a backslash is written twice in this file");
    }
    return Arguments.arranged(words.get());
  }

  /** What the user has keys of the browser do. */
  static Keys keys(Line line) {
    Map<String, Action> own = new HashMap<>();
    for (Setting setting : line.configured(KEYS)) {
      Action.named(setting.value()).ifPresent(action -> own.put(setting.name(), action));
    }
    return Keys.with(own);
  }

  /** The saved views, empty texts where there is none. */
  static List<String> views(Line line) {
    String[] views = new String[VIEW_COUNT];
    Arrays.fill(views, "");
    for (Setting setting : line.configured(VIEWS)) {
      views[setting.name().charAt(0) - '1'] = setting.value();
    }
    return List.of(views);
  }
}
