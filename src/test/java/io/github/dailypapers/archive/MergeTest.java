package io.github.dailypapers.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Merge;
import io.github.dailypapers.paper.Paper;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
}
