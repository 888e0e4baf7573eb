package io.github.dailypapers.cli;

import io.github.dailypapers.term.AtExit;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is written beside its place and moved into it when it is whole. Until then, and if
 * anything goes wrong, what stood there stays as it was.
 */
final class OutputFile implements Closeable {
  private final Path target;
  private final Path part;
  private final FileChannel channel;
  private final Thread sweeper;
  private boolean kept;

  private OutputFile(Path target, Path part, FileChannel channel) {
    this.target = target;
    this.part = part;
    this.channel = channel;
    this.sweeper = new Thread(this::delete, "sweep");
    AtExit.add(sweeper);
  }

  /**
   * Begins the file.
   *
   * @param replace whether a file that is there already may be replaced
   * @throws CommandException if there is one that may not, or the file cannot be created
   */
  static OutputFile create(Path path, boolean replace) throws IOException {
    Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    if (Files.isDirectory(target)) {
      throw CannotWrite.because(path, "is a folder", "name a file in it");
    }
    if (Files.exists(target) && !replace) {
      throw CannotWrite.because(path, "exists", "add --force to replace it");
    }
    Path part =
        target.resolveSibling("." + target.getFileName() + ".part" + ProcessHandle.current().pid());
    try {
      FileChannel channel =
          FileChannel.open(
              part,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE);
      return new OutputFile(target, part, channel);
    } catch (FileSystemException e) {
      throw CannotWrite.because(path, e);
    }
  }

  /** Where to write; unbuffered. */
  OutputStream stream() {
    return Channels.newOutputStream(channel);
  }

  /** Moves the file into its place, once it is safely on the disk. */
  void keep() throws IOException {
    channel.force(true);
    channel.close();
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    kept = true;
  }

  /** Deletes the file unless it was kept. */
  @Override
  public void close() throws IOException {
    channel.close();
    delete();
    try {
      AtExit.remove(sweeper);
    } catch (IllegalStateException e) {
      // The program is ending already: the hook runs and finds nothing.
      kept = true;
    }
  }

  private void delete() {
    if (!kept) {
      try {
        Files.deleteIfExists(part);
      } catch (IOException e) {
        // Nobody is left to be told.
        kept = true;
      }
    }
  }
}
