package io.github.dailypapers.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The JDKs of the machine that can run the program. */
final class Jdks {
  private static final Path FOLDER = Path.of("/usr/lib/jvm");
  private static final int OLDEST = 17;

  private Jdks() {}

  /** Their folders. */
  static List<Path> installed() throws IOException {
    List<Path> homes = new ArrayList<>();
    if (Files.isDirectory(FOLDER)) {
      try (Stream<Path> folders = Files.list(FOLDER)) {
        for (Path folder : folders.sorted().toList()) {
          if (Files.isExecutable(folder.resolve("bin/java")) && version(folder) >= OLDEST) {
            homes.add(folder.toRealPath());
          }
        }
      }
    }
    return homes.stream().distinct().toList();
  }

  private static int version(Path home) throws IOException {
    Properties release = new Properties();
    if (Files.exists(home.resolve("release"))) {
      release.load(Files.newBufferedReader(home.resolve("release")));
    }
    String version = release.getProperty("JAVA_VERSION", "0").replace("\"", "");
    return Integer.parseInt(version.replaceFirst("\\D.*", ""));
  }
}
