package io.github.dailypapers.cli;

import io.github.dailypapers.term.SearchPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The commands by which the user's browser is reached, the preferred one first: those that {@code
 * BROWSER} names between colons (on Windows, semicolons), else what the system opens things with.
 */
final class Browsers {
  private final Context context;
  private final String system;

  Browsers(Context context) {
    this.context = context;
    this.system = context.system().toLowerCase(Locale.ROOT);
  }

  List<BrowserCommand> commands() {
    List<BrowserCommand> commands = new ArrayList<>();
    for (String line : context.variable("BROWSER").split(isWindows() ? ";" : ":", -1)) {
      List<String> words = BrowserCommand.words(line);
      if (!words.isEmpty()) {
        commands.add(new BrowserCommand(words));
      }
    }
    return commands.isEmpty() ? List.of(new BrowserCommand(systems())) : commands;
  }

  private List<String> systems() {
    if (isWindows()) {
      return List.of("rundll32", "url.dll,FileProtocolHandler");
    }
    if (isMac()) {
      return List.of("open");
    }
    boolean onWindows = !context.variable("WSL_DISTRO_NAME").isEmpty();
    return onWindows && new SearchPath(context.environment()).find("wslview").isPresent()
        ? List.of("wslview")
        : List.of("xdg-open");
  }

  /** Whether there is a screen with windows; without, any browser needs the terminal. */
  boolean haveWindows() {
    return isWindows()
        || isMac()
        || !context.variable("DISPLAY").isEmpty()
        || !context.variable("WAYLAND_DISPLAY").isEmpty();
  }

  private boolean isWindows() {
    return system.startsWith("windows");
  }

  private boolean isMac() {
    return system.startsWith("mac");
  }
}
