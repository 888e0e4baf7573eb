package io.github.dailypapers.cli;

import static io.github.dailypapers.support.Site.page;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.dailypapers.support.ArxivPages;
import io.github.dailypapers.support.Cli;
import io.github.dailypapers.support.FakeTime;
import io.github.dailypapers.support.Golden;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What arXiv announces, as a listing. */
class ArxivListTest extends AmongSources {
  private static final String CL = "arxiv:cs.CL";

  private Cli.Run list(Cli cli, String... more) {
    List<String> args = new ArrayList<>(List.of("list", "--source", CL));
    args.addAll(List.of(more));
    return cli.run(args.toArray(String[]::new));
  }

  private void announceThree() {
    newest(
        "2026-11-24", "new 2611.90001 Kites", "cross 2611.90002 Steel", "replace 2601.00003 Old");
  }

  @Test
  void theLatestAnnouncementIsItsNewPapersAndCrossLists() {
    announceThree();
    assertRun(list(reader(), "--format", "ids"), 0, "2611.90001\n2611.90002\n", "");
    assertThat(askedOfArxiv()).containsExactly("/list/cs.CL/new");
  }

  @Test
  void replacementsAreListedToWhoeverAsksForThem() {
    announceThree();
    assertRun(
        list(reader(), "--replacements", "--columns", "id,announce"),
        0,
        "2611.90001\tnew\n2611.90002\tcross\n2601.00003\treplace\n",
        "");
  }

  @Test
  void aTableSaysWhoseListingItIsAndWhatIsLeftOut() {
    announceThree();
    Cli.Run run = list(reader().onTerminal(80), "--color", "never");
    assertThat(run.err()).isEmpty();
    Golden.assertMatches("cli/arxiv-80.txt", run.out());
  }

  @Test
  void aPipeGetsOneLineAPaper() {
    announceThree();
    assertRun(
        list(reader()),
        0,
        "2611.90001\t2026-11-24\t\t\t\tKites\n2611.90002\t2026-11-24\t\t\t\tSteel\n",
        "");
  }

  @Test
  void everyFieldThatThePageStatesIsThereAndNoOther() {
    announceThree();
    JsonObject paper =
        JsonParser.parseString(list(reader(), "--format", "json").out())
            .getAsJsonArray()
            .get(1)
            .getAsJsonObject();
    paper.entrySet().removeIf(field -> field.getValue().isJsonNull());
    assertThat(paper)
        .isEqualTo(
            JsonParser.parseString(
                """
                {"source":"arxiv","id":"2611.90002","title":"Steel",
                "abstract":"This is about Steel.","authors":["Ada Kowalska","Bo Lindqvist"],
                "author_count":2,"listed_on":"2026-11-24","categories":["cs.LG","cs.CL"],
                "announce":"cross","comment":"9 pages","url":"https://arxiv.org/abs/2611.90002",
                "pdf_url":"https://arxiv.org/pdf/2611.90002"}\
                """));
  }

  @Test
  void theDayIsTheOneThatThePageStates() {
    newest("2026-11-20", "new 2611.90001 Kites");
    assertRun(list(reader(), "--columns", "listed_on"), 0, "2026-11-20\n", "");
  }

  @Test
  void daysAreReadInTheirOrderAndWeekendsAreNot() {
    announced("2026-11-19", "new 2611.90001 Kites");
    announced("2026-11-20", "new 2611.90002 Steel");
    announced("2026-11-23", "new 2611.90003 Wind");
    Cli.Run run = list(reader(), "2026-11-19..2026-11-23", "--columns", "id,listed_on");
    assertThat(run.out())
        .isEqualTo("2611.90001\t2026-11-19\n2611.90002\t2026-11-20\n2611.90003\t2026-11-23\n");
    assertThat(run.code()).isZero();
    assertThat(askedOfArxiv())
        .containsExactly(catchup("2026-11-19"), catchup("2026-11-20"), catchup("2026-11-23"));
  }

