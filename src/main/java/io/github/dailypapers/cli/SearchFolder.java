package io.github.dailypapers.cli;

import io.github.dailypapers.config.Mistake;
import io.github.dailypapers.config.Setting;
import io.github.dailypapers.config.Settings;
import io.github.dailypapers.config.SettingsFile;
import io.github.dailypapers.spelling.Nearest;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The folder of saved searches: a file each, in the configuration's own form, with an option a
 * line.
 */
final class SearchFolder {
  private static final String NAME = "searches";
  private static final String ENDING = ".properties";

  private final Session session;

  SearchFolder(Session session) {
    this.session = session;
  }

  /**
   * The folder, whether it is there or not.
   *
   * @throws CommandException if the user has no home
   */
  private Path folder() throws CommandException {
    return new Folders(session.context())
        .config()
        .orElseThrow(
            () ->
                new CommandException(
                    Exit.NO_INPUT,
                    "there is no place for saved searches: HOME is not set",
                    "set HOME or XDG_CONFIG_HOME"))
        .resolve(NAME);
  }

  /** Where the search called {@code name} is, or would be. */
  Path file(String name) throws CommandException {
    return folder().resolve(name + ENDING);
  }

  /** What the searches are called, in the order of the alphabet. */
  List<String> names() throws IOException {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder(), "*" + ENDING)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        name = name.substring(0, name.length() - ENDING.length());
        if (SearchName.isOne(name)) {
          names.add(name);
        }
      }
    } catch (NoSuchFileException e) {
      return List.of();
    }
    names.sort(String.CASE_INSENSITIVE_ORDER);
    return names;
  }

  boolean isEmpty() throws IOException {
    Optional<Path> config = new Folders(session.context()).config();
    return config.isEmpty() || !Files.isDirectory(config.get().resolve(NAME)) || names().isEmpty();
  }

  boolean has(String name) throws CommandException {
    return Files.exists(file(name));
  }

  /**
   * The search called {@code name}.
   *
   * @throws CommandException if there is none
   * @throws ConfigurationException if its file has a mistake, which it tells of
   */
  SavedSearch read(String name) throws IOException {
    Path file = file(name);
    if (!Files.exists(file)) {
      throw absent(name);
    }
    Settings settings = SettingsFile.read(file);
    if (!settings.mistakes().isEmpty()) {
      throw mistaken(file, settings.mistakes().get(0));
    }
    List<String> words = new ArrayList<>();
    SearchKeys keys = new SearchKeys(SavedSearch.spec());
    for (Setting setting : settings.settings()) {
      try {
        words.addAll(keys.words(setting));
      } catch (UsageException e) {
        throw mistaken(file, new Mistake(setting.line(), message(e), e.hint()));
      }
    }
    try {
      SavedSearch search = new SavedSearch(name, new Line(App.parsed(followed(), words)));
      search.check();
      return search;
    } catch (RuntimeException e) {
      Failure failure = Failures.of(e);
      throw mistaken(file, new Mistake(0, failure.message(), failure.hint()));
    }
  }

  /**
   * As {@code follow add} is parsed, so that a file holds no value that could not be given there.
   */
  private CommandSpec followed() {
    CommandSpec spec = new FollowCommand(session).spec();
    GlobalOptions.addTo(spec);
    return spec;
  }

  private static String message(UsageException e) {
    return Failures.firstLine(e.getMessage());
  }

  private static ConfigurationException mistaken(Path file, Mistake mistake) {
    String place = mistake.line() > 0 ? file + ":" + mistake.line() : file.toString();
    return new ConfigurationException(place + ": " + mistake.message(), mistake.hint());
  }

  private CommandException absent(String name) throws IOException {
    List<String> names = names();
    Optional<String> near = Nearest.to(name, names);
    String otherwise =
        names.isEmpty()
            ? "save one with dailypapers follow add " + name
            : "see dailypapers follow list";
    return new CommandException(
        Exit.NO_INPUT,
        "there is no saved search @" + name,
        near.map(meant -> "did you mean @" + meant + "?").orElse(otherwise));
  }

  /** Keeps {@code search}, in the place of one that is there already. */
  void write(SavedSearch search) throws IOException {
    StringBuilder text =
        new StringBuilder("# A saved search of dailypapers, used as ")
            .append(search.label())
            .append(": the options of list, and grep = PATTERN.\n\n");
    String last = "";
    int number = 1;
    List<SavedSearch.Given> options = search.options();
    for (int i = 0; i < options.size(); i++) {
      SavedSearch.Given given = options.get(i);
      String option = given.option().longestName().substring(2);
      boolean again = option.equals(last);
      boolean more = i + 1 < options.size() && options.get(i + 1).option().equals(given.option());
      number = again ? number + 1 : 1;
      last = option;
      String value = given.option().arity().max() == 0 ? "true" : given.value();
      text.append(SettingsFile.line(again || more ? option + "." + number : option, value));
    }
    ConfigurationFolder.write(file(search.name()), text.toString(), true, "check the permissions");
  }

  /**
   * Deletes the search called {@code name}.
   *
   * @throws CommandException if there is none, or it may not be deleted
   */
  void delete(String name) throws IOException {
    try {
      if (!Files.deleteIfExists(file(name))) {
        throw absent(name);
      }
    } catch (FileSystemException e) {
      throw CannotWrite.because(file(name), e);
    }
  }

  /**
   * Calls a search by another name, which none has yet.
   *
   * @throws CommandException if there is none, or it may not be renamed
   */
  void rename(String name, String other) throws IOException {
    if (!has(name)) {
      throw absent(name);
    }
    try {
      Files.move(file(name), file(other));
    } catch (FileSystemException e) {
      throw CannotWrite.because(file(name), e);
    }
  }
}
