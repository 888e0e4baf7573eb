package io.github.dailypapers.cli;

import static io.github.dailypapers.support.Site.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.browse.Wish;
import io.github.dailypapers.support.ArxivPages;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From one listing day to the next. */
class DaySteppingTest extends AtDesk {
  private static Wish before(String day) {
    return new Wish.Before(date(day));
  }

  private static Wish after(String day) {
    return new Wish.After(date(day));
  }

  @Test
  void theDayBeforeIsAskedFor() {
    day("2026-11-19", "2611.90001 One");
    assertThat(told(desk(), before("2026-11-20")))
        .containsExactly("Daily Papers of 2026-11-19 (Thursday), 1 paper: 2611.90001");
  }

  @Test
  void theSiteSaysWhichDayIsNearest() {
    noDay("2026-11-22", "2026-11-19");
    day("2026-11-19", "2611.90001 One");
    assertThat(told(desk(), before("2026-11-23")))
        .containsExactly("Daily Papers of 2026-11-19 (Thursday), 1 paper: 2611.90001");
    assertThat(asked()).isEqualTo(2);
  }

  @Test
  void daysWithoutAListingArePassedOver() {
    noDay("2026-11-21", "2026-11-20");
    noDay("2026-11-22", "2026-11-20");
    day("2026-11-23", "2611.90001 One");
    assertThat(told(desk(), after("2026-11-20")))
        .containsExactly("Daily Papers of 2026-11-23 (Monday), 1 paper: 2611.90001");
  }

  @Test
  void whatIsKnownOfDaysIsNotAskedAgain() {
    noDay("2026-11-21", "2026-11-20");
    noDay("2026-11-22", "2026-11-20");
    day("2026-11-23", "2611.90001 One");
    LiveDesk desk = desk();
    told(desk, after("2026-11-20"));
    int before = asked();
    at("2026-11-24T12:10:00Z");
    assertThat(told(desk, after("2026-11-20")))
        .containsExactly("Daily Papers of 2026-11-23 (Monday), 1 paper: 2611.90001");
    assertThat(asked()).isEqualTo(before);
  }

  @Test
  void nothingIsLaterThanToday() {
    noDay("2026-11-24", "2026-11-23");
    assertThat(told(desk(), after("2026-11-23"))).containsExactly("note: no later listing");
    assertThat(told(desk(), after("2026-11-24"))).containsExactly("note: no later listing");
    assertThat(asked()).isEqualTo(1);
  }

  @Test
  void nothingIsEarlierThanTheFirstListing() {
    assertThat(told(desk(), before("2023-05-04"))).containsExactly("note: no earlier listing");
    assertThat(asked()).isZero();
  }

  @Test
  void afterTwoWeeksItIsGivenUp() {
    for (int day = 1; day <= 20; day++) {
      noDay("2026-11-%02d".formatted(day), "2026-11-24");
    }
    assertThat(told(desk(), before("2026-11-20"))).containsExactly("note: no earlier listing");
    assertThat(asked()).isEqualTo(14);
  }

  @Test
  void offlineTheNearestThatIsHeldIsShown() {
    day("2026-11-03", "2611.90001 One");
    day("2026-11-19", "2611.90002 Two");
    online().run("list", "2026-11-03");
    online().run("list", "2026-11-19");
    LiveDesk desk = desk("--offline");
    String age = "note: from the archive, as it was under a minute ago";
    assertThat(told(desk, before("2026-11-19")))
        .containsExactly("Daily Papers of 2026-11-03 (Tuesday), 1 paper: 2611.90001", age);
    assertThat(told(desk, after("2026-11-03")))
        .containsExactly("Daily Papers of 2026-11-19 (Thursday), 1 paper: 2611.90002", age);
    assertThat(told(desk, before("2026-11-03"))).containsExactly("note: no earlier listing");
    assertThat(told(desk, after("2026-11-19"))).containsExactly("note: no later listing");
  }

  @Test
  void arxivIsNotAskedForItsDaysOfRest() {
    String friday = ArxivPages.catchup("2026-11-20", "new 2611.90001 One");
    site.on("/catchup/cs.CL/2026-11-20?abs=True", page(friday));
    assertThat(told(desk("--source", "arxiv:cs.CL"), before("2026-11-23")))
        .containsExactly("arXiv cs.CL of 2026-11-20 (Friday), 1 paper: 2611.90001");
    assertThat(asked()).isEqualTo(1);
  }

  @Test
  void theOtherOptionsHold() {
    day("2026-11-19", "2611.90001 One", "2611.90002 Two");
    assertThat(told(desk("--limit", "1"), before("2026-11-20")))
        .containsExactly("Daily Papers of 2026-11-19 (Thursday), 2 papers: 2611.90001");
  }

  @Test
  void aLineWithoutAPeriodIsOfTheDayThatWasSteppedTo() {
    day("2026-11-19", "2611.90001 One", "2611.90002 Two");
    LiveDesk desk = desk();
    told(desk, before("2026-11-20"));
    assertThat(told(desk, new Wish.Line("--limit 1")))
        .containsExactly("Daily Papers of 2026-11-19 (Thursday), 2 papers: 2611.90001");
  }

  @Test
  void ofASavedPageThereIsNoOther() {
    assertThat(told(desk("--from", "sample"), before("2026-11-20")))
        .isEqualTo(List.of("note: a saved page has no earlier day"));
  }

  @Test
  void thatTheSiteCannotBeReachedIsTrouble() {
    environment.put("HF_ENDPOINT", "http://127.0.0.1:1");
    assertThat(told(desk(), before("2026-11-20")))
        .singleElement()
        .asString()
        .startsWith("trouble: cannot reach");
  }
}
