package io.github.dailypapers.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {
  @Test
  void whatWouldBeMarkupIsEscaped() {
    assertThat(Markup.escape("<b a=\"x\" b='y'> & </b>"))
        .isEqualTo("&lt;b a=&quot;x&quot; b=&#39;y&#39;&gt; &amp; &lt;/b&gt;");
  }

  @Test
  void whatXmlHasNoCharacterForIsLeftOut() {
    assertThat(Markup.escape("a\u0000b\u001b[31mc\uFFFEd\uFFFFe\u000Bf")).isEqualTo("abcde f");
  }

  @Test
  void aLoneSurrogateIsReplaced() {
    assertThat(Markup.escape("a\uD83Db")).isEqualTo("a\uFFFDb");
  }

  @Test
  void anAddressOfTheWebIsALink() {
    assertThat(Markup.link("https://example.org/a?b=1&c='d'"))
        .contains("https://example.org/a?b=1&amp;c=&#39;d&#39;");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"javascript:alert(1)", "data:text/html,x", " java\tscript:x", "//a/b", ""})
  void anyOtherAddressIsNone(String address) {
    assertThat(Markup.link(address)).isEmpty();
  }

  @Test
  void noAddressIsNoLink() {
    assertThat(Markup.link(null)).isEmpty();
  }

  @Test
  void anEmojiOfSeveralPartsStaysWhole() {
    assertThat(Markup.escape("👩\u200D👧 👍🏽 ❤\uFE0F")).isEqualTo("👩\u200D👧 👍🏽 ❤\uFE0F");
  }

  @Test
  void nothingTurnsTheWritingRound() {
    assertThat(Markup.escape("a\u202Eb\u2066c\u2069d\u2028e")).isEqualTo("abcd e");
  }
}
