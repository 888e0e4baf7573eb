package io.github.dailypapers.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How titles, abstracts and dates of pages become those of records. */
class TextTest {
  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {"a b,a b", " a  b ,a b", "a,a", "'',''", "' ',''"})
  void runsOfSpacesBecomeOne(String text, String line) {
    assertThat(OneLine.of(text)).isEqualTo(line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n  ", "\t", "\r\n", "\u00a0", "\u2003", "\u2028", "\u0085", "\u3000"})
  void everyKindOfWhiteSpaceIsASpace(String space) {
    assertThat(OneLine.of(space + "a" + space + "b" + space)).isEqualTo("a b");
  }

  @Test
  void tidyTextIsNotCopied() {
    String text = "größer than $\\alpha$";
    assertThat(OneLine.of(text)).isSameAs(text);
  }

  @Test
  void controlCharactersAreKept() {
    assertThat(OneLine.of("a\u001b[31mb")).isEqualTo("a\u001b[31mb");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-28,2026-09-28",
    "2026-09-28T00:00:00.000Z,2026-09-28",
    "2026-09-28T23:59:59Z,2026-09-28",
    "2026-09-28T23:30:00-02:00,2026-09-29",
  })
  void aPointInTimeHasAUtcDay(String text, LocalDate day) {
    assertThat(UtcDay.of(text)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026",
        "2026-9-28",
        "2026-13-01",
        "2026-02-30",
        "2026-09-2x",
        "2026/09/28",
        "20260928T000000Z",
        "2026-09-28 00:00Z",
        "2026-09-28Tx",
        "2026-09/28",
        "next Monday",
        "2026-W42x-----",
        "x026-09-28",
        "2026-x9-28"
      })
  void whatIsNoPointInTimeHasNone(String text) {
    assertThat(UtcDay.of(text)).isEmpty();
  }
}
