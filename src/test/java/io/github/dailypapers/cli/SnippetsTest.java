package io.github.dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.support.Cli;
import org.junit.jupiter.api.Test;

class SnippetsTest extends AtHome {
  private Cli.Run search(Cli cli, String... words) {
    day("2026-11-19", "2611.90001 Kites Over Harbours", "2611.90002 Lanterns");
    online().run("list", "2026-11-19");
    String[] line = new String[words.length + 2];
    line[0] = "search";
    line[1] = "--offline";
    System.arraycopy(words, 0, line, 2, words.length);
    return cli.run(line);
  }

  @Test
  void aTerminalShowsWhatWasFoundInItsSentences() {
    Cli.Run run = search(online().onTerminal(80).with("CLICOLOR_FORCE", "1"), "kites");
    assertThat(run.out()).contains("\u001b[").contains("Over Harbours").doesNotContain("Lanterns");
    assertThat(run.out()).doesNotContain("votes  title");
  }

  @Test
  void aPipeGetsOnePaperALine() {
    assertThat(search(online(), "kites").out()).startsWith("2611.90001\t").hasLineCount(1);
  }

  @Test
  void aTableIsATable() {
    assertThat(
            search(online().onTerminal(80).with("NO_COLOR", "1"), "kites", "--format", "table")
                .out())
        .contains("votes  title");
  }

  @Test
  void beginningsAndPhrasesAreFound() {
    assertThat(search(online(), "\"kites over\" harb*").out()).contains("2611.90001");
  }

  @Test
  void thatNothingWasFoundIsTold() {
    assertRun(
        search(online(), "zeppelins"),
        0,
        "",
        "dailypapers: nothing in the archive holds all of these words\n");
  }
}
