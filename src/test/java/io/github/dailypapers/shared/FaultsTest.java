package io.github.dailypapers.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.support.Cli;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the program bears a site that is slow, broken or hostile. */
class FaultsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "429=120@1,75",
    "503@1,69",
    "500@1,69",
    "404@1,69",
    "reset@1,69",
    "truncate@1,69",
    "garbage@1,65",
    "empty@1,65",
    "challenge@1,65",
    "wrongtype@1,65",
    "hugepage=80@1,65",
    "gzipbomb=80@1,65",
    "loop@1,65",
    "away=http://127.0.0.1:1/@1,69"
  })
  void aSiteThatFailsIsToldOnceAndLeavesNothing(String fault, int code) throws Exception {
    try (Replay replay = Replay.start("--faults", fault)) {
      Cli cli = new Cli().with("HF_ENDPOINT", replay.endpoint());
      Cli.Run list = cli.run("list", "2025-11-19");
      assertThat(list.code()).as(list.err()).isEqualTo(code);
      assertThat(list.out()).isEmpty();
      assertThat(list.err()).matches("dailypapers: .+\n");

      String file = folder.resolve("out.csv").toString();
      Cli.Run export = cli.run("export", "2025-11-19", "-o", file);
      assertThat(export.code()).as(export.err()).isEqualTo(code);
      assertThat(export.err()).matches("dailypapers: .+\n");
      assertThat(folder).isEmptyDirectory();
    }
  }

  @Test
  void aPageWhoseDataIsLostIsReadFromItsCards() throws Exception {
    try (Replay replay = Replay.start("--faults", "badjson@1")) {
      Cli cli = new Cli().with("HF_ENDPOINT", replay.endpoint());
      Cli.Run list = cli.run("list", "2025-11-19", "--format", "ids");
      assertThat(list.code()).isEqualTo(65);
      assertThat(list.out().lines()).hasSize(12);
      assertThat(list.err()).contains("12 of 12 papers read from their cards alone");
    }
  }

  @Test
  void aPageWhoseDataIsLostIsMadeUpForByTheApi() throws Exception {
    try (Replay replay = Replay.start("--faults", "nopayload@1")) {
      Cli cli = new Cli().with("HF_ENDPOINT", replay.endpoint());
      Cli.Run list = cli.run("list", "2025-11-19", "--format", "ids");
      assertThat(list.err()).isEmpty();
      assertThat(list.code()).isZero();
      assertThat(list.out().lines()).hasSize(12);
    }
  }

  @ParameterizedTest
  @CsvSource({"429=1@<3", "503@<2", "reset@<1", "truncate@<1"})
  void aSiteThatRecoversIsAskedAgain(String fault) throws Exception {
    try (Replay replay = Replay.start("--faults", fault)) {
      Cli.Run list = new Cli().with("HF_ENDPOINT", replay.endpoint()).run("list", "2025-11-19");
      assertThat(list.err()).isEmpty();
      assertThat(list.code()).isZero();
      assertThat(list.out().lines()).hasSize(12);
    }
  }

  @ParameterizedTest
  @CsvSource({"table", "tsv"})
  void whatASiteSendsDoesNotSteerTheTerminal(String format) throws Exception {
    try (Replay replay = Replay.start("--faults", "escape@1")) {
      Cli.Run list =
          new Cli()
              .with("HF_ENDPOINT", replay.endpoint())
              .run("list", "2025-11-19", "--format", format);
      assertThat(list.code()).isZero();
      assertThat(list.out()).doesNotContain("\u001b");
    }
  }
}
