package io.github.dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.support.Cli;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers kept with a star. */
class StarCommandTest extends AtHome {
  private void held() {
    day("2026-11-19", "2611.90001 One", "2611.90002 Two", "2611.90003 Three");
    online().run("list", "2026-11-19");
  }

  private String starred() {
    return online().run("list", "--starred", "--format", "ids").out();
  }

  @Test
  void aStarredPaperIsFoundAgainWithoutAskingAnybody() {
    held();
    assertRun(online().run("star", "2611.90002"), 0, "", "");
    assertThat(starred()).isEqualTo("2611.90002\n");
    assertThat(asked()).isEqualTo(1);
  }

  @Test
  void thoseStarredLastComeFirst() {
    held();
    online().run("star", "2611.90002");
    online().at("2026-11-24T13:00:00Z").run("star", "2611.90001");
    assertThat(starred()).isEqualTo("2611.90001\n2611.90002\n");
  }

  @Test
  void aPaperThatIsNotHeldIsAskedFor() {
    paper("2026-11-19", "2611.90007 Seven");
    assertRun(online().run("star", "2611.90007"), 0, "", "");
    assertThat(starred()).isEqualTo("2611.90007\n");
  }

  @Test
  void aPaperThatTheSiteDoesNotHaveCannotBeStarred() {
    assertFailed(
        online().run("star", "2611.90009"),
        66,
        "the site has no page /papers/2611.90009: check the id");
    assertThat(archive()).doesNotExist();
  }

  @Test
  void theOthersAreStarredAllTheSame() {
    held();
    Cli.Run run = online().run("star", "2611.90009", "2611.90001");
    assertThat(run.code()).isEqualTo(66);
    assertThat(run.err()).hasLineCount(1);
    assertThat(starred()).isEqualTo("2611.90001\n");
  }

  @Test
  void offlineOnlyWhatIsHeldCanBeStarred() {
    held();
    assertRun(online().run("star", "2611.90001", "--offline"), 0, "", "");
    assertFailed(
        online().run("star", "2611.90009", "--offline"),
        66,
        "the archive does not hold 2611.90009: ask without --offline and HF_HUB_OFFLINE");
  }

  @Test
  void withAPeriodOnlyItsPapersAreListed() {
    held();
    day("2026-11-18", "2611.90007 Seven");
    online().run("list", "2026-11-18");
    online().run("star", "2611.90001", "2611.90007");
    assertThat(online().run("list", "2026-11-19", "--starred", "--format", "ids").out())
        .isEqualTo("2611.90001\n");
    assertThat(online().run("grep", "-l", "seven", "--starred").out()).isEqualTo("2611.90007\n");
    assertThat(online().run("grep", "-l", "seven", "2026-11-19", "--starred").code()).isEqualTo(1);
  }

  @Test
  void aStarIsShownWithThePaper() {
    held();
    online().run("star", "2611.90001");
    online().run("note", "2611.90001", "read", "again");
    assertThat(online().run("show", "2611.90001", "--offline").out())
        .contains("note          starred: read again\n");
  }

  @Test
  void aStarCanBeTakenAway() {
    held();
    online().run("star", "2611.90001", "2611.90002");
    assertRun(online().run("unstar", "2611.90001"), 0, "", "");
    assertThat(starred()).isEqualTo("2611.90002\n");
  }

  @Test
  void whatHasNoStarCannotLoseIt() {
    held();
    online().run("star", "2611.90002");
    assertRun(
        online().run("unstar", "2611.90001", "2611.90002"),
        66,
        "",
        "dailypapers: 2611.90001 has no star: see dailypapers list --starred\n");
    assertThat(starred()).isEmpty();
  }

  @Test
  void anArchiveWithoutStarsListsNone() {
    held();
    assertRun(online().run("list", "--starred"), 0, "", "");
  }

  @Test
  void starsAreNotLostWhenThePaperIsReadAgain() {
    held();
    online().run("star", "2611.90001");
    online().run("list", "2026-11-19", "--refresh");
    assertThat(starred()).isEqualTo("2611.90001\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"star", "unstar", "note"})
  void aPaperMustBeNamed(String command) {
    assertFailed(
        online().run(command),
        2,
        command + " needs a paper: write for example dailypapers " + command + " 2511.10555");
    assertNoFiles();
  }

  // Notes

  @Test
  void aNoteIsPrinted() {
    held();
    assertRun(online().run("note", "2611.90001", "read section 4"), 0, "", "");
    assertRun(online().run("note", "2611.90001"), 0, "read section 4\n", "");
  }

  @Test
  void aNoteTakesThePlaceOfTheOneThereWas() {
    held();
    online().run("note", "2611.90001", "first");
    online().run("note", "2611.90001", "second");
    assertRun(online().run("note", "2611.90001"), 0, "second\n", "");
  }

  @Test
  void aNoteOnAPaperThatIsNotHeldHasItAskedFor() {
    paper("2026-11-19", "2611.90007 Seven");
    assertRun(online().run("note", "2611.90007", "later"), 0, "", "");
    assertRun(online().run("note", "2611.90007"), 0, "later\n", "");
  }

  @ParameterizedTest
  @CsvSource({"a\u001b[31mred, ared", "ring\u0007, ring"})
  void controlCharactersInANoteDoNotReachTheTerminal(String text, String printed) {
    held();
    online().run("note", "2611.90001", text);
    assertThat(online().onTerminal(80).run("note", "2611.90001").out())
        .doesNotContain("\u001b", "\u0007")
        .hasLineCount(1);
    assertThat(online().run("show", "2611.90001", "--offline").out())
        .contains("note")
        .doesNotContain("\u001b", "\u0007");
  }

  @Test
  void aNoteOfSeveralLinesIsOneWhenItIsPrinted() {
    held();
    online().run("note", "2611.90001", "one\ntwo");
    assertRun(online().run("note", "2611.90001"), 0, "one two\n", "");
  }

  @Test
  void aNoteCanBeDeleted() {
    held();
    online().run("note", "2611.90001", "first");
    assertRun(online().run("note", "2611.90001", "--delete"), 0, "", "");
    assertFailed(
        online().run("note", "2611.90001"),
        66,
        "there is no note on 2611.90001: write one behind the id");
    assertFailed(
        online().run("note", "2611.90001", "--delete"),
        66,
        "there is no note on 2611.90001: write one behind the id");
  }

  @Test
  void aDeletionTakesNoText() {
    assertFailed(
        online().run("note", "2611.90001", "text", "--delete"),
        2,
        "--delete takes no text: leave one of them out");
  }
}
