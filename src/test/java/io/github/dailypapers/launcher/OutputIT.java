package io.github.dailypapers.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Outputs that do not take everything. */
@DisabledOnOs(OS.WINDOWS)
class OutputIT {
  private static final String FULL = "dailypapers: the disk is full: make room and try again\n";

  @TempDir Path folder;

  private static Start script(String script, String... args) {
    List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", script));
    command.add(Application.BUILT.file("bin/dailypapers").toString());
    command.addAll(Arrays.asList(args));
    return Start.of(command);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"list", "export -o - --format jsonl"})
  void aReaderThatHasReadEnoughEndsItQuietly(String command) throws IOException {
    Path papers = Application.papers(folder.resolve("papers.jsonl"), 20_000);
    Path status = folder.resolve("status");
    Start.Ended run =
        script(
                "{ \"$0\" " + command + " --from \"$1\"; echo $? > \"$2\"; } | head -n 1",
                papers.toString(),
                status.toString())
            .run();
    assertThat(run.out()).hasLineCount(1).contains("2611.00000");
    assertThat(run.err()).isEmpty();
    assertThat(status).hasContent("0\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"list", "export -o -", "grep a", "show 2611.90412", "--help"})
  void aFullDiskBehindStandardOutputIsTold(String command) throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "there is no /dev/full");
    String from = command.equals("--help") ? "" : " --from sample";
    Start.Ended run = script("exec \"$0\" " + command + from).run(full);
    assertThat(run.err()).isEqualTo(FULL);
    assertThat(run.code()).isEqualTo(73);
  }

  @Test
  void anExportOntoAFullDiskLeavesNothing() throws IOException {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    Start mount =
        Start.of(List.of("mount", "-t", "tmpfs", "-o", "size=64k", "none", disk.toString()));
    assumeTrue(mount.run().code() == 0, "no small disk can be mounted");
    try {
      Path papers = Application.papers(folder.resolve("papers.jsonl"), 2_000);
      Start.Ended run =
          Application.BUILT
              .start("export", "--from", papers.toString(), "-o", disk + "/papers.jsonl")
              .run();
      assertThat(run.err()).isEqualTo(FULL);
      assertThat(run.code()).isEqualTo(73);
      assertThat(files(disk)).isEmpty();
    } finally {
      Start.of(List.of("umount", disk.toString())).run();
    }
  }

  @Test
  void anExportThatFailsOnTheWayLeavesTheOldFile() throws IOException {
    Path papers = Application.papers(folder.resolve("papers.jsonl"), 2_000);
    Path target = Files.createDirectory(folder.resolve("exports")).resolve("papers.jsonl");
    Files.writeString(target, "old\n");
    Start.Ended run =
        script(
                "ulimit -f 64; exec \"$0\" export --force --from \"$1\" -o \"$2\"",
                papers.toString(),
                target.toString())
            .run();
    assertThat(run.err()).startsWith("dailypapers: File too large: ").hasLineCount(1);
    assertThat(run.code()).isEqualTo(74);
    assertThat(files(target.getParent())).containsExactly(target);
    assertThat(target).hasContent("old");
  }
}
