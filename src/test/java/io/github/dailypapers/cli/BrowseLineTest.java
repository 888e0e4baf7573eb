package io.github.dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.browse.Wish;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed at the foot of the browser. */
class BrowseLineTest extends AtDesk {
  @Test
  void aLineSaysWhatIsToBeShown() {
    day("2026-11-19", "2611.90001 One Thing", "2611.90002 Two");
    LiveDesk desk = desk("2026-11-18");
    assertThat(told(desk, new Wish.Line("2026-11-19 --upvotes '>=7' --sort title:desc --limit 1")))
        .containsExactly("Daily Papers of 2026-11-19 (Thursday), 2 papers: 2611.90002");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "--upvots 3    ~ there is no option --upvots: did you mean --upvotes?",
        "--org 'a      ~ a quotation mark or a backslash has no end: close it",
        "tody          ~ \"tody\" is not a period: did you mean today?",
        "--color never ~ there is no option --color: see dailypapers browse --help",
        "--limit x     ~ --limit takes a whole number, not \"x\": write for example 20",
        "--sort x      ~ cannot sort by \"x\": use source, id",
        "2027          ~ 2027-01-01..2027-12-31 is in the future: today is 2026-11-24 in UTC",
        "--source hg   ~ there is no source \"hg\": there are hf",
        "--from -      ~ the browser reads keys where --from - reads a page: name a file",
      })
  void aMistakeIsTrouble(String line, String trouble) {
    assertThat(told(desk(), new Wish.Line(line)))
        .singleElement()
        .asString()
        .startsWith("trouble: " + trouble);
    assertThat(asked()).isZero();
  }

  @Test
  void aMistakeLeavesEverythingAsItWas() {
    day("2026-11-19", "2611.90001 One");
    LiveDesk desk = desk("2026-11-19");
    told(desk, new Wish.Line("tody"));
    assertThat(told(desk, new Wish.Line("")))
        .containsExactly("Daily Papers of 2026-11-19 (Thursday), 1 paper: 2611.90001");
  }

  @Test
  void whereThePapersComeFromStays() throws IOException {
    Quest quest =
        BrowseLine.quest("2026-11", quest("--source", "arxiv:cs.CL", "--pace", "20"), session());
    assertThat(quest.line().values("--source")).containsExactly("arxiv:cs.CL");
    assertThat(quest.line().number("--pace")).contains(20);
    assertThat(quest.period()).contains("2026-11");
  }

  @Test
  void anotherSourceIsAtAnotherEndpoint() throws IOException {
    Quest shown = quest("--endpoint", "http://mirror.example", "--from", "a.html", "--offline");
    Quest quest = BrowseLine.quest("--source arxiv:cs.CL", shown, session());
    assertThat(quest.line().value("--endpoint")).isEqualTo(Optional.empty());
    assertThat(quest.isSaved()).isFalse();
    assertThat(quest.line().has("--offline")).isTrue();
  }

  @Test
  void whichPapersIsSaidAnew() throws IOException {
    Quest quest =
        BrowseLine.quest("--has code", quest("--limit", "3", "--refresh", "7d"), session());
    assertThat(quest.line().has("--limit")).isFalse();
    assertThat(quest.line().has("--refresh")).isFalse();
    assertThat(quest.period()).contains("7d");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "this             ~ this-week this-month",
        "2026-11 --has c  ~ code",
        "--has=c          ~ --has=code",
        "--rep            ~ --replacements",
        "--limit          ~ --limit",
        "`--limit `       ~ ``",
        "--sort upvotes:  ~ upvotes:desc",
        "--col            ~ ``",
        "--foo=           ~ ``",
      })
  void wordsAreCompleted(String line, String words) {
    assertThat(String.join(" ", BrowseLine.completions(line, session()))).isEqualTo(words);
  }

  @Test
  void nothingTypedMayBeAnyPeriod() {
    assertThat(BrowseLine.completions("", session())).isEqualTo(Periods.WORDS);
    assertThat(BrowseLine.completions("--has code ", session())).isEqualTo(Periods.WORDS);
  }

  @Test
  void theNamesOfSavedSearchesAreCompleted() {
    away().run("follow", "add", "agents", "--keyword", "agents");
    away().run("follow", "add", "worlds", "--keyword", "worlds");
    assertThat(BrowseLine.completions("@a", session())).containsExactly("@agents");
    assertThat(BrowseLine.completions("7d @", session())).containsExactly("@agents", "@worlds");
  }

  @Test
  void aSavedSearchChoosesThePapers() {
    away().run("follow", "add", "red", "--grep", "red", "--source", "arxiv:cs.CL");
    day("2026-11-19", "2611.90001 Blue", "2611.90002 Red");
    LiveDesk desk = desk("2026-11-19");
    told(desk, new Wish.Line("@red --source hf"));
    assertThat(told(desk, new Wish.Line("@red --source hf")))
        .last()
        .asString()
        .endsWith("2611.90002");
  }

  @Test
  void aSearchThatIsNotThereIsAMistake() {
    assertThat(told(desk("2026-11-19"), new Wish.Line("@blue")))
        .anyMatch(line -> line.contains("there is no saved search @blue"));
  }
}
