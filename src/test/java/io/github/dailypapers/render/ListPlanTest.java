package io.github.dailypapers.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.paper.Paper;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which columns a listing has on a line of a certain width. */
class ListPlanTest {
  private static final Paper LONG =
      Papers.paper()
          .id("2511.10555")
          .title("t".repeat(200))
          .organization("o".repeat(60))
          .upvotes(5)
          .comments(3)
          .listedOn(Papers.LISTED)
          .build();

  private static String columns(TablePlan plan, boolean more, Paper... papers) {
    StringBuilder columns = new StringBuilder();
    for (TableLayout.Slot slot : plan.layout(List.of(papers), more).slots()) {
      columns.append(columns.length() == 0 ? "" : " ").append(slot.column().header());
      columns.append(':').append(slot.width());
    }
    return columns.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "40, #:1 votes:5 title:30",
    "46, #:1 votes:5 title:24 id:10",
    "60, #:1 votes:5 title:38 id:10",
    "66, #:1 votes:5 title:30 who:12 id:10",
    "80, #:1 votes:5 title:40 who:16 id:10",
    "90, #:1 votes:5 title:42 who:18 cmts:4 id:10",
    "160, #:1 votes:5 title:98 who:32 cmts:4 id:10",
    "300, #:1 votes:5 title:200 who:60 cmts:4 id:10",
  })
  void aWiderLineHasRoomForMore(int width, String columns) {
    assertThat(columns(new ListPlan(width, false), false, LONG)).isEqualTo(columns);
  }

  @ParameterizedTest
  @CsvSource({
    "40, #:1 votes:5 title:30",
    "58, #:1 votes:5 title:24 id:10 listed on:10",
    "80, #:1 votes:5 title:30 who:14 id:10 listed on:10",
    "300, #:1 votes:5 title:198 who:60 cmts:4 id:10 listed on:10",
  })
  void theDayGoesBeforeWhoAndCommentsWhereItIsNeeded(int width, String columns) {
    assertThat(columns(new ListPlan(width, true), false, LONG)).isEqualTo(columns);
  }

  @Test
  void shortTitlesLeaveTheirRoomToTheOthers() {
    Paper paper =
        Papers.paper().id("2511.10555").title("Short").organization("o".repeat(60)).build();
    assertThat(columns(new ListPlan(60, false), false, paper))
        .isEqualTo("#:1 title:5 who:38 id:10");
  }

  @Test
  void whileMorePapersMayComeTheTitleTakesTheRest() {
    assertThat(columns(new ListPlan(100, false), true, Papers.titled("T")))
        .isEqualTo("#:6 title:92");
  }

  @Test
  void theColumnsAndTheirGapsNeverTakeMoreThanTheLine() {
    List<Paper> papers = Papers.nasty();
    IntStream.rangeClosed(40, 300)
        .forEach(
            width -> {
              for (boolean days : new boolean[] {true, false}) {
                for (boolean more : new boolean[] {true, false}) {
                  List<TableLayout.Slot> slots =
                      new ListPlan(width, days).layout(papers, more).slots();
                  int total = slots.stream().mapToInt(TableLayout.Slot::width).sum();
                  assertThat(total + TablePlan.GAP * (slots.size() - 1)).isLessThanOrEqualTo(width);
                }
              }
            });
  }
}