  @Test
  void betweenTwoPagesThereAreFifteenSecondsAndTheUserIsToldOfThem() {
    announced("2026-11-19", "new 2611.90001 Kites");
    announced("2026-11-20", "new 2611.90002 Steel");
    FakeTime time = new FakeTime();
    Cli.Run run = list(reader().at(time), "2026-11-19..2026-11-20", "--format", "ids");
    assertThat(time.passed()).isEqualTo(PAGES);
    assertRun(
        run,
        0,
        "2611.90001\n2611.90002\n",
        "dailypapers: waiting 15 s for 127.0.0.1:" + arxiv.port() + ", as it asks\n");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "30, 30"})
  void aMirrorIsAskedAsOftenAsTheUserLikes(int pace, int seconds) {
    announced("2026-11-19", "new 2611.90001 Kites");
    announced("2026-11-20", "new 2611.90002 Steel");
    FakeTime time = new FakeTime();
    list(reader().at(time), "2026-11-19..2026-11-20", "--pace", Integer.toString(pace));
    assertThat(time.passed()).isEqualTo(Duration.ofSeconds(seconds));
    assertThat(askedOfArxiv()).hasSize(2);
  }

  @Test
  void ofSeveralCategoriesAPaperComesOnceAndThePauseIsKeptBetweenThemToo() {
    announceThree();
    arxiv.on(
        "/list/cs.LG/new",
        page(ArxivPages.newest("2026-11-24", "new 2611.90002 Steel", "new 2611.90004 Wind")));
    FakeTime time = new FakeTime();
    Cli.Run run = reader().at(time).run("list", "--source", "arxiv:cs.CL,cs.LG", "--format", "ids");
    assertThat(run.out()).isEqualTo("2611.90001\n2611.90002\n2611.90004\n");
    assertThat(run.err()).contains("left out as already listed: 1 paper\n");
    assertThat(run.code()).isZero();
    assertThat(time.passed()).isEqualTo(PAGES);
    assertThat(askedOfArxiv()).containsExactly("/list/cs.CL/new", "/list/cs.LG/new");
  }

  @Test
  void ofADayWithoutAnAnnouncementTheReasonIsTold() {
    announced("2026-11-22");
    assertFailed(
        list(reader(), "2026-11-22"),
        66,
        "no listing for 2026-11-22 (Sunday): Sunday: arXiv announces Monday to Friday");
  }

  @Test
  void ofAHolidayTheReasonIsTold() {
    announced("2026-09-07");
    assertFailed(
        list(reader(), "2026-09-07"),
        66,
        "no listing for 2026-09-07 (Monday): arXiv puts announcements off around its holiday of"
            + " 2026-09-07");
  }

  @Test
  void ofAnyOtherDayThatArxivAnnouncedNothingIsAllThatIsKnown() {
    announced("2026-11-18");
    assertFailed(
        list(reader(), "2026-11-18"),
        66,
        "no listing for 2026-11-18 (Wednesday): arXiv announced nothing");
  }

  @Test
  void aWeekendIsAskedForWhereThereIsNothingElse() {
    announced("2026-11-21");
    announced("2026-11-22");
    Cli.Run run = list(reader(), "2026-11-21..2026-11-22");
    assertThat(run.code()).isEqualTo(66);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .endsWith(
            "no listing for 2026-11-21..2026-11-22: Saturday: arXiv announces Monday to"
                + " Friday\n");
  }

  @Test
  void anAnnouncementOfSeveralPagesIsReadWhole() {
    arxiv.on(
        catchup("2026-11-19"),
        page(ArxivPages.catchup("2026-11-19", 3, 1, "new 2611.90001 One", "new 2611.90002 Two")));
    arxiv.on(
        catchup("2026-11-19") + "&page=2",
        page(ArxivPages.catchup("2026-11-19", 3, 3, "cross 2611.90003 Three")));
    Cli.Run run = list(reader(), "2026-11-19", "--format", "ids");
    assertThat(run.out()).isEqualTo("2611.90001\n2611.90002\n2611.90003\n");
    assertThat(run.code()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "list --source arxiv ~ arXiv lists papers by category: name one, such as --source"
            + " arxiv:cs.CL",
        "list trending --source arxiv:cs.CL ~ arXiv lists nothing as \"trending\": name days of the"
            + " last 90, or months, such as 2026-11",
        "list 2026-08-25 --source arxiv:cs.CL ~ arXiv lists single days back to 2026-08-26 only,"
            + " and 2026-08-25 (Tuesday) is older: ask for whole months, such as 2026-08",
        "list --source arxiv:cs.CLX ~ arXiv has no category \"cs.CLX\": did you mean cs.CL?",
        "list --source arxiv:cs.cl ~ arXiv has no category \"cs.cl\": did you mean cs.CL?",
        "list --source arxiv:kites ~ arXiv has no category \"kites\": see"
            + " https://arxiv.org/category_taxonomy",
        "list --source arxiv: ~ there is no source \"arxiv:\": there are hf, arxiv:CATEGORY such as"
            + " arxiv:cs.CL, and acl:VOLUME such as acl:2024.acl-long",
        "list --source hf:daily ~ Hugging Face has but one listing: write --source hf alone",
        "list --source arxiv:cs.CL,acl ~ the ACL Anthology lists papers by volume: name one, such"
            + " as --source acl:2024.acl-long",
        "list --source hf --source arxiv:cs.CL --endpoint http://127.0.0.1:1 ~ --endpoint is for"
            + " one site, and --source names several: set HF_ENDPOINT and ARXIV_ENDPOINT instead"
      })
  void whatCannotBeMeantIsTold(String line, String mistake) {
    assertFailed(reader().run(line.split(" ")), 2, mistake);
    assertThat(askedOfArxiv()).isEmpty();
  }

  @Test
  void anEndpointThatIsNoAddressIsAMatterOfConfiguration() {
    assertFailed(
        list(reader().with("ARXIV_ENDPOINT", "arxiv.org")),
        78,
        "ARXIV_ENDPOINT: \"arxiv.org\" is no address of a site: write for example"
            + " https://arxiv.org");
  }

  @Test
  void theOptionGoesBeforeTheVariable() {
    announceThree();
    Cli cli = reader().with("ARXIV_ENDPOINT", "http://127.0.0.1:1");
    assertThat(list(cli, "--endpoint", arxiv.at("").toString()).code()).isZero();
  }

  @Test
  void theTokenOfAnotherSiteIsNotSent() {
    announceThree();
    assertThat(list(reader().with("HF_TOKEN", "hf_invented")).code()).isZero();
    assertThat(arxiv.requests())
        .allSatisfy(
            request ->
                assertThat(request.headers().keySet())
                    .contains("user-agent")
                    .doesNotContain("authorization", "cookie"));
  }
}
