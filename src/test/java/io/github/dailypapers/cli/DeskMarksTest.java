package io.github.dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dailypapers.browse.Arrival;
import io.github.dailypapers.browse.Wish;
import io.github.dailypapers.paper.Paper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the user does with papers in the browser. */
class DeskMarksTest extends AtDesk {
  private static final Paper ONE = Paper.of("hf").id("2611.90001").title("One").build();

  private String ids(String... args) {
    List<String> line = new ArrayList<>(List.of(args));
    line.addAll(List.of("--format", "ids", "--offline"));
    return online().run(line.toArray(new String[0])).out();
  }

  @Test
  void aStarIsKeptOfAPaperThatTheArchiveDoesNotHold() throws Exception {
    LiveDesk desk = desk("--from", "sample");
    desk.star(List.of(ONE), true);
    assertThat(ids("list", "--starred")).isEqualTo("2611.90001\n");
    desk.star(List.of(ONE), false);
    assertThat(ids("list", "--starred")).isEmpty();
  }

  @Test
  void whatTheArchiveHoldsOfAPaperStays() throws Exception {
    latest("2026-11-23", "2611.90001 As The Site Has It");
    online().run("list");
    desk().star(List.of(ONE), true);
    assertThat(online().run("list", "--starred", "--offline", "--format", "tsv").out())
        .contains("As The Site Has It");
  }

  @Test
  void aVersionOfAPaperIsThePaper() throws Exception {
    LiveDesk desk = desk();
    desk.star(List.of(Paper.of("hf").id("2611.90001v2").title("One").build()), true);
    assertThat(ids("list", "--starred")).isEqualTo("2611.90001\n");
  }

  @Test
  void whatWasReadIsKeptAndTakenBack() throws Exception {
    latest("2026-11-23", "2611.90001 One");
    LiveDesk desk = desk();
    brought(desk, new Wish.First());
    desk.read(List.of(ONE), true);
    assertThat(papers(brought(desk, new Wish.First())).marks().read())
        .containsExactly("2611.90001");
    desk.read(List.of(ONE), false);
    assertThat(papers(brought(desk, new Wish.First())).marks().read()).isEmpty();
  }

  @Test
  void nothingIsTakenBackWhereNothingIsKept() throws Exception {
    desk().star(List.of(ONE), false);
    desk().read(List.of(ONE), false);
    assertNoFiles();
  }

  @Test
  void aPaperWithoutAnIdCannotBeStarred() {
    assertThatThrownBy(() -> desk().star(List.of(Paper.of("hf").title("One").build()), true))
        .isInstanceOf(IOException.class)
        .hasMessage("a paper without an id cannot be kept: copy its title instead");
  }

  @Test
  void withoutAnArchiveNothingIsKept() {
    LiveDesk desk = desk("--no-archive");
    String message = "nothing is kept with --no-archive: begin without it";
    assertThatThrownBy(() -> desk.star(List.of(ONE), true)).hasMessage(message);
    assertThatThrownBy(() -> desk.read(List.of(ONE), true)).hasMessage(message);
    desk.seen(List.of(ONE));
    assertNoFiles();
  }

  @Test
  void whatWasOnTheScreenIsSeen() {
    latest("2026-11-23", "2611.90001 One", "2611.90002 Two");
    LiveDesk desk = desk();
    brought(desk, new Wish.First());
    desk.seen(List.of(ONE));
    assertThat(ids("list", "--unseen")).isEqualTo("2611.90002\n");
  }

  @Test
  void whatWasOnTheScreenBeforeItWasKeptIsSeen() {
    latest("2026-11-23", "2611.90001 One");
    LiveDesk desk = desk();
    desk.bring(
        new Wish.First(),
        arrival -> {
          if (arrival instanceof Arrival.Papers papers) {
            desk.seen(papers.papers());
          }
          return true;
        });
    assertThat(ids("list", "--unseen")).isEmpty();
  }
}
