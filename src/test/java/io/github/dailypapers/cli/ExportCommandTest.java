package io.github.dailypapers.cli;

import static io.github.dailypapers.support.Site.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.dailypapers.support.Cli;
import io.github.dailypapers.support.Pages;
import io.github.dailypapers.support.Programs;
import io.github.dailypapers.support.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every paper of a period, in a file. */
class ExportCommandTest {
  private static final String WEEK = "2026-11-20..2026-11-23";

  @TempDir Path folder;

  private final Site site = new Site();

  @BeforeEach
  void putListings() {
    site.on("/papers/date/2026-11-20", page(Pages.day("2026-11-20", "2611.90001 One")));
    site.on("/papers/date/2026-11-21", page(Pages.day("2026-11-20", "2611.90001 One")));
    site.on("/papers/date/2026-11-22", page(Pages.day("2026-11-20", "2611.90001 One")));
    site.on(
        "/papers/date/2026-11-23",
        page(Pages.day("2026-11-23", "2611.90002 Two", "2611.90003 Three")));
  }

  @AfterEach
  void closeSite() {
    site.close();
  }

  private Path file(String name) {
    return folder.resolve(name);
  }

  private Cli.Run export(String period, String... options) {
    String[] args = new String[options.length + 2];
    args[0] = "export";
    args[1] = period;
    System.arraycopy(options, 0, args, 2, options.length);
    return Cli.asking(site).run(args);
  }

