package org.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sqlite.util.LibraryLoaderUtil;
import org.sqlite.util.OSInfo;

/**
 * Stands in for the driver's own class, which reads its version from its jar and looks for leavings
 * of earlier processes at each start: half of the time that opening a database takes.
 */
public class SQLiteJDBCLoader {
  private static boolean loaded;

  /** Loads SQLite's code: that in the folder which the program has named, or else from the jar. */
  public static synchronized boolean initialize() throws Exception {
    if (!loaded) {
      String folder = System.getProperty("org.sqlite.lib.path");
      if (folder == null || !isLoadedFrom(folder)) {
        loadFromJar();
      }
      loaded = true;
    }
    return true;
  }

  private static boolean isLoadedFrom(String folder) {
    try {
      System.load(
          Path.of(folder, LibraryLoaderUtil.getNativeLibName()).toAbsolutePath().toString());
      return true;
    } catch (UnsatisfiedLinkError e) {
      // Nothing may be run from that folder.
      return false;
    }
  }

  private static void loadFromJar() throws Exception {
    String name = LibraryLoaderUtil.getNativeLibName();
    Path copy = Files.createTempFile("sqlite-", name);
    try {
      try (InputStream code =
          SQLiteJDBCLoader.class.getResourceAsStream(
              LibraryLoaderUtil.getNativeLibResourcePath() + '/' + name)) {
        if (code == null) {
          throw new NativeLibraryNotFoundException(
              "SQLite is not there for " + OSInfo.getOSName() + " on " + OSInfo.getArchName());
        }
        Files.copy(code, copy, StandardCopyOption.REPLACE_EXISTING);
      }
      System.load(copy.toAbsolutePath().toString());
    } finally {
      try {
        Files.delete(copy);
      } catch (IOException e) {
        // Windows holds on to the file for as long as the process runs.
        copy.toFile().deleteOnExit();
      }
    }
  }

  /** The major version, which only JDBC's own formalities ask for. */
  public static int getMajorVersion() {
    return version(0);
  }

  /** The minor version. */
  public static int getMinorVersion() {
    return version(1);
  }

  private static int version(int part) {
    return Integer.parseInt(getVersion().split("\\.", -1)[part]);
  }

  /** The driver's version, that of its jar's name. */
  public static String getVersion() {
    String jar =
        SQLiteJDBCLoader.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    return jar.replaceFirst("^.*sqlite-jdbc-", "").replaceFirst("\\.jar$", "");
  }
}
