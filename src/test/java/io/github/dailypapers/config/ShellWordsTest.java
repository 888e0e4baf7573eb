package io.github.dailypapers.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts cut into words as a shell does. */
class ShellWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "a  b\tc              ~ a|b|c",
        "--upvotes '>=10' x   ~ --upvotes|>=10|x",
        "--author=\"Ada Kite\" ~ --author=Ada Kite",
        "a\\ b                ~ a b",
        "'a\\b'               ~ a\\b",
        "\"a\\b\"             ~ a\\b",
        "\"a\\\"b\\\\\"       ~ a\"b\\",
        "'it'\\''s'           ~ it's",
        "\"it's\"             ~ it's",
        "a '' b               ~ a||b",
        "$HOME *              ~ $HOME|*"
      })
  void quotesAndBackslashesKeepWordsTogether(String text, String words) {
    assertThat(ShellWords.of(text)).contains(List.of(words.split("\\|", -1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"'a", "\"a", "a 'b\" c", "a\\", "\"a\\\""})
  void whatHasNoEndHasNoWords(String text) {
    assertThat(ShellWords.of(text)).isEmpty();
  }

  @Test
  void blanksAreNoWords() {
    assertThat(ShellWords.of(" \t ")).contains(List.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a", "two words", "it's", "\"", "\\", "$HOME `x` *", "a\nb", ">=10", "é"})
  void aQuotedWordIsThatWord(String word) {
    assertThat(ShellWords.of(ShellWords.quoted(word))).contains(List.of(word));
  }

  @Test
  void aPlainWordNeedsNoQuotes() {
    assertThat(ShellWords.quoted("arxiv:cs.CL,cs.LG")).isEqualTo("arxiv:cs.CL,cs.LG");
  }
}
