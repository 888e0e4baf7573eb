package io.github.dailypapers.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.paper.Field;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldTextTest {
  @Test
  void aListIsJoinedWithSemicolons() {
    assertThat(FieldText.of(Field.AUTHORS, Papers.paper().authors(List.of("A", "B", "C")).build()))
        .isEqualTo("A; B; C");
  }

  @Test
  void aFirstElementWithoutTextKeepsItsPlace() {
    assertThat(FieldText.of(Field.KEYWORDS, Papers.paper().keywords(List.of("", "b", "")).build()))
        .isEqualTo("; b; ");
  }

  @Test
  void aDayIsAnIsoDayAndZeroIsZero() {
    assertThat(FieldText.of(Field.LISTED_ON, Papers.full())).isEqualTo("2025-11-19");
    assertThat(FieldText.of(Field.COMMENTS, Papers.full())).isEqualTo("0");
  }

  @Test
  void whatIsUnknownIsEmpty() {
    for (Field field : Field.values()) {
      if (field != Field.SOURCE) {
        assertThat(FieldText.of(field, Papers.paper().build())).as(field.label()).isEmpty();
      }
    }
  }
}
