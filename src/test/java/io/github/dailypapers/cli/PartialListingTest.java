package io.github.dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.archive.Archive;
import io.github.dailypapers.archive.ArchivePlace;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.paper.Listing.Remark;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.support.Cli;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A listing of which the archive has but a part. */
class PartialListingTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-18");
  private static final String PART = "2026-11-18: the archive holds only a part of this listing";

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void keep() throws IOException {
    file = folder.resolve("a.db");
    Paper paper =
        Paper.of("hf")
            .id("2611.90001")
            .title("Kites")
            .abstractText("We fly.")
            .listedOn(DAY)
            .build();
    Listing listing =
        new Listing(
            Kind.DAY, Optional.of(DAY), List.of(paper), List.of(new Remark("2 are missing", true)));
    try (Archive archive =
        Archive.open(new ArchivePlace(file, folder.resolve("cache"), Duration.ofSeconds(10)))) {
      archive.store("hf", listing, Optional.of(DAY), Instant.parse("2026-11-20T00:00:00Z"));
    }
  }

  private Cli.Run run(String line) {
    return new Cli().keeping(folder).run((line + " --offline --archive " + file).split(" "));
  }

  @Test
  void whoeverAsksForTheDayHasNotHadAllOfIt() {
    Cli.Run run = run("list 2026-11-18 --format ids");
    assertThat(run.out()).isEqualTo("2611.90001\n");
    assertThat(run.err()).contains(PART);
    assertThat(run.code()).isEqualTo(65);
  }

  @Test
  void whoeverAsksForWhatTheArchiveHoldsHasHadIt() {
    Cli.Run run = run("list all --format ids");
    assertThat(run.out()).isEqualTo("2611.90001\n");
    assertThat(run.err()).contains(PART);
    assertThat(run.code()).isZero();
    assertThat(run("grep kites all").code()).isZero();
    assertThat(run("grep zebra all").code()).isEqualTo(1);
  }
}
