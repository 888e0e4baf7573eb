package io.github.dailypapers.cli;

import io.github.dailypapers.archive.Archive;
import io.github.dailypapers.archive.ArchiveException;
import io.github.dailypapers.archive.ArchivePlace;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The archive as one command uses it, opened when it is first needed. A command that asks the
 * network goes on without an archive that fails, and tells of that once, at the end.
 */
final class ArchiveAccess implements Closeable {
  private final ArchiveOptions options;
  private final Session session;
  private @Nullable Archive archive;
  private @Nullable ArchiveException trouble;
  private boolean closed;
  private boolean bulk;

  ArchiveAccess(Line line, Session session) {
    this.options = new ArchiveOptions(line, session);
    this.session = session;
  }

  /** Whether the network is to be left alone. */
  boolean isOffline() {
    return options.isOffline();
  }

  /** Whether what is held is to be asked for again. */
  boolean isRefresh() {
    return options.isRefresh();
  }

  Instant now() {
    return session.context().clock().instant();
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
    if (options.isUnwanted()) {
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
      Optional<ArchivePlace> place = options.place();
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

  /** Has it known that the command takes long, and may do with leisure what is due at its end. */
  void takesLong() {
    bulk = true;
  }

  /**
   * Where the archive is.
   *
   * @throws CommandException if the user has no home for one
   */
  ArchivePlace requiredPlace() throws CommandException {
    return options
        .place()
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
    if (trouble != null || options.place().isEmpty()) {
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
      try (closing) {
        renewWords(closing);
      }
    }
  }

  /**
   * Has shells know the words of the usual archive: another one's would be of no use without it.
   */
  private void renewWords(Archive closing) {
    Optional<Path> words = options.usualCache();
    if (words.isPresent() && closing.isWritable() && trouble == null) {
      new WordFiles(words.get(), now()).renew(closing, bulk);
    }
  }
}
