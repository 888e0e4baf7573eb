package io.github.dailypapers.cli;

import io.github.dailypapers.config.Mistake;
import io.github.dailypapers.config.Setting;
import io.github.dailypapers.config.Settings;
import io.github.dailypapers.config.SettingsFile;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the user has configured. Most have no file, which is told by one look at the disk. */
final class Configuration {
  /** Nothing. */
  static final Configuration NONE = new Configuration("", List.of(), List.of());

  private final String file;
  private final List<Setting> settings;
  private final List<Mistake> mistakes;

  private Configuration(String file, List<Setting> settings, List<Mistake> mistakes) {
    this.file = file;
    this.settings = settings;
    this.mistakes = mistakes;
  }

  /**
   * Where the file is, or would be; empty if the user has no home.
   *
   * @throws InvalidPathException if the variable that says so names no file
   */
  static Optional<Path> file(Context context) {
    String named = context.variable("DAILYPAPERS_CONFIG");
    if (!named.isEmpty()) {
      return Optional.of(Path.of(named));
    }
    // No lambda: every start comes by here, and the first one of a process takes milliseconds.
    Optional<Path> folder = new Folders(context).config();
    return folder.isPresent()
        ? Optional.of(folder.get().resolve("dailypapers.properties"))
        : Optional.empty();
  }

  /** What is in the file; nothing if there is none. */
  static Configuration of(Context context) {
    Optional<Path> file;
    try {
      file = file(context);
    } catch (InvalidPathException e) {
      return new Configuration(
          "DAILYPAPERS_CONFIG",
          List.of(),
          List.of(new Mistake(0, "this is no name of a file", "check it")));
    }
    if (file.isPresent() && Files.exists(file.get())) {
      return read(file.get());
    }
    return context.variable("DAILYPAPERS_CONFIG").isEmpty() ? NONE : absent(file.get());
  }

  private static Configuration absent(Path file) {
    return new Configuration(
        file.toString(),
        List.of(),
        List.of(
            new Mistake(
                0,
                "there is no such file",
                "make it with dailypapers config edit, or unset DAILYPAPERS_CONFIG")));
  }

  private static Configuration read(Path file) {
    Settings read = SettingsFile.read(file);
    return new Configuration(file.toString(), read.settings(), read.mistakes());
  }

  /** Whether there is nothing to heed. */
  boolean isEmpty() {
    return settings.isEmpty() && mistakes.isEmpty();
  }

  /** All that is set, in the file's order. */
  List<Setting> settings() {
    return settings;
  }

  /** What is set under names that begin with {@code prefix}, which is left out of them. */
  List<Setting> under(String prefix) {
    List<Setting> found = new ArrayList<>();
    for (Setting setting : settings) {
      if (setting.name().startsWith(prefix)) {
        String name = setting.name().substring(prefix.length());
        found.add(new Setting(name, setting.value(), setting.line()));
      }
    }
    return found;
  }

  /** The defaults of {@code option}: those for {@code command} alone, else those for all. */
  List<Setting> of(String command, String option) {
    List<Setting> own = numbered(command, option);
    return own.isEmpty() ? numbered("", option) : own;
  }

  /** What is set for {@code option} of all commands; empty if nothing is. */
  String general(String option) {
    List<Setting> found = numbered("", option);
    return found.isEmpty() ? "" : found.get(0).value();
  }

  private List<Setting> numbered(String command, String option) {
    List<Setting> found = new ArrayList<>();
    for (Setting setting : settings) {
      OptionKey key = OptionKey.of(setting.name());
      if (key.command().equals(command) && key.option().equals(option)) {
        found.add(setting);
      }
    }
    if (found.size() > 1) {
      found.sort(Comparator.comparingInt(setting -> OptionKey.of(setting.name()).number()));
    }
    return found;
  }

  /**
   * Fails if the file cannot be read, or sets what there is not.
   *
   * @throws ConfigurationException which tells of the first mistake
   */
  void requireSound(Session session) {
    List<Mistake> found = new ArrayList<>(mistakes);
    KnownKeys keys = new KnownKeys(session);
    for (Setting setting : settings) {
      Optional<Mistake> mistake = keys.mistake(setting);
      if (mistake.isPresent()) {
        found.add(mistake.get());
      }
    }
    if (!found.isEmpty()) {
      found.sort(Comparator.comparingInt(Mistake::line));
      throw exception(found.get(0));
    }
  }

  /** All mistakes there are, those in the values of options included, in the file's order. */
  List<Mistake> mistakes(Session session) {
    List<Mistake> found = new ArrayList<>(mistakes);
    KnownKeys keys = new KnownKeys(session);
    for (Setting setting : settings) {
      keys.mistake(setting).or(() -> keys.wrongValue(setting)).ifPresent(found::add);
    }
    found.sort(Comparator.comparingInt(Mistake::line));
    return found;
  }

  /** {@code mistake} as the failure of a command. */
  ConfigurationException exception(Mistake mistake) {
    String place = mistake.line() > 0 ? file + ':' + mistake.line() : file;
    return new ConfigurationException(place + ": " + mistake.message(), mistake.hint());
  }
}
