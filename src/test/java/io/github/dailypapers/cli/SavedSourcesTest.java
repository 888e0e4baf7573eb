package io.github.dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.support.AnthologyPages;
import io.github.dailypapers.support.ArxivFeeds;
import io.github.dailypapers.support.ArxivPages;
import io.github.dailypapers.support.Cli;
import io.github.dailypapers.support.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Saved pages of arXiv and the ACL Anthology, and the sites that nothing can be read from. */
class SavedSourcesTest extends AmongSources {
  private static Cli.Run saved(String page, String... more) {
    List<String> args = new ArrayList<>(List.of("list", "--from", "-"));
    args.addAll(List.of(more));
    return new Cli().reading(page).run(args.toArray(String[]::new));
  }

  static Stream<Arguments> pages() {
    return Stream.of(
        Arguments.of(
            ArxivPages.newest("2026-11-24", "new 2611.90001 Kites"),
            "arxiv\t2611.90001\tKites\t2026-11-24\n"),
        Arguments.of(
            ArxivPages.catchup("2026-11-19", "cross 2611.90001 Kites"),
            "arxiv\t2611.90001\tKites\t2026-11-19\n"),
        Arguments.of(
            ArxivPages.month("2026-05", "2605.90001 Kites"), "arxiv\t2605.90001\tKites\t\n"),
        Arguments.of(
            ArxivFeeds.api("2611.90001 Kites", "hep-th/9901001 Branes"),
            "arxiv\t2611.90001\tKites\t\narxiv\thep-th/9901001\tBranes\t\n"),
        Arguments.of(
            ArxivFeeds.rss("Tue, 24 Nov 2026", "new 2611.90001 Kites"),
            "arxiv\t2611.90001\tKites\t2026-11-24\n"),
        Arguments.of(
            AnthologyPages.volume("2031.kite-long", "2031.kite-long.1 Kites"),
            "acl\t2031.kite-long.1\tKites\t\n"),
        Arguments.of(
            AnthologyPages.paper("2031.kite-long.1 Kites"), "acl\t2031.kite-long.1\tKites\t\n"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void whatAPageIsIsSeenFromItsContent(String page, String papers) {
    assertRun(saved(page, "--columns", "source,id,title,listed_on"), 0, papers, "");
  }

  @Test
  void theSearchPagesOfArxivAreLeftAlone() {
    Cli.Run run =
        new Cli().run("list", "--from", "https://arxiv.org/search/?query=kites&searchtype=all");
    assertRun(
        run,
        77,
        "",
        "dailypapers: arXiv does not let programs read its search pages: ask dailypapers search"
            + " WORDS --source arxiv, or save the page in a browser\n");
  }

  @Test
  void anAnnouncementOfNothingSaysSo() {
    Cli.Run run = saved(ArxivPages.catchup("2026-11-22"));
    assertRun(run, 0, "", "dailypapers: 2026-11-22: the page says that it lists no papers\n");
  }

  @Test
  void aFeedWithoutPapersSaysSo() {
    Cli.Run run = saved(ArxivFeeds.rss("Sun, 22 Nov 2026"));
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).endsWith("the page says that it lists no papers\n");
  }

  @Test
  void onePageOfSeveralSaysWhichItIs() {
    assertRun(
        saved(ArxivPages.month("2026-05", 9, 2, "2605.90003 Three"), "--columns", "id"),
        0,
        "2605.90003\n",
        "dailypapers: the page has entries 3 to 3 of a listing of 9\n");
  }

  @Test
  void theReplacementsOfASavedAnnouncementAreLeftOutToo() {
    String page = ArxivPages.newest("2026-11-24", "new 2611.90001 Kites", "replace 2601.90002 Old");
    assertThat(saved(page, "--columns", "id").out()).isEqualTo("2611.90001\n");
    assertThat(saved(page, "--columns", "id", "--replacements").out())
        .isEqualTo("2611.90001\n2601.90002\n");
  }

  @Test
  void papersOfSavedPagesAreChosenAmong() {
    String page = ArxivPages.newest("2026-11-24", "new 2611.90001 Kites", "cross 2611.90002 Steel");
    assertThat(saved(page, "--category", "cs.LG", "--columns", "id").out())
        .isEqualTo("2611.90002\n");
    assertThat(
            new Cli()
                .reading(page)
                .run("show", "2611.90002", "--from", "-", "--format", "ids")
                .out())
        .isEqualTo("2611.90002\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Invalid archive or category: cs.ai ~ check the category: capital letters count, as in"
            + " cs.AI",
        "Invalid date: 2025-01-02. Catchup only allowed for past 90 days ~ ask for the month that"
            + " the day is in",
        "Access denied ~ arXiv has shut this address out: try again another day"
      })
  void anErrorPageTellsItsReason(String reason, String hint) {
    Cli.Run run = saved(ArxivPages.error(reason));
    assertThat(run.code()).isEqualTo(65);
    assertThat(run.err())
        .contains("arXiv answers: " + reason)
        .endsWith(hint + "\n")
        .hasLineCount(1);
  }

  @Test
  void anAddressIsReadAsASavedPageIs() {
    arxiv.on("/saved.html", Site.page(ArxivPages.newest("2026-11-24", "new 2611.90001 Kites")));
    Cli.Run run =
        reader().run("list", "--from", arxiv.at("/saved.html").toString(), "--columns", "id");
    assertRun(run, 0, "2611.90001\n", "");
  }

  @Test
  void theTokenIsNotSentToAnAddressElsewhere() {
    arxiv.on("/saved.html", Site.page(ArxivPages.newest("2026-11-24", "new 2611.90001 Kites")));
    reader()
        .with("HF_TOKEN", "hf_invented")
        .run("list", "--from", arxiv.at("/saved.html").toString());
    assertThat(arxiv.requests())
        .hasSize(1)
        .allSatisfy(request -> assertThat(request.headers()).doesNotContainKey("authorization"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "list --from https://paperswithcode.com/latest",
        "show https://paperswithcode.com/paper/attention-is-all-you-need",
        "star https://paperswithcode.com/paper/kites"
      })
  void whereASiteIsGoneThatIsSaid(String line) {
    assertFailed(
        reader().run(line.split(" ")),
        69,
        "Papers with Code cannot be read: it was shut down in July 2025: name the paper by its"
            + " arXiv id, if it has one");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "list --from https://openreview.net/group?id=ICLR.cc/2026",
        "show https://openreview.net/forum?id=abc"
      })
  void whereASiteNeedsALoginThatIsSaid(String line) {
    assertFailed(
        reader().run(line.split(" ")),
        69,
        "OpenReview cannot be read: it needs a login: name the paper by its arXiv id, if it has"
            + " one");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "openreview ~ OpenReview cannot be read: it needs a login",
        "openreview:ICLR.cc/2026 ~ OpenReview cannot be read: it needs a login",
        "pwc ~ Papers with Code cannot be read: it was shut down in July 2025",
        "paperswithcode ~ Papers with Code cannot be read: it was shut down in July 2025"
      })
  void asASourceTheyAreAnsweredWithThoseThatThereAre(String source, String why) {
    assertFailed(
        reader().run("list", "--source", source),
        2,
        why
            + ": there are hf, arxiv:CATEGORY such as arxiv:cs.CL, and acl:VOLUME such as"
            + " acl:2024.acl-long");
  }
}
