package io.github.dailypapers.select;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiteralsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "abc          ~ abc",
        "ab.cde.f     ~ cde",
        "abc.de       ~ abc",
        "ab.cde       ~ cde",
        "abc?d        ~ ab",
        "abc*         ~ ab",
        "abc+d        ~ abc",
        "abc{0,2}d    ~ ab",
        "abc{2}d      ~ abc",
        "a{,2}b       ~ a{,2}b",
        "ab(cdef)g    ~ ab",
        "(ab)cde(f)g  ~ cde",
        "((a)b)cde    ~ cde",
        "(a|b)cd      ~ cd",
        "(?:abcd)ef   ~ ef",
        "(?i:ABCD)ef  ~ ef",
        "(?<n>abcd)ef ~ ef",
        "a[bc]def     ~ def",
        "a\\wdef      ~ def",
        "\\bdef\\b.g  ~ def",
        "\\x41\\.b.   ~ A.b"
      })
  void theLongestTextOutsideGroupsIsRequired(String pattern, String required) {
    assertThat(Syntax.of(pattern).literals().required()).contains(required);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a?", "(abc)", "[abc]", "abc|abd", "(?i)abc", "abc(?i)", "\\b"})
  void nothingIsRequiredWhereNoTextIsPartOfEveryMatch(String pattern) {
    assertThat(Syntax.of(pattern).literals().required()).isEmpty();
  }
}