  private void assertFailed(Cli.Run run, int code, String error) throws IOException {
    assertThat(run.err()).isEqualTo("dailypapers: " + error + "\n");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(code);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  // What is written

  @Test
  void everyPaperOfThePeriodIsWrittenAndSummedUp() throws IOException {
    Cli.Run run = export(WEEK, "-o", file("week.csv").toString(), "--columns", "listed_on,id");
    assertThat(run.err())
        .isEqualTo(
            "dailypapers: 3 papers of 2 listing days (2026-11-20..2026-11-23), 2 days without a"
                + " listing\n");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(Files.readString(file("week.csv")))
        .isEqualTo(
            """
            listed_on,id\r
            2026-11-20,2611.90001\r
            2026-11-23,2611.90002\r
            2026-11-23,2611.90003\r
            """);
    assertThat(files()).containsExactly(file("week.csv"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "day.csv    ~ id",
        "day.tsv    ~ 2611.90001",
        "day.json   ~ [",
        "day.JSONL  ~ {\"id\":\"2611.90001\"}",
        "day.md     ~ | id |",
        "day.bib    ~ @misc{kowalska2026one,"
      })
  void theEndingSaysTheFormat(String name, String firstLine) throws IOException {
    export("2026-11-20", "-o", file(name).toString(), "--columns", "id");
    assertThat(Files.readString(file(name)).lines()).startsWith(firstLine);
  }

  @Test
  void theFormatThatIsAskedForGoesBeforeTheEnding() throws IOException {
    export("2026-11-20", "-o", file("day.csv").toString(), "--format", "ids");
    assertThat(Files.readString(file("day.csv"))).isEqualTo("2611.90001\n");
  }

  @Test
  void aDashIsStandardOutputAndCsv() {
    Cli.Run run = export("2026-11-20", "-o", "-", "--columns", "id");
    assertThat(run.out()).isEqualTo("id\r\n2611.90001\r\n");
    assertThat(run.err()).isEqualTo("dailypapers: 1 paper of 1 listing day (2026-11-20)\n");
  }

  @Test
  void aByteOrderMarkGoesFirstOnDemand() {
    assertThat(export("2026-11-20", "-o", "-", "--columns", "id", "--bom").out())
        .isEqualTo("\uFEFFid\r\n2611.90001\r\n");
  }

  @Test
  void whatASpreadsheetWouldRunIsGuardedOnDemand() {
    Cli cli = new Cli().reading("{\"id\":\"2611.90001\",\"title\":\"=1+1\"}");
    String[] args = {"export", "--from", "-", "-o", "-", "--columns", "title", "--no-header"};
    assertThat(cli.run(args).out()).isEqualTo("=1+1\r\n");
    args[args.length - 1] = "--spreadsheet";
    assertThat(cli.run(args).out()).isEqualTo("title\r\n'=1+1\r\n");
  }

  @Test
  void papersThatTheFormatCannotNameAreCounted() {
    Cli.Run run =
        new Cli()
            .reading("{\"title\":\"One\"}\n{\"id\":\"2611.90002\",\"title\":\"Two\"}")
            .run("export", "--from", "-", "-o", "-", "--format", "ids");
    assertThat(run.out()).isEqualTo("2611.90002\n");
    assertThat(run.err()).isEqualTo("dailypapers: 1 paper, 1 without an id left out\n");
  }

  // Where it is written

  @Test
  void aFileThatIsThereStaysAsItWas() throws IOException {
    Files.writeString(file("day.csv"), "mine");
    assertFailed(
        export("2026-11-20", "-o", file("day.csv").toString()),
        73,
        "cannot write " + file("day.csv") + ": exists: add --force to replace it");
    assertThat(Files.readString(file("day.csv"))).isEqualTo("mine");
    assertThat(site.requests()).isEmpty();
  }

  @Test
  void aFileThatIsThereIsReplacedByForce() throws IOException {
    Files.writeString(file("day.csv"), "mine");
    Cli.Run run =
        export("2026-11-20", "-o", file("day.csv").toString(), "--force", "--format", "ids");
    assertThat(run.code()).isZero();
    assertThat(Files.readString(file("day.csv"))).isEqualTo("2611.90001\n");
    assertThat(files()).containsExactly(file("day.csv"));
  }

  @Test
  void aLinkIsFollowedAndStaysALink() throws IOException {
    Path link = Files.createSymbolicLink(file("link.csv"), Files.createFile(file("real.csv")));
    export("2026-11-20", "-o", link.toString(), "--force", "--format", "ids");
    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(file("real.csv"))).isEqualTo("2611.90001\n");
  }

  @Test
  void aPipeIsWrittenTo() throws Exception {
    assumeTrue(Programs.isInstalled("mkfifo"), "mkfifo is not installed");
    Programs.run(List.of("mkfifo", file("pipe").toString()), "");
    FutureTask<byte[]> read = new FutureTask<>(() -> Files.readAllBytes(file("pipe")));
    new Thread(read, "reader").start();
    Cli.Run run = export("2026-11-20", "-o", file("pipe").toString(), "--format", "ids");
    assertThat(run.code()).isZero();
    assertThat(read.get()).asString().isEqualTo("2611.90001\n");
    assertThat(files()).containsExactly(file("pipe"));
  }

  @Test
  void noFileTakesThePlaceOfADevice() {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "there is no /dev/full");
    Cli.Run run = export("2026-11-20", "-o", full.toString(), "--format", "ids", "--force");
    assertThat(run)
        .isEqualTo(new Cli.Run(73, "", "dailypapers: the disk is full: make room and try again\n"));
    assertThat(Files.isRegularFile(full)).isFalse();
  }

  @Test
  void aFolderThatIsNotThereIsNotMade() throws IOException {
    assertFailed(
        export("2026-11-20", "-o", file("none/day.csv").toString()),
        73,
        "cannot write "
            + file("none/day.csv")
            + ": its folder does not exist: create "
            + file("none"));
    assertThat(site.requests()).isEmpty();
  }

  @Test
  void aFolderIsNoFile() throws IOException {
    Path named = Files.createDirectory(file("papers.csv"));
    assertFailed(
        export("2026-11-20", "-o", named.toString(), "--force"),
        73,
        "cannot write " + named + ": is a folder: name a file in it");
  }

  @Test
  void anEndingThatSaysNoFormatIsAMistake() throws IOException {
    String name = file("papers.docx").toString();
    assertFailed(
        export("2026-11-20", "-o", name),
        2,
        "the ending of \""
            + name
            + "\" says no format: end it in .csv, .tsv, .json, .jsonl, .md, .bib, .ris, .atom or .html, or add"
            + " --format");
    assertThat(files()).isEmpty();
  }

