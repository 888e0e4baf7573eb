package io.github.dailypapers.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * The user's folders for files of this program: where the XDG variables say, else where the system
 * has them (https://specifications.freedesktop.org/basedir-spec/latest/; on macOS {@code
 * ~/Library}, on Windows {@code %LOCALAPPDATA%}). Without a home there are none.
 */
final class Folders {
  private static final String NAME = "dailypapers";

  private final Context context;

  Folders(Context context) {
    this.context = context;
  }

  /** For what must not be lost. */
  Optional<Path> data() {
    return folder("XDG_DATA_HOME", ".local/share", "Application Support", "data");
  }

  /** For what can be had again. */
  Optional<Path> cache() {
    return folder("XDG_CACHE_HOME", ".cache", "Caches", "cache");
  }

  /** For what is of use for a while. */
  Optional<Path> state() {
    return folder("XDG_STATE_HOME", ".local/state", "Application Support", "state");
  }

  /** For what the user has set. */
  Optional<Path> configuration() {
    return folder("XDG_CONFIG_HOME", ".config", "Application Support", "config");
  }

  private Optional<Path> folder(String variable, String unix, String mac, String windows) {
    String stated = context.variable(variable);
    // The specification has relative ones ignored.
    if (!stated.isEmpty() && Path.of(stated).isAbsolute()) {
      return Optional.of(Path.of(stated, NAME));
    }
    String system = context.system().toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      String local = context.variable("LOCALAPPDATA");
      return local.isEmpty() ? Optional.empty() : Optional.of(Path.of(local, NAME, windows));
    }
    String home = context.variable("HOME");
    if (home.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        system.startsWith("mac")
            ? Path.of(home, "Library", mac, NAME)
            : Path.of(home).resolve(unix).resolve(NAME));
  }
}
