package io.github.dailypapers.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;

/** A folder that looks like a JDK whose {@code java} only prints what it was started with. */
final class FakeJava {
  private static final String PRINT =
      """
      #!/bin/sh
      printf 'LC_ALL=%s\\nDAILYPAPERS_TTY=%s\\n' "${LC_ALL-}" "$DAILYPAPERS_TTY"
      printf '[%s]\\n' "$@"
      exit 7
      """;

  private final Path home;

  private FakeJava(Path home) {
    this.home = home;
  }

  /** One in {@code home} that states {@code version} in its release file. */
  static FakeJava of(Path home, String version) throws IOException {
    FakeJava java = new FakeJava(home);
    java.program(PRINT);
    Files.writeString(
        home.resolve("release"), "IMPLEMENTOR=\"N\"\nJAVA_VERSION=\"" + version + "\"\nX=\"1\"\n");
    return java;
  }

  /** One in {@code home} without a release file that says {@code answer} for its version. */
  static FakeJava saying(Path home, String answer) throws IOException {
    FakeJava java = new FakeJava(home);
    Path said = Files.createDirectories(home).resolve("version.txt");
    Files.writeString(said, answer);
    java.program(
        PRINT.replaceFirst(
            "\n", "\n[ \"\\$1\" = -version ] && { cat '" + said + "' >&2; exit; }\n"));
    return java;
  }

  private void program(String script) throws IOException {
    Files.createDirectories(home.resolve("bin"));
    Files.writeString(program(), script);
    Files.setPosixFilePermissions(program(), PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.setLastModifiedTime(program(), FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
  }

  /** For {@code JAVA_HOME}. */
  Path home() {
    return home;
  }

  /** Its {@code java}. */
  Path program() {
    return home.resolve("bin/java");
  }
}