  @Test
  void aFileMustBeNamed() throws IOException {
    assertFailed(export("2026-11-20"), 2, "export needs a file: add -o FILE, or -o - for a pipe");
  }

  // What cannot be had

  @Test
  void daysThatCannotBeHadAreNamedAndTheOthersWritten() throws IOException {
    site.on("/papers/date/2026-11-21", Site.status(404));
    site.on("/papers/date/2026-11-22", Site.status(404));
    Cli.Run run = export(WEEK, "-o", file("week.csv").toString(), "--format", "ids");
    assertThat(run.err())
        .isEqualTo(
            """
            dailypapers: 3 papers of 2 listing days (2026-11-20..2026-11-23)
            dailypapers: could not get 2026-11-21, 2026-11-22: the site has no page\
             /papers/date/2026-11-21: check the address that is asked
            """);
    assertThat(run.code()).isEqualTo(69);
    assertThat(Files.readString(file("week.csv")).lines()).hasSize(3);
    assertThat(files()).containsExactly(file("week.csv"));
  }

  @Test
  void daysThatCannotBeHadAreToldAsJsonOnDemand() {
    site.on("/papers/date/2026-11-21", Site.status(404));
    Cli.Run run = export(WEEK, "-o", "-", "--format", "ids", "--errors", "json");
    assertThat(run.err())
        .endsWith(
            """
            {"error":{"code":69,"message":"could not get 2026-11-21: the site has no page\
             /papers/date/2026-11-21","hint":"check the address that is asked","url":"%s"}}
            """
                .formatted(site.at("/papers/date/2026-11-21")));
    assertThat(run.code()).isEqualTo(69);
  }

  @Test
  void aDayThatIsRefusedForNowMakesItWorthTryingAgain() throws IOException {
    site.on("/papers/date/2026-11-23", Site.status(429).header("Retry-After", "300"));
    Cli.Run run = export(WEEK, "-o", file("week.csv").toString(), "--format", "ids");
    assertThat(run.err())
        .contains("could not get 2026-11-23: the rate limit of 127.0.0.1:" + site.port());
    assertThat(run.code()).isEqualTo(75);
    assertThat(Files.readString(file("week.csv"))).isEqualTo("2611.90001\n");
  }

  @Test
  void ofManyDaysThatCannotBeHadTheFirstFewAreNamed() {
    site.on("/papers/date/2026-11-09", page(Pages.day("2026-11-09", "2611.90009 Nine")));
    Cli.Run run = export("2026-11-09..2026-11-22", "-o", "-");
    assertThat(run.err())
        .contains(
            "could not get 2026-11-10, 2026-11-11, 2026-11-12, 2026-11-13, 2026-11-14,"
                + " 2026-11-15, 2026-11-16, 2026-11-17 and ");
  }

  @Test
  void nothingIsLeftBehindWhereNothingCouldBeHad() throws IOException {
    Cli.Run run = export("2026-10-01..2026-10-03", "-o", file("days.csv").toString());
    assertThat(run.err()).matches("dailypapers: .+\n");
    assertThat(run.code()).isEqualTo(69);
    assertThat(files()).isEmpty();
  }

  @Test
  void aFileIsNotReplacedWhereNoDayHasAListing() throws IOException {
    Files.writeString(file("days.csv"), "mine");
    assertFailed(
        export("2026-11-21..2026-11-22", "-o", file("days.csv").toString(), "--force"),
        66,
        "no listing for 2026-11-21..2026-11-22; nearest is 2026-11-20");
    assertThat(Files.readString(file("days.csv"))).isEqualTo("mine");
    assertThat(files()).containsExactly(file("days.csv"));
  }

  @Test
  void nothingIsLeftBehindWhereASavedPageBreaksOff() throws IOException {
    Path broken = Files.writeString(file("broken.html"), "<html>");
    Cli.Run run =
        new Cli()
            .run(
                "export",
                "--from",
                "sample",
                "--from",
                broken.toString(),
                "-o",
                file("out.csv").toString());
    assertThat(run.code()).isEqualTo(65);
    assertThat(files()).containsExactly(broken);
  }
}
