package io.github.dailypapers.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.dailypapers.support.Cli;
import io.github.dailypapers.support.Golden;
import io.github.dailypapers.support.Programs;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The manual as a page for man. */
class ManPageTest {
  private static String page() {
    Cli.Run run = new Cli().run("completion", "man");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return run.out();
  }

  @Test
  void itTellsOfEverything() {
    Golden.assertMatches("completion/dailypapers.1", page());
  }

  @Test
  void itIsAscii() {
    assertThat(page()).matches("[\\x20-\\x7E\n]*");
  }

  @Test
  void mandocHasNothingToSayAgainstIt() throws Exception {
    assumeTrue(Programs.isInstalled("mandoc"), "mandoc is not installed");
    // What the build makes is dated, the page of a program that was not built is not.
    String dated = page().replaceFirst("(?m)^(.TH DAILYPAPERS 1) \"\"", "$1 2026-11-24");
    assertThat(Programs.run(List.of("mandoc", "-Tlint", "-Wwarning"), dated)).isEmpty();
  }

  @Test
  void groffHasNothingToSayAgainstIt() throws Exception {
    assumeTrue(Programs.isInstalled("groff"), "groff is not installed");
    assertThat(Programs.run(List.of("groff", "-man", "-Tascii", "-ww", "-z"), page())).isEmpty();
  }

  @Test
  void itFitsATerminalOf80Columns() throws Exception {
    assumeTrue(Programs.isInstalled("mandoc"), "mandoc is not installed");
    String shown = Programs.run(List.of("mandoc", "-Tascii", "-Owidth=80"), page());
    assertThat(shown.replaceAll(".\b", "").lines()).allMatch(line -> line.length() <= 80);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        ".TH x",
        "`'a' said so`",
        "a\\b \\fBbold\\fR \\n(yr",
        "\"quoted\" `code` ^ ~ --option",
        "...",
      })
  void textIsShownAsItIs(String text) throws Exception {
    assumeTrue(Programs.isInstalled("mandoc"), "mandoc is not installed");
    Entry entry = new Entry(text, text);
    Manual manual =
        new Manual(
            "1",
            Optional.of(LocalDate.EPOCH),
            text,
            List.of(text),
            List.of(
                new CommandText(
                    text, text, List.of(text), List.of(text), List.of(entry), List.of())),
            "Options",
            List.of(new Section("Files", List.of(entry))));
    String shown =
        Programs.run(List.of("mandoc", "-Tascii"), ManPage.of(manual)).replaceAll(".\b", "");
    assertThat(shown.split(java.util.regex.Pattern.quote(text), -1)).hasSizeGreaterThanOrEqualTo(9);
  }
}
