package io.github.dailypapers.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Merge;
import io.github.dailypapers.paper.Paper;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MergeTest {
  private static final Set<Field> COUNTED =
      EnumSet.of(Field.UPVOTES, Field.COMMENTS, Field.CODE_STARS);
  private static final int RICHEST = 2;

  private final Paper known = Invented.full("2511.00001", 1);
  private final Paper told = Invented.full("2511.00001", 2);

  @ParameterizedTest
  @EnumSource(Field.class)
  void aPageAsRichAsTheRichestWins(Field field) {
    assertThat(field.of(Merge.of(known, RICHEST, told))).isEqualTo(field.of(told));
  }

  @ParameterizedTest
  @EnumSource(
      value = Field.class,
      names = {"SOURCE", "ID"},
      mode = EnumSource.Mode.EXCLUDE)
  void whereTheNewPageIsSilentTheOldValueStays(Field field) {
    Paper silent = Invented.without(told, field);
    assertThat(field.of(Merge.of(known, 0, silent))).isEqualTo(field.of(known));
  }

  @ParameterizedTest
  @EnumSource(
      value = Field.class,
      names = {"SOURCE", "ID"},
      mode = EnumSource.Mode.EXCLUDE)
  void aPoorPageTellsWhatNobodyToldBefore(Field field) {
    Paper gap = Invented.without(known, field);
    assertThat(field.of(Merge.of(gap, RICHEST + 1, told))).isEqualTo(field.of(told));
  }

  @ParameterizedTest
  @EnumSource(Field.class)
  void aPoorerPageChangesOnlyWhatIsCounted(Field field) {
    Paper expected = COUNTED.contains(field) ? told : known;
    assertThat(field.of(Merge.of(known, RICHEST + 1, told))).isEqualTo(field.of(expected));
  }

  @Test
  void theIdStaysTheKnownOne() {
    Paper versioned = Invented.paper("2511.00001v2").build();
    assertThat(Merge.of(known, 0, versioned).id()).isEqualTo("2511.00001");
  }

  @Test
  void abstractAndAuthorsMakeAPageRich() {
    Paper card = Invented.paper("1").build();
    Paper listing = Invented.paper("1").authors(List.of()).build();
    assertThat(List.of(Merge.richness(card), Merge.richness(listing), Merge.richness(told)))
        .containsExactly(0, 1, 2);
  }

  private static Paper from(String source) {
    return Paper.of(source).id("2511.00001").url("https://" + source + ".example/").build();
  }

  @Test
  void theSourcesOfAPaperAreKeptInTheirOrder() {
    Paper both = Merge.of(from("hf"), 0, from("arxiv"));
    assertThat(both.source()).isEqualTo("hf; arxiv");
    assertThat(Merge.of(both, 0, from("hf")).source()).isEqualTo("hf; arxiv");
    assertThat(Merge.of(both, 0, from("arxiv")).source()).isEqualTo("hf; arxiv");
    assertThat(Merge.of(both, 0, from("acl")).source()).isEqualTo("hf; arxiv; acl");
  }

  @Test
  void theAddressIsThatOfTheSourceThatToldFirst() {
    Paper both = Merge.of(from("hf"), 0, from("arxiv"));
    assertThat(both.url()).isEqualTo("https://hf.example/");
    Paper moved = Paper.of("hf").id("2511.00001").url("https://moved.example/").build();
    assertThat(Merge.of(both, 0, moved).url()).isEqualTo("https://moved.example/");
  }

  @Test
  void anAddressThatTheFirstSourceDoesNotTellIsTakenFromAnother() {
    Paper silent = Paper.of("hf").id("2511.00001").build();
    assertThat(Merge.of(silent, 0, from("arxiv")).url()).isEqualTo("https://arxiv.example/");
  }

  private static Paper by(@Nullable List<String> authors, @Nullable Integer count) {
    return Paper.of("arxiv").id("2511.00001").authors(authors).authorCount(count).build();
  }

  @Test
  void aListOfAuthorsThatMayBeCutTakesNoWholeOnesPlace() {
    Paper whole = by(List.of("Ada", "Ben", "Cleo"), 3);
    Paper cut = by(List.of("Ada", "Ben"), null);
    assertThat(Merge.of(whole, 1, cut)).isEqualTo(whole);
    assertThat(Merge.of(cut, 1, whole)).isEqualTo(whole);
  }

  @Test
  void aListOfAuthorsThatMayBeCutIsBetterThanNone() {
    Paper cut = by(List.of("Ada", "Ben"), null);
    assertThat(Merge.of(by(null, 3), 0, cut).authors()).containsExactly("Ada", "Ben");
  }
}
