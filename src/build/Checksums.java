import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes SHA256SUMS of the files in a folder, as sha256sum reads it.
 *
 * <p>Run with the folder as the only argument.
 */
public final class Checksums {
  private static final String NAME = "SHA256SUMS";

  private Checksums() {}

  public static void main(String[] args) throws IOException, NoSuchAlgorithmException {
    Path folder = Path.of(args[0]);
    MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
    StringBuilder sums = new StringBuilder();
    for (Path file : files(folder)) {
      sums.append(HexFormat.of().formatHex(sha256.digest(Files.readAllBytes(file))))
          .append("  ")
          .append(file.getFileName())
          .append('\n');
    }
    Files.writeString(folder.resolve(NAME), sums, StandardCharsets.UTF_8);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.endsWith(NAME))
          .sorted()
          .toList();
    }
  }
}
