package io.github.dailypapers.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.Main;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sync whose process is killed again and again. */
class KilledSyncTest {
  private static final int KILLS = 20;
  private static final String PERIOD = "2025-03..2025-11";

  /** About as much as the server writes about one request, and a part of a listing is in pages. */
  private static final int STEP = 400;

  @TempDir Path folder;

  private Process sync(Replay replay, String name) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "sync",
                PERIOD)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(name + ".out").toFile());
    Map<String, String> environment = builder.environment();
    environment.clear();
    environment.put("HF_ENDPOINT", replay.endpoint());
    environment.put("DAILYPAPERS_ARCHIVE", archive(name).toString());
    environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    environment.put("PATH", System.getenv("PATH"));
    return builder.start();
  }

  private Path archive(String name) {
    return folder.resolve(name).resolve("archive.db");
  }

  private static long size(Path file) {
    return new File(file.toString()).length();
  }

  /** Waits until the server, or the archive's log, has so many bytes more; false if it ended. */
  private boolean reaches(Process process, Replay replay, boolean asking, long more)
      throws IOException {
    Path log = archive("killed").resolveSibling("archive.db-wal");
    long begun = asking ? replay.logged() : size(log);
    while (process.isAlive()) {
      long now = asking ? replay.logged() : size(log);
      if (now < begun) {
        begun = now;
      }
      if (now - begun >= more) {
        return true;
      }
      Thread.onSpinWait();
    }
    return false;
  }

  /** What is wrong with the archive as the killed process left it, seen in a copy. */
  private List<String> faults(int kill) throws IOException, SQLException {
    Path copy = Files.createDirectory(folder.resolve("copy" + kill));
    for (String name : new String[] {"archive.db", "archive.db-wal"}) {
      Path file = archive("killed").resolveSibling(name);
      if (Files.exists(file)) {
        Files.copy(file, copy.resolve(name));
      }
    }
    if (!Files.exists(copy.resolve("archive.db"))) {
      return List.of();
    }
    try (ArchiveContent content = ArchiveContent.of(copy.resolve("archive.db"))) {
      return content.faults();
    }
  }

  private void finish(Process process, String name) throws Exception {
    boolean ended = process.waitFor(60, TimeUnit.SECONDS);
    process.destroyForcibly();
    String said = Files.readString(folder.resolve(name + ".out"), StandardCharsets.UTF_8);
    assertThat(ended).as(said).isTrue();
    assertThat(process.exitValue()).as(said).isZero();
  }

  private Map<String, List<String>> content(String name) throws SQLException {
    try (ArchiveContent content = ArchiveContent.of(archive(name))) {
      assertThat(content.faults()).isEmpty();
      return content.tables();
    }
  }

  @Test
  void itEndsWithWhatAnUndisturbedOneHas() throws Exception {
    Random random = new Random(20);
    // A server that takes its time leaves something to be done after each kill.
    try (Replay replay = Replay.start("--latency", "40")) {
      int killed = 0;
      for (int kill = 0; kill < KILLS; kill++) {
        Process process = sync(replay, "killed");
        boolean asking = kill % 2 == 0;
        long more = asking ? random.nextInt(5 * STEP) : 1 + random.nextInt(200 * STEP);
        killed += reaches(process, replay, asking, more) ? 1 : 0;
        process.destroyForcibly().waitFor();
        assertThat(faults(kill)).as("after kill %d", kill).isEmpty();
      }
      assertThat(killed).isEqualTo(KILLS);
      finish(sync(replay, "killed"), "killed");
      finish(sync(replay, "whole"), "whole");
    }
    Map<String, List<String>> whole = content("whole");
    assertThat(whole.get("papers")).hasSizeGreaterThan(500);
    assertThat(content("killed")).isEqualTo(whole);
  }
}
