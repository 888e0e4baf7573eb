package io.github.dailypapers.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Which Java runs the program, and whether it starts as fast as it can. */
final class JavaChecks {
  private static final String VARIABLE = "DAILYPAPERS_LIB";
  private static final String ARCHIVE = "dailypapers.jsa";
  private static final String ANYWHERE = ".";
  private static final String SUBJECT = "class archive";
  private static final String HINT = "build the program again with this Java, in this folder";

  private final Context context;
  private final Path maps;

  /**
   * Checks.
   *
   * @param maps where Linux tells which files the process has in its memory; need not exist
   */
  JavaChecks(Context context, Path maps) {
    this.context = context;
    this.maps = maps;
  }

  List<Finding> findings() {
    String java = ProcessHandle.current().info().command().orElse("");
    return List.of(
        Finding.ok("Java", Runtime.version() + (java.isEmpty() ? "" : ", " + java)),
        classArchive(java));
  }

  private Finding classArchive(String java) {
    String lib = context.variable(VARIABLE);
    if (lib.isEmpty()) {
      return Finding.warn(
          SUBJECT, "not used, as the launcher was not", "run bin/dailypapers to start faster");
    }
    try {
      Path archive = Path.of(lib, ARCHIVE);
      if (Files.exists(maps) && isMapped()) {
        return Finding.ok(SUBJECT, archive.toString());
      }
      if (!Files.isReadable(archive)) {
        return Finding.warn(SUBJECT, "there is none, so that every start is slow", HINT);
      }
      return unused(archive, Files.readAllLines(Path.of(lib, "archive.stamp")), lib, java);
    } catch (IOException | InvalidPathException e) {
      return Finding.warn(SUBJECT, "there is none that can be read", HINT);
    }
  }

  private boolean isMapped() throws IOException {
    for (String line : Files.readAllLines(maps, StandardCharsets.ISO_8859_1)) {
      if (line.endsWith('/' + ARCHIVE)) {
        return true;
      }
    }
    return false;
  }

  private Finding unused(Path archive, List<String> stamp, String lib, String java)
      throws IOException {
    if (stamp.isEmpty() || !(stamp.get(0).equals(lib) || stamp.get(0).equals(ANYWHERE))) {
      return Finding.warn(SUBJECT, "not used, as it was made for another folder", HINT);
    }
    if (stamp.size() < 2 || !isSame(Path.of(lib, "..").resolve(stamp.get(1)), java)) {
      return Finding.warn(SUBJECT, "not used, as it was made for another Java", HINT);
    }
    return Files.exists(maps)
        ? Finding.warn(SUBJECT, "not used, as it or Java has changed since it was made", HINT)
        : Finding.ok(SUBJECT, archive.toString());
  }

  private static boolean isSame(Path maker, String java) throws IOException {
    return !java.isEmpty() && Files.exists(maker) && Files.isSameFile(maker, Path.of(java));
  }
}
