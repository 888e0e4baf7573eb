package io.github.dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.support.Pages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A feed in a file, which each export brings up to date. */
class FeedExportTest extends AtHome {
  private Path feed() {
    return home.resolve("feed.xml");
  }

  private String ids() throws IOException {
    StringBuilder ids = new StringBuilder();
    for (String line : Files.readAllLines(feed())) {
      if (line.startsWith("<id>https://")) {
        ids.append(line, "<id>https://arxiv.org/abs/".length(), line.length() - "</id>".length());
        ids.append(' ');
      }
    }
    return ids.toString().strip();
  }

  private void export(String day, String... more) {
    String[] args = new String[more.length + 4];
    args[0] = "export";
    args[1] = day;
    args[2] = "-o";
    args[3] = feed().toString();
    System.arraycopy(more, 0, args, 4, more.length);
    assertThat(online().run(args).code()).isZero();
  }

  @Test
  void whatIsThereStays() throws IOException {
    day("2026-11-19", "2611.90001 One");
    day("2026-11-20", "2611.90002 Two");
    export("2026-11-19");
    export("2026-11-20");
    assertThat(ids()).isEqualTo("2611.90002 2611.90001");
  }

  @Test
  void atMostSoManyEntriesAreKept() throws IOException {
    day("2026-11-19", "2611.90001 One");
    day("2026-11-20", "2611.90002 Two", "2611.90003 Three");
    export("2026-11-19");
    export("2026-11-20", "--keep", "2");
    assertThat(ids()).isEqualTo("2611.90002 2611.90003");
  }

  @Test
  void whatIsDroppedIsTold() {
    day("2026-11-19", "2611.90001 One", "2611.90002 Two");
    String feed = feed().toString();
    assertThat(online().run("export", "2026-11-19", "-o", feed, "--keep", "1").err())
        .startsWith("dailypapers: left out of the feed: 1 older paper\n");
  }

  @Test
  void aNewFeedHasAllPapers() throws IOException {
    day("2026-11-19", Pages.papers("2611.90", 150));
    export("2026-11-19");
    assertThat(ids().split(" ")).hasSize(150);
  }

  @Test
  void whatSomebodyHasAddedIsNotLost() throws IOException {
    day("2026-11-19", "2611.90001 One");
    export("2026-11-19");
    String added =
        Files.readString(feed())
            .replace("<entry>", "<link rel=\"self\" href=\"https://example.org/\"/>\n<entry>");
    Files.writeString(feed(), added);
    assertThat(online().run("export", "2026-11-19", "-o", feed().toString()).code()).isEqualTo(73);
    assertThat(feed()).hasContent(added);
  }

  @Test
  void bytesThatAreNoTextAreNotRewritten() throws IOException {
    day("2026-11-19", "2611.90001 One");
    export("2026-11-19");
    byte[] bytes = Files.readAllBytes(feed());
    bytes[bytes.length - 30] = (byte) 0xff;
    Files.write(feed(), bytes);
    assertThat(online().run("export", "2026-11-19", "-o", feed().toString()).code()).isEqualTo(73);
    assertThat(feed()).hasBinaryContent(bytes);
  }

  @Test
  void nothingIsKeptOfNoFeed() {
    assertFailed(
        online().run("export", "-o", feed().toString(), "--keep", "0"),
        2,
        "--keep 0 would keep nothing: write for example --keep 50");
  }

  @Test
  void byForceItBeginsAnew() throws IOException {
    day("2026-11-19", "2611.90001 One");
    day("2026-11-20", "2611.90002 Two");
    export("2026-11-19");
    export("2026-11-20", "--force");
    assertThat(ids()).isEqualTo("2611.90002");
  }

  @Test
  void theFeedIsCalledByItsSearch() throws IOException {
    latest("2026-11-24", "2611.90001 Red");
    away().run("follow", "add", "red", "--grep", "red");
    export("@red");
    assertThat(Files.readString(feed())).contains("<title>Daily Papers: @red</title>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a,b\n", "<feed xmlns=\"http://www.w3.org/2005/Atom\"></feed>"})
  void whatIsNoFeedOfTheProgramStaysAsItIs(String content) throws IOException {
    day("2026-11-19", "2611.90001 One");
    Files.writeString(feed(), content);
    assertFailed(
        online().run("export", "2026-11-19", "-o", feed().toString()),
        73,
        "cannot write "
            + feed()
            + ": is no feed that dailypapers can go on with: add --force to replace it");
    assertThat(feed()).hasContent(content);
  }

  @Test
  void onlyAFeedKeepsEntries() {
    assertFailed(
        online().run("export", "-o", "a.csv", "--keep", "3"),
        2,
        "--keep is for a file with a feed: add --format atom and -o FILE");
  }

  @Test
  void whatCannotBeWrittenIsToldOf() {
    latest("2026-11-24", "2611.90001 One");
    assertThat(online().run("list", "--format", "atom").err()).isEmpty();
    assertThat(away().run("list", "--from", "sample", "--format", "jsonfeed").err()).isEmpty();
  }
}
