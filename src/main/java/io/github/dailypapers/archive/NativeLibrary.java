package io.github.dailypapers.archive;

import java.io.IOException;
import java.io.InputStream;
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
      if (!Files.exists(library)) {
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
    String address = source == null ? "" : source.getLocation().getPath();
    String name = address.substring(address.lastIndexOf('/') + 1);
    if (!name.endsWith(".jar")) {
      throw new IOException("the driver does not tell its version");
    }
    return name.substring(0, name.length() - ".jar".length());
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
      Files.createDirectories(folder);
      Path part = Files.createTempFile(folder, "part", null);
      try {
        Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
        Files.move(part, library, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
    }
  }
}
