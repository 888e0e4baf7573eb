import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Puts the licence of every library into a folder of its own: what its jar holds, or else the text
 * in the file that is named like it. A library without either is an error.
 *
 * <p>Run with the folder of the jars, that of the texts, and where to put the folders.
 */
public final class Licences {
  private static final Pattern KEPT =
      Pattern.compile("META-INF/(?:.*/)?[\\w.-]*(?:LICENSE|NOTICE)[\\w.-]*");

  private static final String OWN = "dailypapers.jar";

  private Licences() {}

  public static void main(String[] args) throws IOException {
    Path texts = Path.of(args[1]);
    Path target = Path.of(args[2]);
    for (Path jar : sorted(Path.of(args[0]))) {
      String name = jar.getFileName().toString();
      if (name.endsWith(".jar") && !name.equals(OWN)) {
        Path folder = target.resolve(name.substring(0, name.length() - ".jar".length()));
        Files.createDirectories(folder);
        if (!unpacked(jar, folder)) {
          Files.copy(
              text(texts, name),
              folder.resolve("LICENSE.txt"),
              StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static boolean unpacked(Path jar, Path folder) throws IOException {
    boolean found = false;
    try (JarFile file = new JarFile(jar.toFile())) {
      for (JarEntry entry : file.stream().filter(e -> !e.isDirectory()).toList()) {
        if (KEPT.matcher(entry.getName()).matches()) {
          found = true;
          Path name = Path.of(entry.getName()).getFileName();
          try (InputStream text = file.getInputStream(entry)) {
            Files.copy(text, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
          }
        }
      }
    }
    return found;
  }

  private static Path text(Path texts, String jar) throws IOException {
    for (Path text : sorted(texts)) {
      String library = text.getFileName().toString().replaceFirst("\\.txt$", "");
      if (jar.startsWith(library + "-")) {
        return text;
      }
    }
    throw new IOException("there is no licence of " + jar);
  }
}
