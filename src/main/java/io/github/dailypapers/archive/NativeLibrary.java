package io.github.dailypapers.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.CodeSource;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;
import org.sqlite.util.OSInfo;

/**
 * SQLite's own code. The driver would unpack it anew at every start; here it is unpacked once, into
 * the folder for what can be had again.
 */
final class NativeLibrary {
  private static final String PATH = "org.sqlite.lib.path";
  private static final String TEMPORARY = "org.sqlite.tmpdir";

  private NativeLibrary() {}

  /**
   * Sees to it that the driver finds its library in {@code cache}. If it cannot be put there, the
   * driver unpacks it in its own way.
   */
  static synchronized void provide(Path cache) {
    try {
      Path folder = cache.resolve(version());
      Path library = folder.resolve(LibraryLoaderUtil.getNativeLibName());
      if (!isWhole(library)) {
        unpack(folder, library);
      }
      System.setProperty(PATH, folder.toString());
      // Where the driver looks for leavings of its own, which takes time among other files.
      System.setProperty(TEMPORARY, folder.toString());
    } catch (IOException e) {
      // The driver's own way costs time at each start, but works without a folder of ours.
      System.clearProperty(PATH);
    }
  }

  /** The name of the driver's file, which tells its version. */
  private static String version() throws IOException {
    CodeSource source = SQLiteJDBCLoader.class.getProtectionDomain().getCodeSource();
    String address = source == null ? "" : String.valueOf(source.getLocation());
    String name = address.substring(address.lastIndexOf('/') + 1);
    if (!name.endsWith(".jar")) {
      throw new IOException("the driver does not tell its version");
    }
    return name.substring(0, name.length() - ".jar".length());
  }

  /** The length that the library must have is written beside it. */
  private static Path lengthOf(Path library) {
    return library.resolveSibling(library.getFileName() + ".length");
  }

  /** The program would crash if it used a library whose end is missing. */
  private static boolean isWhole(Path library) throws IOException {
    Path length = lengthOf(library);
    return Files.exists(library)
        && Files.exists(length)
        && Files.readString(length, StandardCharsets.ISO_8859_1)
            .equals(Long.toString(Files.size(library)));
  }

  private static void unpack(Path folder, Path library) throws IOException {
    String resource =
        "/org/sqlite/native/"
            + OSInfo.getNativeLibFolderPathForCurrentOS()
            + '/'
            + library.getFileName();
    try (InputStream in = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("the driver has no library for this system");
      }
      byte[] code = in.readAllBytes();
      Files.createDirectories(folder);
      put(library, code);
      put(lengthOf(library), Integer.toString(code.length).getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  /** Other processes see the whole file or none. */
  private static void put(Path file, byte[] content) throws IOException {
    Path part = Files.createTempFile(file.getParent(), "part", null);
    try {
      Files.write(part, content);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
