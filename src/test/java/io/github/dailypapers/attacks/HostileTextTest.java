package io.github.dailypapers.attacks;

import static io.github.dailypapers.support.Site.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.render.Format;
import io.github.dailypapers.support.Cli;
import io.github.dailypapers.support.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Escape sequences, bidi overrides and forged lines in every field and every output. */
class HostileTextTest extends Attacked {
  @BeforeEach
  void serve() {
    site.on("/papers", page(Hostile.page(DAY, "2611.90001", Hostile.TEXT)));
    site.on("/papers/date/" + DAY, page(Hostile.page(DAY, "2611.90001", Hostile.TEXT)));
  }

  private static void assertHarmless(String text) {
    assertThat(Hostile.withoutColors(text).codePoints().filter(Hostile::isForbidden).toArray())
        .as(text)
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "list",
        "list --color always",
        "list --columns title,abstract,authors,keywords,summary,organization,code_url,media",
        "grep evil --in all",
        "grep evil --in all --color always -C 3",
        "grep evil --in all -o",
        "grep evil --in all --json",
        "list --format tsv",
        "list --format markdown",
        "list --format bibtex",
        "show 2611.90001 --from page",
        "list --author evil --org evil",
        "list --sort \u001b[2J\u202E",
        "list --from \u001b[2J\u202E",
        "list \u001b[2J\u202E",
        "\u001b[2J\u202E",
        "list --\u001b[2J\u202E",
        "--errors json list \u001b[2J\u202E"
      })
  void noTerminalSeesIt(String line) throws IOException {
    Path page =
        Files.writeString(home.resolve("page.html"), Hostile.page(DAY, "2611.90001", Hostile.TEXT));
    String[] args = line.replace("--from page", "--from " + page).split(" ");
    Cli.Run run = user().onTerminal(100).run(args);
    assertHarmless(run.out());
    assertHarmless(run.err());
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void noFormatBringsItToATerminal(Format format) {
    assertHarmless(user().onTerminal(100).run("list", "--format", format.label()).out());
    assertHarmless(user().onTerminal(100).run("grep", "evil", "--format", format.label()).out());
    assertHarmless(
        user().onTerminal(100).run("export", "-o", "-", "--format", format.label()).out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "jsonl", "markdown", "bibtex", "ids", "tsv"})
  void noFileHoldsAControlCharacter(String format) {
    assertThat(user().run("list", "--format", format).out().codePoints())
        .noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t');
  }

  @ParameterizedTest
  @ValueSource(strings = {"tsv", "csv", "jsonl", "ids", "markdown"})
  void noLineIsForged(String format) {
    Cli.Run run = user().run("list", "--format", format, "--no-header");
    assertThat(run.out().lines()).hasSize(1);
  }

  @Test
  void anErrorPageOfTheSiteIsNotPrinted() {
    site.on("/papers", Site.status(503).body(Hostile.TEXT.getBytes(StandardCharsets.UTF_8)));
    Cli.Run run = user().run("list", "--no-archive");
    assertOneLine(run, 69);
    assertHarmless(run.err());
  }

  @Test
  void whereTheSiteSendsToIsNotPrinted() {
    site.on("/papers", Site.redirect("https://x.example/%1b\u0085[2Jevil"));
    assertHarmless(user().run("list", "--no-archive").err());
  }
}
