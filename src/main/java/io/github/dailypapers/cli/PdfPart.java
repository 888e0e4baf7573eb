package io.github.dailypapers.cli;

import io.github.dailypapers.fetch.Arriving;
import io.github.dailypapers.fetch.Partial;
import io.github.dailypapers.page.Validators;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.OptionalLong;

/**
 * A PDF that grows beside its place and is moved there when it is whole. What has come stays for a
 * later try if that one breaks off, but not if it is no PDF.
 */
final class PdfPart implements Partial, Closeable {
  private final Path target;
  private final Path part;
  private final PartVersion version;
  private final FileChannel channel;
  private final Arrival arrival;
  private OptionalLong length = OptionalLong.empty();
  private String server = "the server";
  private boolean checked;
  private boolean kept;

  /** Hears of what has come. */
  @FunctionalInterface
  interface Arrival {
    /**
     * So many bytes are there.
     *
     * @param total 0 if it is not known
     */
    void at(long done, long total);
  }

  private PdfPart(Path target, Path part, FileChannel channel, Arrival arrival) {
    this.target = target;
    this.part = part;
    this.version = new PartVersion(part);
    this.channel = channel;
    this.arrival = arrival;
  }

  /**
   * Begins the file, or goes on with it.
   *
   * @throws CommandException if it cannot be written, or another process is writing it
   */
  static PdfPart open(Path target, Arrival arrival) throws IOException {
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try {
      FileChannel channel =
          FileChannel.open(
              part, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      if (!lock(channel)) {
        channel.close();
        throw new CommandException(
            Exit.TRY_LATER,
            "another process is fetching " + target.getFileName(),
            "wait for it to end");
      }
      return new PdfPart(target, part, channel, arrival);
    } catch (CommandException e) {
      throw e;
    } catch (IOException e) {
      throw CannotWrite.because(part, e);
    }
  }

  private static boolean lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      // It is this very process.
      return false;
    }
  }

  @Override
  public long held() throws IOException {
    return channel.size();
  }

  @Override
  public Validators version(URI address) {
    return version.read(address);
  }

  @Override
  public void begin(long offset, Arriving file) throws IOException {
    server = file.address().getAuthority();
    if (file.type().equals("text/html")) {
      throw noPdf();
    }
    length = file.length();
    checked = false;
    try {
      if (offset == 0) {
        forget();
        if (!file.version().isEmpty()) {
          version.write(file.address(), file.version());
        }
      }
      channel.position(offset);
    } catch (IOException e) {
      throw CannotWrite.because(part, e);
    }
    arrival.at(offset, length.orElse(0));
  }

  @Override
  public void write(byte[] bytes, int count) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, count);
    try {
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
    } catch (IOException e) {
      throw CannotWrite.because(part, e);
    }
    if (channel.size() >= PdfCheck.MARGIN) {
      requirePdf();
    }
    arrival.at(channel.position(), length.orElse(0));
  }

  private void requirePdf() throws IOException {
    if (!checked && !PdfCheck.begins(channel)) {
      forget();
      throw noPdf();
    }
    checked = true;
  }

  private CommandException noPdf() {
    return new CommandException(
        Exit.NOT_UNDERSTOOD,
        server + " sent no PDF for " + target.getFileName(),
        "see what is there with dailypapers open --pdf");
  }

  @Override
  public void forget() throws IOException {
    version.delete();
    channel.truncate(0);
  }

  /**
   * Moves the file into its place, now that all of it has come.
   *
   * @return whether its end is that of a PDF
   * @throws CommandException if it is none, cannot be moved, or seems to be cut off on the way
   */
  boolean keep() throws IOException {
    requirePdf();
    boolean ends = PdfCheck.ends(channel);
    if (!ends && length.isEmpty()) {
      forget();
      throw new CommandException(
          Exit.UNREACHABLE, server + " cut off " + target.getFileName(), "try again");
    }
    try {
      channel.force(true);
      channel.close();
      version.delete();
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw CannotWrite.because(target, e);
    }
    kept = true;
    return ends;
  }

  /** Leaves what has come for a later try. */
  @Override
  public void close() throws IOException {
    boolean empty = !kept && channel.isOpen() && channel.size() == 0;
    channel.close();
    if (empty) {
      version.delete();
      Files.deleteIfExists(part);
    }
  }
}
