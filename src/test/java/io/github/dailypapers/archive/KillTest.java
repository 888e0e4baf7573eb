package io.github.dailypapers.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process that stores listings is killed in the middle of it. */
class KillTest {
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final int PAPERS_A_DAY = 5;

  @TempDir Path folder;

  /** The process: stores one day after another, without end, and prints each when it is stored. */
  static final class Storing {
    private Storing() {}

    public static void main(String[] args) throws ArchiveException {
      try (Archive archive = Archive.open(Invented.place(Path.of(args[0])))) {
        for (LocalDate day = FIRST; ; day = day.plusDays(1)) {
          String[] ids = new String[PAPERS_A_DAY];
          for (int i = 0; i < PAPERS_A_DAY; i++) {
            ids[i] = day + "." + i;
          }
          archive.store("hf", Invented.listing(day, ids), Optional.empty(), Invented.NOW);
          System.out.println(day);
        }
      }
    }
  }

  /** The process: tells that it begins, then salvages. */
  static final class Salvaging {
    private Salvaging() {}

    public static void main(String[] args) throws ArchiveException {
      System.out.println("begins");
      System.out.println(Salvage.of(Invented.place(Path.of(args[0])), Invented.NOW));
    }
  }

  @Test
  void anArchiveIsStillThereWhenItsSalvagingIsKilled() throws Exception {
    Path file = folder.resolve("archive.db");
    storeAndKill(file, 90);
    assertThat(Invented.rows(file, "PRAGMA wal_checkpoint(TRUNCATE)")).isNotEmpty();
    byte[] before = Files.readAllBytes(file);
    printAndKill(Salvaging.class, file, 1);
    Path setAside = folder.resolve("archive.db.damaged-20261124T073000Z");
    assertThat(Files.exists(setAside) ? setAside : file).hasBinaryContent(before);
    assertThat(Salvage.of(Invented.place(file), Invented.NOW).readable()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 23, 90, 400})
  void whatWasReportedIsThereWhenTheProcessIsKilled(int lines) throws Exception {
    Path file = folder.resolve("archive.db");
    List<String> reported = storeAndKill(file, lines);
    assertThat(reported).hasSizeGreaterThanOrEqualTo(lines);
    try (Archive archive = Archive.openIfPresent(Invented.place(file)).orElseThrow()) {
      for (String day : reported) {
        assertThat(Invented.ids(archive, LocalDate.parse(day))).hasSize(PAPERS_A_DAY);
      }
      assertThat(archive.care().problems()).isEmpty();
      // Of the listing that was under way there is all or nothing.
      assertThat(archive.listings().days("hf")).allMatch(held -> held.papers() == PAPERS_A_DAY);
    }
    assertThat(Invented.rows(file, "PRAGMA integrity_check")).containsExactly("ok");
  }

  private static List<String> storeAndKill(Path file, int lines)
      throws IOException, InterruptedException {
    return printAndKill(Storing.class, file, lines);
  }

  /** What {@code program} prints until it is killed, which happens after so many lines. */
  private static List<String> printAndKill(Class<?> program, Path file, int lines)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    List<String> reported = new ArrayList<>();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (int i = 0; i < lines; i++) {
        String line = out.readLine();
        assertThat(line).as("the process stores").isNotNull();
        reported.add(line);
      }
      // Unlike the process itself, its handle leaves what was printed to be read.
      assertThat(process.toHandle().destroyForcibly()).isTrue();
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        // The last one may have been cut off.
        if (line.length() == FIRST.toString().length()) {
          reported.add(line);
        }
      }
    }
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return reported;
  }
}
