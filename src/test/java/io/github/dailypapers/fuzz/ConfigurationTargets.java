package io.github.dailypapers.fuzz;

import io.github.dailypapers.config.Mistake;
import io.github.dailypapers.config.Setting;
import io.github.dailypapers.config.Settings;
import io.github.dailypapers.config.SettingsFile;
import io.github.dailypapers.config.ShellWords;
import io.github.dailypapers.render.Sanitizer;
import io.github.dailypapers.support.Cli;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** What the files that users write are read with, and the commands that look after them. */
final class ConfigurationTargets {
  private static final int OK = 0;
  private static final int WRONG_CONFIGURATION = 78;
  private static final AtomicReference<Path> FOLDER = new AtomicReference<>();

  private ConfigurationTargets() {}

  /** Any bytes set something, or are mistakes of which each stands in a line of the file. */
  static void settings(byte[] input) throws IOException {
    Path file = Files.write(folder().resolve("a.properties"), input);
    Settings read = SettingsFile.read(file);
    int lines = new String(input, StandardCharsets.ISO_8859_1).split("\\R", -1).length;
    Set<String> names = new HashSet<>();
    int last = 0;
    for (Setting setting : read.settings()) {
      Sound.require(setting.line() >= last && setting.line() <= lines, "no line of the file");
      Sound.require(names.add(setting.name()), "set twice: " + setting.name());
      Sound.require(setting.value().equals(setting.value().strip()), "white space at an end");
      last = setting.line();
    }
    for (Mistake mistake : read.mistakes()) {
      Sound.require(mistake.line() >= 1 && mistake.line() <= lines, "a mistake nowhere");
      Sound.line("the hint", mistake.hint());
    }
    for (Setting setting : read.settings()) {
      writtenAgain(file, setting.value());
    }
  }

  /** A value that is written into a file is what is read from it. */
  private static void writtenAgain(Path file, String value) throws IOException {
    byte[] line = SettingsFile.line("name", value).getBytes(StandardCharsets.UTF_8);
    if (!new String(line, StandardCharsets.UTF_8).equals(SettingsFile.line("name", value))) {
      // A lone surrogate cannot be written in UTF-8.
      return;
    }
    List<Setting> again = SettingsFile.read(Files.write(file, line)).settings();
    Sound.require(again.equals(List.of(new Setting("name", value, 1))), "read otherwise: " + value);
  }

  /** Whatever the file, it is listed, and what is wrong with it told, a clean line each. */
  static void config(byte[] input) throws IOException {
    Path file = Files.write(folder().resolve("dailypapers.properties"), input);
    Cli.Run run =
        new Cli()
            .with("DAILYPAPERS_CONFIG", file.toString())
            .run("--errors", "text", "config", "list");
    toldOf(run, file);
  }

  /**
   * Whatever the file of a saved search, it is a search, or its mistake is told in one clean line;
   * and the options that it is listed with, given to a shell, save the same one, if all of them may
   * be shown.
   */
  static void search(byte[] input) throws IOException {
    Path searches = Files.createDirectories(folder().resolve("dailypapers/searches"));
    Path file = Files.write(searches.resolve("kite.properties"), input);
    Files.deleteIfExists(searches.resolve("copy.properties"));
    Cli cli = new Cli().with("XDG_CONFIG_HOME", folder().toString());
    Cli.Run run = cli.run("follow", "list");
    toldOf(run, file);
    Sound.require(run.err().lines().count() <= 1, "more than one mistake");
    if (run.code() == OK && isShownWhole(file)) {
      String options = run.out().strip().substring("@kite".length()).strip();
      List<String> words = new ArrayList<>(List.of("follow", "add", "copy"));
      words.addAll(ShellWords.of(options).orElseThrow());
      Cli.Run copied = cli.run(words.toArray(new String[0]));
      Sound.require(copied.code() == OK, "what is listed cannot be given: " + copied.err());
      String listed = cli.run("follow", "list").out();
      Sound.require(listed.contains("@copy\t" + options + "\n"), "listed otherwise: " + listed);
    }
  }

  private static boolean isShownWhole(Path file) {
    return SettingsFile.read(file).settings().stream()
        .allMatch(setting -> Sanitizer.clean(setting.value()).equals(setting.value()));
  }

  private static void toldOf(Cli.Run run, Path file) {
    run.out().lines().forEach(line -> line.chars().filter(c -> c != '\t').forEach(Sound::shown));
    Sound.require(run.code() == OK || run.code() == WRONG_CONFIGURATION, "ends with " + run);
    Sound.require((run.code() == OK) == run.err().isEmpty(), "no mistake is told, or too many");
    for (String line : run.err().lines().toList()) {
      Sound.require(line.startsWith("dailypapers: " + file + ":"), "where? " + line);
      Sound.shown(line);
    }
  }

  /** The words of a line, each quoted, are the words of that line. */
  static void words(byte[] input) {
    Optional<List<String>> words = ShellWords.of(new String(input, StandardCharsets.UTF_8));
    if (words.isPresent()) {
      List<String> quoted = new ArrayList<>();
      words.get().forEach(word -> quoted.add(ShellWords.quoted(word)));
      Sound.require(ShellWords.of(String.join(" ", quoted)).equals(words), "read otherwise");
    }
  }

  /** A folder of this process. */
  private static Path folder() throws IOException {
    Path known = FOLDER.get();
    if (known != null) {
      return known;
    }
    Path made = Files.createTempDirectory(Path.of("target"), "fuzz").toAbsolutePath();
    FOLDER.set(made);
    return made;
  }
}
