package io.github.dailypapers.cli;

import static io.github.dailypapers.support.Site.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.support.Cli;
import io.github.dailypapers.support.Pages;
import io.github.dailypapers.support.Site;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the site's own search finds. */
class SearchCommandTest {
  private static final String API = "/api/papers/search?q=kites+%26+wind&limit=100";
  private static final String PAGE = "/papers?q=kites+%26+wind";

  private final Site site = new Site();

  @AfterEach
  void closeSite() {
    site.close();
  }

  private Cli.Run search(String... more) {
    List<String> args = new ArrayList<>(List.of("search", "kites", "&", "wind"));
    args.addAll(List.of(more));
    args.addAll(List.of("--format", "ids"));
    return Cli.asking(site).run(args.toArray(new String[0]));
  }

  @Test
  void theApiIsAskedForTheWords() {
    site.on(API, page(Pages.api("2026-11-19", "2611.90001 One", "2611.90002 Two")));
    assertThat(search()).isEqualTo(new Cli.Run(0, "2611.90001\n2611.90002\n", ""));
    assertThat(site.requests()).hasSize(1);
  }

  @Test
  void wordsMayBeOneArgument() {
    site.on(API, page(Pages.api("2026-11-19", "2611.90001 One")));
    assertThat(Cli.asking(site).run("search", "kites & wind", "--format", "ids").out())
        .isEqualTo("2611.90001\n");
  }

  @Test
  void thePageIsAskedWhereTheApiIsGone() {
    site.on(PAGE, page(Pages.search("kites & wind", "2611.90001 One")));
    assertThat(search()).isEqualTo(new Cli.Run(0, "2611.90001\n", ""));
  }

  @Test
  void aPageThatDoesNotSaySoHoldsNoResults() {
    site.on(API, page("{}"));
    site.on(PAGE, page(Pages.day("2026-11-20", "2611.90001 One")));
    Cli.Run run = search();
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(65);
  }

  @ParameterizedTest
  @CsvSource({
    "--limit 10,                 10",
    "--limit 10 --offset 5,      15",
    "--limit 500,                100",
    "--limit 10 --upvotes 7,     100",
    "--limit 10 --sort title,    100"
  })
  void noMoreIsAskedForThanIsNeeded(String options, int most) {
    site.on(
        "/api/papers/search?q=kites+%26+wind&limit=" + most,
        page(Pages.api("2026-11-19", Pages.papers("2611.90", most))));
    assertThat(search(options.split(" ")).code()).isZero();
  }

  @Test
  void theResultsMayBeChosenAmong() {
    site.on(API, page(Pages.api("2026-11-19", "2611.90001 B", "2611.90002 A")));
    assertThat(search("--sort", "title").out()).isEqualTo("2611.90002\n2611.90001\n");
  }

  @Test
  void thatTheSiteDoesNotAnswerIsAnError() {
    site.on(API, Site.status(403));
    Cli.Run run = search();
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(77);
  }

  @Test
  void wordsMustBeGiven() {
    assertThat(new Cli().run("search", " "))
        .isEqualTo(
            new Cli.Run(
                2,
                "",
                "dailypapers: search needs words to look for: write for example dailypapers search"
                    + " agents\n"));
  }
}
