package io.github.dailypapers.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.support.Golden;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableRendererTest {
  private static RenderOptions wide(int width) {
    return RenderOptions.usual().withWidth(width);
  }

  private static String table(RenderOptions options, Paper... papers) {
    return Papers.render(Format.TABLE, options, List.of(papers));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 100, 160, 300})
  void columnsGiveWayByImportance(int width) {
    Golden.assertMatches(
        "render/table-" + width + ".txt", Papers.render(Format.TABLE, wide(width), Papers.nasty()));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 160})
  void papersOfSeveralDaysTellTheirDay(int width) {
    Golden.assertMatches(
        "render/table-days-" + width + ".txt",
        Papers.render(Format.TABLE, wide(width).withDays(true), Papers.nasty()));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 300})
  void chosenColumnsShareTheLine(int width) {
    List<Field> columns =
        List.of(
            Field.UPVOTES,
            Field.TITLE,
            Field.AUTHORS,
            Field.PUBLISHED_ON,
            Field.ABSTRACT,
            Field.ID);
    Golden.assertMatches(
        "render/table-chosen-" + width + ".txt",
        Papers.render(Format.TABLE, wide(width).withColumns(columns), Papers.nasty()));
  }

  @Test
  void coloursAreRestrained() {
    Golden.assertMatches(
        "render/table-colour.txt",
        Papers.render(Format.TABLE, wide(100).withColor(true).withDays(true), Papers.nasty()));
  }

  @Test
  void noLineIsEverWiderThanTheTerminal() {
    List<RenderOptions> kinds =
        List.of(
            RenderOptions.usual(),
            RenderOptions.usual().withDays(true),
            RenderOptions.usual().withColumns(Arrays.asList(Field.values())),
            RenderOptions.usual().withColumns(List.of(Field.TITLE)),
            RenderOptions.usual().withColumns(List.of(Field.ID, Field.UPVOTES, Field.LISTED_ON)));
    List<Paper> many = new ArrayList<>();
    for (int i = 0; i <= TableRenderer.SAMPLE; i++) {
      many.addAll(Papers.nasty());
    }
    for (RenderOptions kind : kinds) {
      for (int width = 40; width <= 300; width++) {
        RenderOptions options = kind.withWidth(width);
        assertFits(width, Papers.render(Format.TABLE, options, Papers.nasty()));
        if (width % 20 == 0) {
          assertFits(width, Papers.render(Format.TABLE, options, many));
        }
      }
    }
  }

  private static void assertFits(int width, String table) {
    for (String line : table.split("\n")) {
      assertThat(Cells.width(line)).as("%d cells for: %s", width, line).isLessThanOrEqualTo(width);
    }
  }

  @Test
  void noTextMakesALineWiderOrLeavesASpaceBeforeAnEllipsis() {
    Random random = new Random(20251119);
    String[] pieces = {
      "a",
      "word",
      " ",
      "中",
      "한",
      "ｱ",
      "e\u0301",
      "🇩🇪",
      "🇩",
      "1\uFE0F\u20E3",
      "👨\u200D👩\u200D👧",
      "👍🏽",
      "❤\uFE0F",
      "क्षि",
      "กำ",
      "\u1112\u1161\u11AB",
      "\u202E",
      "\t",
      "\uD83D",
      "\u001B[1m",
      "\u0301"
    };
    for (int round = 0; round < 3_000; round++) {
      StringBuilder title = new StringBuilder();
      for (int i = random.nextInt(60); i >= 0; i--) {
        title.append(pieces[random.nextInt(pieces.length)]);
      }
      int width = 40 + random.nextInt(60);
      String text = title.toString();
      Paper paper =
          Papers.paper().id("2511.10555").title(text).organization(text).upvotes(1).build();
      String table = table(wide(width), paper);
      assertThat(table).hasLineCount(2).doesNotContain(" …");
      assertFits(width, table);
      assertFits(width, table(wide(width).withColumns(List.of(Field.TITLE, Field.ID)), paper));
    }
  }

  @Test
  void aTitleThatIsTooLongFillsTheLineExactly() {
    String line = table(wide(40).withHeader(false), Papers.titled("x".repeat(100)));
    assertThat(line).hasSize("\n".length() + 40).endsWith("x…\n");
  }

  @Test
  void unknownVotesAreBlankAndNoVotesAreZero() {
    assertThat(
            table(
                wide(40),
                Papers.paper().title("A").build(),
                Papers.paper().title("B").upvotes(0).build()))
        .isEqualTo("#  votes  title\n1         A\n2      0  B\n");
  }

  @Test
  void whoIsTheOrganizationElseTheFirstAuthorElseTheirNumber() {
    assertThat(
            table(
                wide(80).withHeader(false),
                Papers.paper().organization("Org").authors(List.of("A", "B")).build(),
                Papers.paper().authors(List.of("A", "B")).build(),
                Papers.paper().authors(List.of("A")).authorCount(12).build(),
                Papers.paper().authors(List.of("A")).build(),
                Papers.paper().authors(List.of()).authorCount(7).build(),
                Papers.paper().authorCount(1).build(),
                Papers.paper().build()))
        .isEqualToIgnoringWhitespace("1 Org 2 A +1 3 A +11 4 A 5 7 authors 6 1 author 7");
  }

  @Test
  void columnsOfWhichNothingIsKnownAreLeftOut() {
    assertThat(table(wide(300), Papers.titled("A"))).isEqualTo("#  title\n1  A\n");
  }

  @Test
  void theHeaderCanBeLeftOut() {
    assertThat(table(wide(80).withHeader(false), Papers.titled("A"))).isEqualTo("1  A\n");
    RenderOptions chosen = wide(80).withHeader(false).withColumns(List.of(Field.TITLE));
    assertThat(table(chosen, Papers.titled("A"))).isEqualTo("A\n");
  }

  @Test
  void aListingWithoutPapersIsNoTable() {
    assertThat(table(wide(80))).isEmpty();
  }

  @Test
  void columnsThatDoNotFitAreLeftOutFromTheRight() {
    RenderOptions options = wide(40).withColumns(Arrays.asList(Field.values()));
    assertThat(table(options, Papers.full()).lines().findFirst().orElseThrow())
        .isEqualTo("source  id          title      abstract");
  }

  @Test
  void theFirstChosenColumnStaysHoweverNarrow() {
    RenderOptions options = wide(40).withColumns(List.of(Field.ID));
    assertThat(table(options, Papers.paper().id("1".repeat(50)).build()))
        .isEqualTo("id\n" + "1".repeat(39) + "…\n");
  }

  @Test
  void oneDaysListingIsHeldBackToMeasureIt() throws IOException {
    StringWriter out = new StringWriter();
    Renderer table = Format.TABLE.renderer(out, wide(80));
    table.begin();
    for (int i = 1; i < TableRenderer.SAMPLE; i++) {
      table.paper(Papers.titled("A"));
    }
    assertThat(out.toString()).isEmpty();
    table.paper(Papers.titled("A"));
    assertThat(out.toString()).hasLineCount(1 + TableRenderer.SAMPLE);
    table.paper(Papers.titled("B"));
    assertThat(out.toString()).endsWith("   201  B\n");
    table.end();
    assertThat(out.toString()).hasLineCount(2 + TableRenderer.SAMPLE);
  }

  @Test
  void aLaterNumberTooLargeForItsColumnTakesItsRoomFromTheTitle() {
    List<Paper> papers =
        new ArrayList<>(
            Collections.nCopies(
                TableRenderer.SAMPLE, Papers.paper().upvotes(1).title("t".repeat(60)).build()));
    papers.add(Papers.paper().upvotes(1234567).title("t".repeat(60)).build());
    String last = Papers.render(Format.TABLE, wide(40), papers).lines().reduce("", (a, b) -> b);
    assertThat(last).isEqualTo("   201  1234567  " + "t".repeat(22) + "…");
  }

  @Test
  void aLaterNumberThatNothingCanMakeRoomForIsCut() {
    List<Paper> papers =
        new ArrayList<>(
            Collections.nCopies(TableRenderer.SAMPLE, Papers.paper().upvotes(1).build()));
    papers.add(Papers.paper().upvotes(1234567890).build());
    RenderOptions options = wide(40).withColumns(List.of(Field.UPVOTES));
    String last = Papers.render(Format.TABLE, options, papers).lines().reduce("", (a, b) -> b);
    assertThat(last).isEqualTo("123456…");
  }
}
