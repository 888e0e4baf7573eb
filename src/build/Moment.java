import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Takes the moment at which it was made out of a class archive with linked classes. Soft references
 * in it hold the time since the system was started, in ms (the field {@code timestamp} of {@code
 * java.lang.ref.SoftReference}), by which the JVM tells how long they were not used; those with 0
 * were not used for long. Two archives of the same classes differ in it, and in the checksums of
 * their head, which a JVM does not look at unless it is asked to.
 */
final class Moment {
  /** Where the head ends and the first region begins. */
  private static final int HEAD = 4096;

  /** How many ms apart two archives may be made. */
  private static final long APART = 600_000;

  private Moment() {}

  /**
   * Sets to 0 in {@code archive} what differs in {@code other}, which was made a moment later.
   *
   * @throws IOException if more differs than moments, and the two cannot be made the same
   */
  static void remove(Path archive, Path other) throws IOException {
    ByteBuffer one = ByteBuffer.wrap(Files.readAllBytes(archive)).order(ByteOrder.nativeOrder());
    ByteBuffer two = ByteBuffer.wrap(Files.readAllBytes(other)).order(ByteOrder.nativeOrder());
    if (one.capacity() != two.capacity()) {
      throw different(archive);
    }
    for (int at = 0; at < HEAD; at += Integer.BYTES) {
      if (one.getInt(at) != two.getInt(at)) {
        one.putInt(at, 0);
      }
    }
    for (int at = HEAD; at < one.capacity(); at += Long.BYTES) {
      long later = two.getLong(at) - one.getLong(at);
      if (later != 0) {
        if (later < 0 || later > APART) {
          throw different(archive);
        }
        one.putLong(at, 0);
      }
    }
    Files.write(archive, one.array());
  }

  private static IOException different(Path archive) {
    return new IOException(archive + " differs from one time it is made to the next");
  }
}
