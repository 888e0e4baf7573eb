package io.github.dailypapers.attacks;

import static io.github.dailypapers.support.Site.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.support.Cli;
import io.github.dailypapers.support.Pages;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns that engines which try one way after another never come to an end with. */
@Timeout(120)
class ExplodingPatternTest extends Attacked {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "(a+)+$",
        "^(.*a){15}$",
        "(.*,){12}P",
        "(a|a)*b",
        "(a|aa)+$",
        "(x+x+)+y",
        "([a-z]+)*\\d",
        "(a?){100}a{100}"
      })
  void everyPatternEndsOnAnyText(String pattern) {
    site.on("/papers", page(Pages.day(DAY, "2611.90001 " + "a".repeat(40_000) + "!")));
    Cli.Run run = user().run("grep", "-c", pattern, "--no-archive");
    assertThat(run.code()).isIn(0, 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(a{1000}){1000}", "a{1001}", "((((a{9}){9}){9}){9}){9}"})
  void aPatternTooLargeIsRefused(String pattern) {
    Cli.Run run = user().run("grep", pattern, "--from", "sample");
    assertOneLine(run, 2);
  }
}
