package io.github.dailypapers.source.huggingface;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StartTagTest {
  private static String props(String page) {
    return StartTag.props(page.getBytes(StandardCharsets.UTF_8), "Target").orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '^',
      delimiter = '|',
      value = {
        "<div data-target=\"Target\" data-props=\"{}\">|{}",
        "<div data-props='{\"a\":1}' data-target='Target'>|{\"a\":1}",
        "<div data-target=Target data-props=x>|x",
        "<div data-target=Target data-props=x/>|x/",
        "<DIV DATA-TARGET = \"Target\"\t DATA-PROPS = \"a<b>c\">|a<b>c",
        "<div data-props=\"ünï <div>\" data-target=\"Target\"/>|ünï <div>",
        "<div data-props=\"&quot;&amp;\" data-target=\"Target\"/>|&quot;&amp;",
        "<div data-props=1 data-props=2 data-target=\"Target\">|1",
      })
  void theDataIsFoundHoweverItsTagIsWritten(String tag, String props) {
    assertThat(props("<p class=a data-props=b>x</p>é" + tag + "rest</div>")).isEqualTo(props);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div data-target=Target>",
        "<div data-target=Target data-prop=1 data-propss=2>",
        "<div data-target=Target data-props>",
        "<div data-target=Target data-props=\"\">"
      })
  void aTagWithoutDataHasNone(String tag) {
    assertThat(props("<i data-props=1>" + tag + "<i data-props=1>")).isEmpty();
  }

  @Test
  void theFirstOfSeveralIsTaken() {
    assertThat(props("<a data-target='Target' data-props=1><a data-target='Target' data-props=2>"))
        .isEqualTo("1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- <div data-target=\"Target\"> -->",
        "<script>'<div data-target=\"Target\">'</script>",
        "<style><div data-target=\"Target\"></style>",
        "<div title='<div data-target=\"Target\">'>",
        "<div data-target=\"Targets\"><div data-target=\"target\"><div data-targe=\"Target\">",
        "1 < 2 data-target=\"Target\">",
        "</div data-target=\"Target\">",
        "<div data-target>",
        "",
        "<div data-target=",
        "<div data-target=\"Target\"",
        "<div data-target=\"Target\" data-props=\"{}",
      })
  void whatOnlyLooksLikeTheTagIsNone(String page) {
    assertThat(props(page)).isEqualTo("none");
  }

  @Test
  void aTagBehindAScriptIsFound() {
    assertThat(props("<script>if (a<b) {}</script><b data-target='Target' data-props=x>"))
        .isEqualTo("x");
  }
}
