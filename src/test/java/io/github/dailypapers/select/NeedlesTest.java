package io.github.dailypapers.select;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.select.TextPattern.CaseRule;
import io.github.dailypapers.select.TextPattern.Options;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NeedlesTest {
  private static final Options FIXED = new Options(CaseRule.SMART, true, false);
  private static final Options WORD = new Options(CaseRule.SMART, false, true);

  private static Needles needles(Options options, String... patterns) {
    return TextPattern.of(List.of(patterns), options).literals();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "quaternion                ~ quaternion",
        "attention.{0,20}diffusion ~ attention diffusion",
        "(foo|barb)az+             ~ fooaz|barbaz z",
        "zeugma|quaternion         ~ zeugma|quaternion",
        "(zeugma\\d|quater.ion)s   ~ zeugma|quater s|ions",
        "a(b|c)d                   ~ abd|acd",
        "colou?r                   ~ colour|color",
        "gr[ae]y                   ~ gray|grey",
        "ab{2}c                    ~ abbc",
        "ab{2,}c                   ~ abb bbc",
        "ab{9}c                    ~ abbbb bbbbc",
        "ab{0}c                    ~ ac",
        "(foo.*bar)baz             ~ foo barbaz",
        "(foo.bar)+baz             ~ foo barbaz",
        "(foo)*bar                 ~ bar",
        "(foo\\d)?bar              ~ bar",
        "x.(foo|ba\\d).y           ~ x y foo|ba",
        "\\bfoo\\b-bar$            ~ foo-bar",
        "arXiv\\.\\d+              ~ arXiv.",
        "\\x41\\x{42}\\-c[.]       ~ AB-c",
        "a\\.b\\w                  ~ a.b",
        "(?i)Foo.                  ~ Foo",
        "(?i:foo)Bar.              ~ fooBar",
        "a{,2}.                    ~ a{,2}",
        "über.                     ~ über"
      })
  void everyMatchHoldsOneOfEachGroup(String pattern, String written) {
    assertThat(needles(Options.DEFAULT, pattern).groups())
        .extracting(group -> String.join("|", group))
        .containsExactlyInAnyOrder(written.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a?", "a*", "\\w+", "[a-z]bc?|\\d", "(foo)?", "foo|\\d+", "[abcde]", "^$"})
  void nothingIsKnownWhereNoTextIsNeeded(String pattern) {
    assertThat(needles(Options.DEFAULT, pattern).isEmpty()).isTrue();
  }

  @Test
  void ofSeveralPatternsAnyWillDo() {
    assertThat(needles(Options.DEFAULT, "zeugma", "a.*quaternion.b").groups())
        .containsExactly(List.of("zeugma", "quaternion"));
    assertThat(needles(Options.DEFAULT, "zeugma", "\\d").groups()).isEmpty();
  }

  @Test
  void aFixedTextIsNeededAsItStands() {
    assertThat(needles(FIXED, "a.c*").groups()).containsExactly(List.of("a.c*"));
    assertThat(needles(FIXED, "").groups()).isEmpty();
  }

  @Test
  void aWordIsNeededWithoutItsNeighbours() {
    assertThat(needles(WORD, "map").groups()).containsExactly(List.of("map"));
    assertThat(needles(WORD, "m[ae]p\\d*").groups()).containsExactly(List.of("map", "mep"));
  }

  @Test
  void whatWouldBeTooMuchIsTakenApart() {
    String choice = "[abc][abc][abc]";
    assertThat(needles(Options.DEFAULT, choice + choice).groups())
        .singleElement()
        .satisfies(group -> assertThat(group).hasSize(27).contains("abc"));
    assertThat(needles(Options.DEFAULT, "x".repeat(300) + ".").groups())
        .extracting(group -> group.get(0).length())
        .containsExactly(256, 44);
  }

  @Test
  void manyWordsAreOneGroupAndTooManyNone() {
    StringBuilder words = new StringBuilder("word");
    for (int i = 1; i < 512; i++) {
      words.append("|word").append(i);
    }
    assertThat(needles(Options.DEFAULT, words.toString()).groups())
        .singleElement()
        .satisfies(group -> assertThat(group).hasSize(512));
    assertThat(needles(Options.DEFAULT, words + "|more").isEmpty()).isTrue();
  }
}
