package io.github.dailypapers.source.huggingface;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartTagTest {
  private static String find(String page) {
    return StartTag.find(page.getBytes(StandardCharsets.UTF_8), "Target").orElse("none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div data-target=\"Target\" data-props=\"{}\">",
        "<div data-props='{\"a\":1}' data-target='Target'>",
        "<div data-target=Target data-props=x>",
        "<DIV DATA-TARGET = \"Target\"\n data-props=\"a<b>c\">",
        "<div hidden data-target=\"Target\"/>",
        "<div data-props=\"ünï <div>\" data-target=\"Target\">",
      })
  void theTagIsFoundHoweverItIsWritten(String tag) {
    assertThat(find("<p class=a>x</p>é" + tag + "rest</div>")).isEqualTo(tag);
  }

  @Test
  void theFirstOfSeveralIsTaken() {
    assertThat(find("<a data-target='Target' id=1><a data-target='Target' id=2>"))
        .isEqualTo("<a data-target='Target' id=1>");
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
      })
  void whatOnlyLooksLikeTheTagIsNone(String page) {
    assertThat(find(page)).isEqualTo("none");
  }

  @Test
  void aTagBehindAScriptIsFound() {
    assertThat(find("<script>if (a<b) {}</script><b data-target='Target'>"))
        .isEqualTo("<b data-target='Target'>");
  }
}
