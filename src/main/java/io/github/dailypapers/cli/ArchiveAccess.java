package io.github.dailypapers.cli;

import io.github.dailypapers.archive.Archive;
import io.github.dailypapers.archive.ArchiveException;
import io.github.dailypapers.archive.ArchivePlace;
import io.github.dailypapers.cli.Options.Group;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The archive as one command uses it: the options that say which and whether, and the archive
 * itself, opened when it is first needed. A command that asks the network goes on without an
 * archive that fails, and tells of that once, at the end.
 */
final class ArchiveAccess implements Closeable {
  private static final Duration BUSY_WAIT = Duration.ofSeconds(10);

  private final Line line;
  private final Session session;
  private @Nullable Archive archive;
  private @Nullable ArchiveException trouble;
  private boolean closed;

  ArchiveAccess(Line line, Session session) {
    this.line = line;
    this.session = session;
    if (isOffline() && line.values("--from").isEmpty()) {
      requireSense();
    }
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
    if (line.has("--offline")) {
      return true;
    }
    return switch (session.context().variable("HF_HUB_OFFLINE").toLowerCase(Locale.ROOT)) {
      case "1", "true", "yes", "on" -> true;
      default -> false;
    };
  }

  /** Whether what is held is to be asked for again. */
  boolean isRefresh() {
    return line.has("--refresh");
  }

  Instant now() {
    return session.context().clock().instant();
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

  /**
   * The archive, to be read.
   *
   * @throws CommandException if there is none
   * @throws ArchiveException if it cannot be read
   */
  synchronized Archive required() throws IOException {
    Optional<Archive> present = present();
    if (present.isPresent()) {
      return present.get();
    }
    if (line.has("--no-archive")) {
      throw new UsageException("this is in the archive alone", "leave out --no-archive");
    }
    throw new CommandException(
        Exit.NO_INPUT,
        "there is no archive yet: " + requiredPlace().file(),
        "run dailypapers sync to fill one");
  }

  /**
   * The archive, to be read, if there is one.
   *
   * @throws ArchiveException if it cannot be read
   */
  synchronized Optional<Archive> present() throws ArchiveException {
    if (archive == null) {
      Optional<ArchivePlace> place = place();
      archive = place.isPresent() ? Archive.openIfPresent(place.get()).orElse(null) : null;
    }
    return Optional.ofNullable(archive);
  }

  /**
   * The archive, made if there is none.
   *
   * @throws CommandException if there is no place for it
   * @throws ArchiveException if it cannot be written
   */
  synchronized Archive writable() throws IOException {
    if (archive == null) {
      archive = Archive.open(requiredPlace());
    }
    return archive;
  }

  /**
   * Where the archive is.
   *
   * @throws CommandException if the user has no home for one
   */
  ArchivePlace requiredPlace() throws CommandException {
    return place()
        .orElseThrow(
            () ->
                new CommandException(
                    Exit.NO_INPUT,
                    "there is no place for an archive: HOME is not set",
                    "name a file with --archive"));
  }

  /** The archive for a command that can do without: empty if there is none, or it has failed. */
  synchronized Optional<Archive> ifUsable() {
    // What still fetches when the command ends finds nothing any longer.
    if (trouble != null || closed) {
      return Optional.empty();
    }
    try {
      return present();
    } catch (ArchiveException e) {
      trouble = e;
      return Optional.empty();
    }
  }

  /** Takes note of a failure that the command can go on after. */
  synchronized void failed(IOException failure) {
    if (trouble == null && failure instanceof ArchiveException e) {
      trouble = e;
    }
  }

  /** The archive, if it is in use already. */
  synchronized Optional<Archive> ifOpen() {
    return trouble == null ? Optional.ofNullable(archive) : Optional.empty();
  }

  /** Something to be written, by a command that can do without. */
  @FunctionalInterface
  interface Writing {
    /** Writes it. */
    void to(Archive archive) throws IOException;
  }

  /** Writes something, unless the user wants no archive; that it failed is told at the end. */
  synchronized void write(Writing writing) throws IOException {
    if (trouble != null || place().isEmpty()) {
      return;
    }
    try {
      writing.to(writable());
    } catch (ArchiveException e) {
      trouble = e;
    }
  }

  /** As {@link #write}, if the archive is in use already and may be written. */
  synchronized void writeIfOpen(Writing writing) throws IOException {
    if (archive != null && archive.isWritable()) {
      write(writing);
    }
  }

  /**
   * Fails if the archive has: for a command that cannot do without.
   *
   * @throws ArchiveException what it failed of
   */
  synchronized void requireSound() throws ArchiveException {
    if (trouble != null) {
      throw trouble;
    }
  }

  /** Tells that the archive has failed, if it has. */
  void tell() {
    if (trouble != null) {
      Failure failure = Failures.of(trouble);
      session
          .console()
          .failure(
              new Failure(
                  failure.exit(),
                  "not kept: " + failure.message(),
                  failure.hint(),
                  failure.address()));
      trouble = null;
    }
  }

  @Override
  public synchronized void close() throws IOException {
    closed = true;
    if (archive != null) {
      Archive closing = archive;
      archive = null;
      closing.close();
    }
  }
}
