package io.github.dailypapers.cli;

import static io.github.dailypapers.support.ArxivFeeds.ids;
import static io.github.dailypapers.support.ArxivFeeds.query;
import static io.github.dailypapers.support.Site.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.support.ArxivFeeds;
import io.github.dailypapers.support.ArxivPages;
import io.github.dailypapers.support.Cli;
import io.github.dailypapers.support.FakeTime;
import io.github.dailypapers.support.Pages;
import io.github.dailypapers.support.Site;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Months of arXiv, whose pages state neither days nor abstracts. */
class ArxivMonthTest extends AmongSources {
  private static final String MAY = "/list/cs.CL/2026-05?skip=0&show=2000";

  private Cli.Run may(String... more) {
    return may(reader(), more);
  }

  private static Cli.Run may(Cli cli, String... more) {
    String[] args = {"list", "2026-05", "--source", "arxiv:cs.CL"};
    String[] all = Arrays.copyOf(args, args.length + more.length);
    System.arraycopy(more, 0, all, args.length, more.length);
    return cli.run(all);
  }

  @Test
  void abstractsComeFromTheApiAndTheOrderFromThePage() {
    String[] papers = {"2605.90002 Two", "2605.90001 One"};
    arxiv.on(MAY, page(ArxivPages.month("2026-05", papers)));
    arxiv.on(query(ids(papers)), page(ArxivFeeds.api("2605.90001 One", "2605.90002 Two")));
    assertRun(
        may("--columns", "id,abstract,listed_on,published_on"),
        0,
        """
        2605.90002\tThis is about Two.\t\t2026-11-17
        2605.90001\tThis is about One.\t\t2026-11-17
        """,
        "");
  }

  @Test
  void theApiIsAskedForTwoHundredPapersAtATimeEveryThreeSeconds() {
    String[] papers = Pages.papers("2605.90", 450);
    arxiv.on(MAY, page(ArxivPages.month("2026-05", papers)));
    known(Arrays.copyOfRange(papers, 0, 200));
    known(Arrays.copyOfRange(papers, 200, 400));
    known(Arrays.copyOfRange(papers, 400, 450));
    FakeTime time = new FakeTime();
    Cli.Run run = may(reader().at(time), "--columns", "id,abstract");
    assertThat(run.out().lines())
        .hasSize(450)
        .allMatch(line -> line.contains("\tThis is about Paper Number "));
    assertThat(run.code()).isZero();
    assertThat(askedOfArxiv())
        .containsExactly(
            MAY,
            query(ids(Arrays.copyOfRange(papers, 0, 200))),
            query(ids(Arrays.copyOfRange(papers, 200, 400))),
            query(ids(Arrays.copyOfRange(papers, 400, 450))));
    assertThat(time.passed()).isEqualTo(Duration.ofSeconds(6));
  }

  @Test
  void aPaperThatTheApiDoesNotKnowIsListedAndToldOf() {
    String[] papers = {"2605.90001 One", "2605.90002 Two"};
    arxiv.on(MAY, page(ArxivPages.month("2026-05", papers)));
    arxiv.on(query(ids(papers)), page(ArxivFeeds.api("2605.90001 One")));
    assertRun(
        may("--columns", "id,abstract"),
        65,
        "2605.90001\tThis is about One.\n2605.90002\t\n",
        "dailypapers: arxiv:cs.CL tells no abstract of 1 paper\n");
  }

  @Test
  void aMonthOfSeveralPagesIsReadWhole() {
    arxiv.on(MAY, page(ArxivPages.month("2026-05", 3, 0, "2605.90001 One", "2605.90002 Two")));
    arxiv.on(
        "/list/cs.CL/2026-05?skip=2&show=2000",
        page(ArxivPages.month("2026-05", 3, 2, "2605.90003 Three")));
    known("2605.90001 One", "2605.90002 Two", "2605.90003 Three");
    Cli.Run run = may("--columns", "id,abstract");
    assertThat(run.out())
        .isEqualTo(
            """
            2605.90001\tThis is about One.
            2605.90002\tThis is about Two.
            2605.90003\tThis is about Three.
            """);
    assertThat(run.code()).isZero();
  }

  @Test
  void aMonthThatIsListedInPartIsNotWrittenToAFile() {
    arxiv.on(
        MAY,
        page(
            ArxivPages.month("2026-05", "2605.90001 One", "2605.90002 Two")
                .replace("Total of 2", "Total of 9")
                .replace("1-2", "1-9")));
    arxiv.on("/list/cs.CL/2026-05", Site.status(404));
    String file = home.resolve("may.csv").toString();
    Cli.Run run = reader().run("export", "2026-05", "--source", "arxiv:cs.CL", "-o", file);
    assertThat(run.code()).isEqualTo(65);
    assertThat(run.err()).contains("entries 3 to 9 are missing of the 9 that the page counts");
    assertThat(home.resolve("may.csv")).doesNotExist();
  }

  @Test
  void severalMonthsAreReadOneAfterAnother() {
    arxiv.on(MAY, page(ArxivPages.month("2026-05", "2605.90001 One")));
    arxiv.on(
        "/list/cs.CL/2026-06?skip=0&show=2000",
        page(ArxivPages.month("2026-06", "2606.90001 Two")));
    known("2605.90001 One");
    known("2606.90001 Two");
    Cli.Run run =
        reader()
            .run("list", "2026-05-01..2026-06-30", "--source", "arxiv:cs.CL", "--columns", "id");
    assertThat(run.out()).isEqualTo("2605.90001\n2606.90001\n");
    assertThat(run.code()).isZero();
  }

  @Test
  void aMonthThatIsHeldIsListedAndSearchedOffline() {
    arxiv.on(MAY, page(ArxivPages.month("2026-05", "2605.90001 Kites", "2605.90002 Steel")));
    known("2605.90001 Kites", "2605.90002 Steel");
    may();
    int asked = arxiv.requests().size();
    assertThat(may("--offline", "--format", "ids").out()).isEqualTo("2605.90001\n2605.90002\n");
    Cli.Run grep =
        reader().run("grep", "-l", "kites", "2026-05", "--source", "arxiv:cs.CL", "--offline");
    assertThat(grep.out()).isEqualTo("2605.90001\n");
    assertThat(grep.code()).isZero();
    assertThat(arxiv.requests()).hasSize(asked);
  }

  @Test
  void aMonthThatIsNotHeldCannotBeHadOffline() {
    newest("2026-11-24", "new 2611.90001 Kites");
    reader().run("list", "--source", "arxiv:cs.CL");
    Cli.Run run = may("--offline");
    assertThat(run.code()).isEqualTo(66);
    assertThat(run.err()).contains("the archive does not hold 2026-05");
  }

  @Test
  void withoutTheApiAMonthIsNotHad() {
    arxiv.on(MAY, page(ArxivPages.month("2026-05", "2605.90001 One")));
    arxiv.on(query(ids("2605.90001 One")), Site.status(503).header("Retry-After", "300"));
    Cli.Run run = may();
    assertThat(run.code()).isEqualTo(75);
    assertThat(run.out()).isEmpty();
  }
}
