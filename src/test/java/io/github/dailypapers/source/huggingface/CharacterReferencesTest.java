package io.github.dailypapers.source.huggingface;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharacterReferencesTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "``,``",
        "plain text,plain text",
        "&quot;&amp;&lt;&gt;&#39;&#x27;,\"&<>''",
        "a&quot;b&quot;c,a\"b\"c",
        "&amp;quot;,&quot;",
        "&amp;amp;amp;,&amp;amp;",
      })
  void whatMustBeWrittenAsReferenceIsDecoded(String value, String text) {
    assertThat(CharacterReferences.decoded(value)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "&quot;&eacute;&quot;,\"é\"",
        "&#233;&#xe9;&amp;,éé&",
        "&lt;a&nbsp;b&gt;,<a\u00a0b>",
        "a & b &amp; c,a & b & c",
        "?a=1&b=2&amp;c,?a=1&b=2&c",
        "&nosuchname;&lt;,&nosuchname;<",
        "&,&",
      })
  void everyOtherReferenceIsDecodedToo(String value, String text) {
    assertThat(CharacterReferences.decoded(value)).isEqualTo(text);
  }
}
