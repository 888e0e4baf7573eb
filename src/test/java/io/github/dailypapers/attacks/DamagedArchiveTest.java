package io.github.dailypapers.attacks;

import static io.github.dailypapers.support.Site.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.support.Cli;
import io.github.dailypapers.support.Pages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives that somebody else made, or that were damaged on purpose. */
class DamagedArchiveTest extends Attacked {
  private Path archive;

  @BeforeEach
  void serve() {
    archive = home.resolve("data/dailypapers/archive.db");
    site.on("/papers", page(Pages.day(DAY, Pages.papers("2611.90", 60))));
  }

  private void assertPapersAllTheSame(Cli.Run run) {
    assertThat(run.out().lines()).hasSize(60);
    assertThat(run.err()).doesNotContain("Exception").doesNotContain("\tat ");
    assertThat(run.err().lines().count()).isLessThanOrEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "SQLite format 3\u0000", "not a database at all", "%PDF-1.7"})
  void anotherFileInItsPlaceIsLeftAsItIs(String content) throws IOException {
    Files.createDirectories(archive.getParent());
    Files.writeString(
        archive, content.repeat(content.isEmpty() ? 0 : 100), StandardCharsets.ISO_8859_1);
    byte[] before = Files.readAllBytes(archive);
    assertPapersAllTheSame(user().run("list", "--format", "ids"));
    if (before.length > 0) {
      assertThat(archive).hasBinaryContent(before);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void bytesTurnedAtRandomLoseNobodyTheirListing(int seed) throws IOException {
    user().run("list");
    byte[] bytes = Files.readAllBytes(archive);
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      bytes[100 + random.nextInt(bytes.length - 100)] = (byte) random.nextInt();
    }
    Files.write(archive, bytes);
    assertPapersAllTheSame(user().run("list", "--refresh", "--format", "ids"));
    for (String line : new String[] {"grep paper all", "search paper --offline", "archive check"}) {
      Cli.Run run = user().run(line.split(" "));
      assertThat(run.err()).doesNotContain("Exception").doesNotContain("\tat ");
    }
  }

  @Test
  void oneCutShortIsToldOfInOneLine() throws IOException {
    user().run("list");
    byte[] bytes = Files.readAllBytes(archive);
    Files.write(archive, Arrays.copyOf(bytes, bytes.length / 2));
    assertPapersAllTheSame(user().run("list", "--refresh", "--format", "ids"));
  }
}
