package io.github.dailypapers.cli;

import io.github.dailypapers.archive.ArchivePlace;
import io.github.dailypapers.cli.Options.Group;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** Which archive is used, and whether it is: the options and variables that say so. */
final class ArchiveOptions {
  private static final Duration BUSY_WAIT = Duration.ofSeconds(10);

  private final Line line;
  private final Session session;

  /**
   * What {@code line} asks for.
   *
   * @throws UsageException if it contradicts itself
   */
  ArchiveOptions(Line line, Session session) {
    this.line = line;
    this.session = session;
    if (isOffline() && line.values("--from").isEmpty()) {
      requireSense();
    }
  }

  /** Whether neither the archive is to be read nor written. */
  boolean isUnwanted() {
    return line.has("--no-archive");
  }

  /** Offline there is the archive, and nothing else. */
  private void requireSense() {
    String offline = line.has("--offline") ? "--offline" : "HF_HUB_OFFLINE";
    if (line.has("--no-archive")) {
      throw new UsageException(
          offline + " and --no-archive leave nothing to read", "leave one of them out");
    }
    if (isRefresh()) {
      throw new UsageException(
          "--refresh asks the source, and " + offline + " nobody", "leave one of them out");
    }
  }

  /** Adds the option that says which archive is meant. */
  static void addFileTo(CommandSpec spec) {
    Options.of(spec, Group.ARCHIVE)
        .value(
            "--archive",
            "FILE",
            "The archive, instead of DAILYPAPERS_ARCHIVE and the usual one",
            List.of());
  }

  /** Adds the options of commands that can do with the archive alone. */
  static void addOfflineTo(CommandSpec spec) {
    addFileTo(spec);
    Options.of(spec, Group.ARCHIVE)
        .flag("--offline", "Ask nobody: answer from the archive, and say how old that is");
  }

  /** Adds the options of commands that ask the network, and keep what they get. */
  static void addTo(CommandSpec spec) {
    addOfflineTo(spec);
    Options.of(spec, Group.ARCHIVE)
        .flag("--refresh", "Ask for everything again, however young the archive's copy is")
        .flag("--no-archive", "Neither read nor write the archive");
  }

  /** Whether the network is to be left alone. */
  boolean isOffline() {
    return line.has("--offline") || isOffline(session.context());
  }

  /** Whether a variable says that the network is to be left alone. */
  static boolean isOffline(Context context) {
    return switch (context.variable("HF_HUB_OFFLINE").toLowerCase(Locale.ROOT)) {
      case "1", "true", "yes", "on" -> true;
      default -> false;
    };
  }

  /** Whether what is held is to be asked for again. */
  boolean isRefresh() {
    return line.has("--refresh");
  }

  /**
   * Where the archive is.
   *
   * @return empty if the user wants none, or has no home for one
   */
  Optional<ArchivePlace> place() {
    if (line.has("--no-archive")) {
      return Optional.empty();
    }
    Folders folders = new Folders(session.context());
    Optional<Path> file = named();
    if (file.isEmpty()) {
      file = folders.data().map(folder -> folder.resolve("archive.db"));
    }
    if (file.isEmpty()) {
      return Optional.empty();
    }
    Path near = file.get().toAbsolutePath().resolveSibling("cache");
    return Optional.of(new ArchivePlace(file.get(), folders.cache().orElse(near), BUSY_WAIT));
  }

  /** The folder for what can be had again from the usual archive; empty if another one is used. */
  Optional<Path> usualCache() {
    Folders folders = new Folders(session.context());
    return named().isEmpty() ? folders.cache() : Optional.empty();
  }

  private Optional<Path> named() {
    String variable = session.context().variable("DAILYPAPERS_ARCHIVE");
    Optional<String> name = line.value("--archive");
    if (name.isEmpty() && !variable.isEmpty()) {
      name = Optional.of(variable);
    }
    if (name.isEmpty()) {
      return Optional.empty();
    }
    try {
      if (!name.get().isEmpty()) {
        return Optional.of(Path.of(name.get()));
      }
    } catch (InvalidPathException e) {
      // Said below, as for no name at all.
    }
    throw new UsageException("\"" + name.get() + "\" is no name of a file", "check it");
  }
}
