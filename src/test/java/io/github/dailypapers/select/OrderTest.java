package io.github.dailypapers.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.paper.PaperBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderTest {
  private static PaperBuilder paper(String id) {
    return Paper.of("hf").id(id);
  }

  private static SelectionException refusal(String key) {
    return catchThrowableOfType(SelectionException.class, () -> Order.parse(key));
  }

  /** The ids of {@code papers}, sorted by {@code keys}. */
  private static List<String> sorted(List<Paper> papers, String... keys) {
    List<Paper> sorted = new ArrayList<>(papers);
    sorted.sort(Order.by(List.of(keys)));
    return sorted.stream().map(Paper::id).toList();
  }

  @Test
  void numbersAreComparedByValue() {
    List<Paper> papers =
        List.of(
            paper("ten").upvotes(10).build(),
            paper("nine").upvotes(9).build(),
            paper("zero").upvotes(0).build());
    assertThat(sorted(papers, "upvotes")).containsExactly("zero", "nine", "ten");
    assertThat(sorted(papers, "upvotes:asc")).containsExactly("zero", "nine", "ten");
    assertThat(sorted(papers, "upvotes:desc")).containsExactly("ten", "nine", "zero");
  }

  @Test
  void daysAreComparedByDate() {
    List<Paper> papers =
        List.of(
            paper("late").listedOn(LocalDate.of(2025, 11, 19)).build(),
            paper("early").listedOn(LocalDate.of(2025, 2, 20)).build(),
            paper("far").listedOn(LocalDate.of(12025, 1, 1)).build());
    assertThat(sorted(papers, "listed_on")).containsExactly("early", "late", "far");
    assertThat(sorted(papers, "listed_on:desc")).containsExactly("far", "late", "early");
  }

  @Test
  void textIsComparedWithoutRegardToCase() {
    List<Paper> papers =
        List.of(
            paper("1").title("moss").build(),
            paper("2").title("Nettle").build(),
            paper("3").title("FERN").build());
    assertThat(sorted(papers, "title")).containsExactly("3", "1", "2");
    assertThat(sorted(papers, "title:desc")).containsExactly("2", "1", "3");
  }

  @Test
  void listsAreComparedElementByElementAndThenByLength() {
    List<Paper> papers =
        List.of(
            paper("longer").authors(List.of("Ada Fern", "Bo Moss")).build(),
            paper("second").authors(List.of("Ada Fern", "Abe Moss", "Zoe Reed")).build(),
            paper("shorter").authors(List.of("ada fern")).build(),
            paper("first").authors(List.of("Aaron Reed", "Zoe Reed")).build(),
            paper("none").authors(List.of()).build());
    assertThat(sorted(papers, "authors"))
        .containsExactly("none", "first", "shorter", "second", "longer");
  }

  @Test
  void theUnknownComesLastInEitherDirection() {
    List<Paper> papers =
        List.of(
            paper("unknown").build(),
            paper("few").upvotes(1).build(),
            paper("unknown too").build(),
            paper("many").upvotes(2).build());
    assertThat(sorted(papers, "upvotes")).containsExactly("few", "many", "unknown", "unknown too");
    assertThat(sorted(papers, "upvotes:desc"))
        .containsExactly("many", "few", "unknown", "unknown too");
  }

  @Test
  void aFurtherKeyDecidesWhereThoseBeforeItAreEqual() {
    List<Paper> papers =
        List.of(
            paper("b1").upvotes(2).comments(1).title("b").build(),
            paper("a0").upvotes(2).comments(0).title("a").build(),
            paper("a1").upvotes(2).comments(1).title("a").build(),
            paper("c9").upvotes(1).comments(9).title("c").build());
    assertThat(sorted(papers, "upvotes", "comments:desc", "title"))
        .containsExactly("c9", "a1", "b1", "a0");
  }

  @Test
  void theUnknownIsEqualToTheUnknownForAFurtherKey() {
    List<Paper> papers = List.of(paper("b").build(), paper("a").build());
    assertThat(sorted(papers, "upvotes:desc", "id")).containsExactly("a", "b");
  }

  @Test
  void whatIsEqualInAllKeysStaysAsItWas() {
    List<Paper> papers =
        List.of(paper("z").upvotes(1).build(), paper("y").upvotes(1).build(), paper("x").build());
    assertThat(sorted(papers, "upvotes:desc")).containsExactly("z", "y", "x");
    assertThat(sorted(papers)).containsExactly("z", "y", "x");
  }

  @Test
  void everyColumnIsAKey() {
    for (Field field : Field.values()) {
      assertThat(Order.parse(field.label())).isEqualTo(new Order(field, false));
      assertThat(Order.parse(field.label() + ":desc")).isEqualTo(new Order(field, true));
    }
  }

  @ParameterizedTest
  @CsvSource({"upvote, upvotes", "Upvotes, upvotes", "titel:desc, title", "code-stars, code_stars"})
  void theNearestColumnIsProposedForAnUnknownOne(String key, String meant) {
    String label = key.replace(":desc", "");
    assertThat(refusal(key)).hasMessage("cannot sort by \"" + label + "\"");
    assertThat(refusal(key).hint()).isEqualTo("did you mean " + meant + "?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "popularity", "-"})
  void allColumnsAreToldWhereNoneIsNear(String key) {
    assertThat(refusal(key)).hasMessage("cannot sort by \"" + key + "\"");
    assertThat(refusal(key).hint())
        .startsWith("use source, id, title, abstract, authors, author_count, ")
        .endsWith(", media, url, pdf_url");
  }

  @Test
  void aDirectionAloneIsNoKey() {
    assertThat(refusal(":desc")).hasMessage("cannot sort by \"\"");
  }

  @ParameterizedTest
  @CsvSource({
    "upvotes:down,      down",
    "upvotes:DESC,      DESC",
    "upvotes:,          ''",
    "upvotes:desc:desc, desc:desc"
  })
  void aDirectionIsOneOfTwo(String key, String direction) {
    assertThat(refusal(key)).hasMessage("\"" + direction + "\" in \"" + key + "\" is no direction");
    assertThat(refusal(key).hint()).isEqualTo("use asc or desc");
  }

  @Test
  void aMistakeInAnyKeyIsRefused() {
    assertThat(
            catchThrowableOfType(
                SelectionException.class, () -> Order.by(List.of("upvotes", "titel"))))
        .hasMessage("cannot sort by \"titel\"");
  }
}
