import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Packs a file as {@code gzip -9n} does, which is how Debian wants manuals and changelogs (Policy
 * 12.1 and 12.3); the format is that of RFC 1952.
 *
 * <p>Run with the file and the name of the packed one.
 */
public final class Packed {
  /** Deflated, without a name or a time, as small as can be, by a system of the Unix family. */
  private static final byte[] HEAD = {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 2, 3};

  private Packed() {}

  public static void main(String[] args) throws IOException {
    byte[] content = Files.readAllBytes(Path.of(args[0]));
    CRC32 check = new CRC32();
    check.update(content);
    try (OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
      out.write(HEAD);
      Deflater smallest = new Deflater(Deflater.BEST_COMPRESSION, true);
      DeflaterOutputStream deflated = new DeflaterOutputStream(out, smallest);
      deflated.write(content);
      deflated.finish();
      smallest.end();
      writeNumber(out, (int) check.getValue());
      writeNumber(out, content.length);
    }
  }

  private static void writeNumber(OutputStream out, int number) throws IOException {
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      out.write(number >>> shift);
    }
  }
}
