package io.github.dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.support.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a configured default does, and gives way to. */
class ConfigurationTest {
  private static final String FIRST = "2611.90412\n";

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("dailypapers/dailypapers.properties");
  }

  private Cli configured(String... lines) throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(file(), String.join("\n", lines));
    return new Cli().keeping(folder).with("XDG_CONFIG_HOME", folder.toString());
  }

  private static String sample(Cli cli, String... more) {
    String[] line = new String[more.length + 3];
    line[0] = "list";
    line[1] = "--from";
    line[2] = "sample";
    System.arraycopy(more, 0, line, 3, more.length);
    Cli.Run run = cli.run(line);
    assertThat(run.err()).isEmpty();
    return run.out();
  }

  private void assertMistake(Cli.Run run, int line, String mistake) {
    assertThat(run)
        .isEqualTo(
            new Cli.Run(78, "", "dailypapers: " + file() + ":" + line + ": " + mistake + "\n"));
  }

  // What holds

  @Test
  void anOptionHasTheDefaultThatIsConfigured() throws IOException {
    assertThat(sample(configured("limit = 1", "columns = id"))).isEqualTo(FIRST);
  }

  @Test
  void itHoldsWithoutACommandToo() throws IOException {
    assertThat(configured("limit = 1", "format = ids").run("--from", "sample").out())
        .isEqualTo(FIRST);
  }

  @Test
  void theCommandsOwnDefaultGoesBeforeTheGeneralOne() throws IOException {
    assertThat(sample(configured("list.limit = 1", "limit = 2", "format = ids"))).isEqualTo(FIRST);
  }

  @Test
  void anotherCommandsDefaultHoldsNotHere() throws IOException {
    assertThat(sample(configured("grep.limit = 2", "limit = 1", "format = ids"))).isEqualTo(FIRST);
  }

  @Test
  void theLineGoesBeforeTheFile() throws IOException {
    assertThat(sample(configured("list.limit = 3", "format = csv"), "--limit", "1", "--format=ids"))
        .isEqualTo(FIRST);
  }

  @Test
  void aShortNameOnTheLineGoesBeforeTheFileToo() throws IOException {
    Cli.Run run =
        configured("regexp = nothing of the kind", "format = ids", "limit = 1")
            .run("grep", "-e", "Lanterns", "--from", "sample");
    assertThat(run.out()).isEqualTo(FIRST);
  }

  @Test
  void theLineReplacesAllValuesOfAnOption() throws IOException {
    Cli cli = configured("author.1 = Ulrike", "author.2 = Nkechi", "format = ids");
    assertThat(sample(cli)).isEqualTo("2611.90833\n2611.90902\n");
    assertThat(sample(cli, "--author", "Anselm")).isEqualTo("2611.90630\n");
  }

  @Test
  void theCommandsOwnValuesReplaceTheGeneralOnes() throws IOException {
    assertThat(sample(configured("author = Ulrike", "list.author.1 = Nkechi", "format = ids")))
        .isEqualTo("2611.90833\n");
  }

  @Test
  void severalValuesCountInTheOrderOfTheirNumbers() throws IOException {
    assertThat(
            sample(
                configured(
                    "sort.10 = id", "sort.2 = upvotes:desc", "sort = comments:desc", "limit = 3"),
                "--columns",
                "comments,upvotes"))
        .isEqualTo("12\t143\n9\t187\n5\t29\n");
  }

  @Test
  void aFlagThatIsFalseIsNotThere() throws IOException {
    assertThat(sample(configured("starred = false", "limit = 1", "format = ids"))).isEqualTo(FIRST);
  }

  @Test
  void aFlagThatIsTrueIsThere() throws IOException {
    assertThat(sample(configured("starred = true", "format = ids"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--no-config list --from sample --limit 1 --format ids",
        "list --from sample --limit 1 --format ids --no-config",
        "--errors text --no-config --from sample --limit 1 --format ids"
      })
  void theLineCanHaveNothingCount(String line) throws IOException {
    assertThat(configured("colr = 1", "author = Ulrike").run(line.split(" ")))
        .isEqualTo(new Cli.Run(0, FIRST, ""));
  }

  @Test
  void aVariableNamesAnotherFile() throws IOException {
    Path other = Files.writeString(folder.resolve("other"), "limit = 1\nformat = ids");
    assertThat(sample(configured("colr = 1").with("DAILYPAPERS_CONFIG", other.toString())))
        .isEqualTo(FIRST);
  }

  @Test
  void aFileThatIsNamedMustBeThere() throws IOException {
    Path absent = folder.resolve("no");
    Cli cli = configured("limit = 1").with("DAILYPAPERS_CONFIG", absent.toString());
    assertThat(cli.run("list", "--from", "sample"))
        .isEqualTo(
            new Cli.Run(
                78,
                "",
                "dailypapers: "
                    + absent
                    + ": there is no such file: make it with dailypapers config edit, or unset"
                    + " DAILYPAPERS_CONFIG\n"));
  }

  @Test
  void withoutAFileNothingIsSet() {
    Cli cli = new Cli().keeping(folder).with("XDG_CONFIG_HOME", folder.toString());
    assertThat(sample(cli, "--limit", "1", "--format", "ids")).isEqualTo(FIRST);
  }

  @Test
  void aTildeIsTheHomeOfTheUser() throws IOException {
    Cli cli = configured("archive = ~/kept.db").with("HOME", folder.toString());
    assertThat(cli.run("archive", "path").out()).isEqualTo(folder.resolve("kept.db") + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--page", "--arxiv"})
  void anotherAddressOnTheLineGoesBeforeTheConfiguredOne(String target) throws IOException {
    Cli.Run run = configured("open.pdf = true").run("open", "2611.90412", target, "--print");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).doesNotContain("/pdf/");
  }

  @Test
  void aShellHasItsScriptWhateverIsConfigured() throws IOException {
    assertThat(configured("colr = 1").run("completion", "bash").code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"lst", "list --limti", "list --format jsn"})
  void errorsAreWrittenAsIsConfigured(String line) throws IOException {
    Cli cli = configured("errors = json");
    assertThat(cli.run(line.split(" ")).err()).startsWith("{\"error\":{\"code\":2,");
    assertThat(cli.run(("--errors text " + line).split(" ")).err()).startsWith("dailypapers: ");
  }

  @Test
  void mistakesInTheFileAreWrittenSoToo() throws IOException {
    assertThat(configured("errors = json", "colr = 1").run().err())
        .startsWith("{\"error\":{\"code\":78,");
  }

  @Test
  void whereTheProgramFailsIsShownAsIsConfigured() throws IOException {
    assertThat(configured("debug = true").run("lst").err()).contains("\tat ");
  }

  // What gives way

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "offline = true        ~ list 2026-11-23 --refresh",
        "offline = true        ~ list 2026-11-23 --no-archive",
        "offline = true        ~ new --mark"
      })
  void whoAsksTheSiteIsNotOffline(String setting, String line) throws IOException {
    assertThat(configured(setting).run(line.split(" ")).code()).isEqualTo(69);
  }

  @ParameterizedTest
  @ValueSource(strings = {"refresh = true", "no-archive = true"})
  void offlineTheArchiveIsRead(String setting) throws IOException {
    Cli cli = configured(setting);
    assertThat(cli.run("list", "2026-11-23", "--offline").err()).contains("archive");
    assertThat(cli.with("HF_HUB_OFFLINE", "1").run("list", "2026-11-23").err())
        .contains("archive")
        .doesNotContain("properties");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--starred", "--unseen", "--archive x.db"})
  void whoAsksForWhatOnlyTheArchiveKnowsHasOne(String option) throws IOException {
    Cli.Run run = configured("no-archive = true").run(("list --offline " + option).split(" "));
    assertThat(run.code()).isEqualTo(66);
    assertThat(run.err()).contains("there is no archive yet");
  }

  @Test
  void theArchiveOfAVariableGoesBeforeTheFiles() throws IOException {
    Cli cli = configured("archive = configured.db");
    assertThat(cli.run("archive", "path").out()).endsWith("configured.db\n");
    assertThat(cli.with("DAILYPAPERS_ARCHIVE", "/a/b.db").run("archive", "path").out())
        .isEqualTo("/a/b.db\n");
  }

  @Test
  void theSiteOfAVariableGoesBeforeTheFiles() throws IOException {
    assertThat(configured("endpoint = http://127.0.0.1:2").run("list").err())
        .contains("127.0.0.1:1");
  }

  @Test
  void theEndingOfAFileGoesBeforeTheConfiguredFormat() throws IOException {
    Path out = folder.resolve("a.jsonl");
    Cli cli = configured("format = ids", "limit = 1");
    cli.run("export", "--from", "sample", "-o", out.toString());
    assertThat(out).content().startsWith("{");
    assertThat(cli.run("export", "--from", "sample", "-o", "-").out()).isEqualTo(FIRST);
  }

  @Test
  void aFormatOnTheLineGoesBeforeAConfiguredCount() throws IOException {
    assertThat(
            configured("grep.count = true")
                .run("grep", "Lanterns", "--from", "sample", "--format", "ids")
                .out())
        .isEqualTo(FIRST);
  }

  @Test
  void theDayOfSavedPagesHoldsForThemAlone() throws IOException {
    Cli.Run run = configured("as-of = 2026-11-23").run("list");
    assertThat(run.code()).isEqualTo(69);
  }

  @Test
  void aDeedThatHasNoUseForItIsDoneWithout() throws IOException {
    assertThat(configured("archive.salvage = true").run("archive", "path").code()).isZero();
  }

  // What is wrong

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "colr = never       ~ there is no option \"colr\": did you mean color?",
        "--color = never    ~ there is no option \"--color\": did you mean color?",
        "submarine = 1      ~ there is no option \"submarine\": see the README for those there are",
        "= 1                ~ there is no option \"\": see the README for those there are",
        "kye.d = star       ~ there is no command \"kye\": did you mean key?",
        "lst.limit = 1      ~ there is no command \"lst\": did you mean list?",
        "vew.1 = today      ~ there is no option \"vew\": did you mean view?",
        "list.colr = never  ~ list has no option \"colr\": did you mean color?",
        "sync.limit = 1     ~ sync has no option \"limit\": see dailypapers sync --help",
        "author.x = Ada     ~ several values of \"author\" are numbered: write author.1, author.2",
        "limit.1 = 3        ~ \"limit\" takes one value: leave out .1",
        "starred = yes      ~ \"starred\" takes true or false, not \"yes\": write one of them",
        "starred =          ~ \"starred\" takes true or false, not \"\": write one of them",
        "help = true        ~ \"help\" is for the command line alone: delete it",
        "no-config = true   ~ \"no-config\" is for the command line alone: delete it",
        "list.errors = json ~ \"errors\" holds for all commands: write errors alone",
        "errors = jsn       ~ there is no value of --errors \"jsn\": did you mean json?",
        "key.ctrl_d = star  ~ there is no key \"ctrl_d\": write one character, or a name such as"
            + " ctrl-d, space, enter, pgup or f1",
        "key.d = Star it    ~ there is no action \"Star it\": the README tells them all",
        "view.10 = today    ~ there is no view \"10\": they are view.1 to view.9",
        "view.1 = --limti 3 ~ there is no option --limti: did you mean --limit?",
        "view.1 = --help    ~ a view shows papers, and not the help: leave out --help",
        "view.1 = 'a        ~ a quotation mark or a backslash has no end: 'a: close it; a backslash"
            + " is written twice in this file"
      })
  void whatIsNotKnownIsToldWithItsLine(String setting, String mistake) throws IOException {
    Cli cli = configured("# mine", "", "limit = 1", setting);
    assertMistake(cli.run("list", "--from", "sample"), 4, mistake);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "limit = ten        ~ list ~ --limit takes a whole number, not \"ten\": write for example 20",
        "list.offset = -1   ~ list ~ --offset takes a whole number, not \"-1\": write for example 20",
        "format = jsn       ~ list ~ there is no format \"jsn\": did you mean json?",
        "columns = id,titel ~ list ~ there is no column \"titel\": did you mean title?",
        "color = sometimes  ~ list ~ there is no value of --color \"sometimes\": there are auto,"
            + " always, never",
        "sort = upvots      ~ list ~ cannot sort by \"upvots\": did you mean upvotes?",
        "has = cod          ~ list ~ \"cod\" is nothing a paper can have: did you mean code?",
        "context = few      ~ grep agents ~ --context takes a whole number, not \"few\": write for"
            + " example 20",
        "in = body          ~ grep agents ~ cannot search in \"body\": use title, abstract, authors,"
            + " keywords, summary, all"
      })
  void aValueThatIsWrongIsToldWithItsLine(String setting, String command, String mistake)
      throws IOException {
    Cli cli = configured("# mine", setting);
    assertMistake(cli.run((command + " --from sample").split(" ")), 2, mistake);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "pace = slow ~ list         ~ --pace takes a whole number, not \"slow\": write for example 20",
        "archive =   ~ archive path ~ \"\" is no name of a file: check it",
        "days = ten  ~ rising       ~ --days takes a whole number, not \"ten\": write for example 20",
        "endpoint = x ~ list        ~ --endpoint: \"x\" is no address of a site: write for example"
            + " https://huggingface.co"
      })
  void soIsOneThatIsReadBeforeTheSiteIsAsked(String setting, String command, String mistake)
      throws IOException {
    Cli cli =
        configured(setting)
            .with("HF_ENDPOINT", "")
            .with("ARXIV_ENDPOINT", "")
            .with("ACL_ENDPOINT", "");
    assertMistake(cli.run(command.split(" ")), 1, mistake);
  }

  @Test
  void aSourceThereIsNotIsToldWithItsLine() throws IOException {
    assertThat(configured("", "source.1 = hf", "source.2 = arxvi").run("list").err())
        .startsWith("dailypapers: " + file() + ":3: there is no source \"arxvi\": ");
  }

  @Test
  void aPatternThatIsNoneIsToldWithItsLine() throws IOException {
    assertThat(configured("grep.regexp = (").run("grep", "--from", "sample").err())
        .startsWith("dailypapers: " + file() + ":1: bad pattern: ");
  }

  @Test
  void aFileWhoseEndingSaysNoFormatIsToldWithItsLine() throws IOException {
    assertThat(configured("output = a.foo").run("export", "--from", "sample").err())
        .startsWith("dailypapers: " + file() + ":1: the ending of \"a.foo\" says no format: ");
  }

  @Test
  void settingsThatContradictEachOtherAreToldWithTheirLine() throws IOException {
    assertMistake(
        configured("offline = true", "refresh = true").run("list"),
        1,
        "--refresh asks the source, and --offline nobody: leave one of them out");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "list trendng      ~ \"trendng\" is not a period: did you mean trending?",
        "list --limit ten  ~ --limit takes a whole number, not \"ten\": write for example 20",
        "list Ulrike       ~ \"Ulrike\" is not a period: ",
        "list --fromat csv ~ there is no option --fromat: did you mean --format?"
      })
  void whatIsWrongWithTheLineIsNotBlamedOnTheFile(String line, String mistake) throws IOException {
    Cli.Run run = configured("author = Ulrike", "limit = 3", "format = ids").run(line.split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("dailypapers: " + mistake);
  }

  @Test
  void aValueThatNobodyReadsIsNoTrouble() throws IOException {
    assertThat(sample(configured("grep.limit = ten", "limit = 1", "format = ids")))
        .isEqualTo(FIRST);
  }

  @Test
  void theFirstMistakeIsTold() throws IOException {
    assertMistake(
        configured("limit = 1", "colr = 1", "limit = 2").run(),
        2,
        "there is no option \"colr\": did you mean color?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "--help", "list --help", "help list", "config path"})
  void whatHelpsWorksAllTheSame(String line) throws IOException {
    Cli.Run run = configured("colr = 1", "errors = jsn").run(line.split(" "));
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aFolderInItsPlaceIsAMistake() throws IOException {
    Files.createDirectories(file());
    assertThat(new Cli().with("XDG_CONFIG_HOME", folder.toString()).run("list"))
        .isEqualTo(
            new Cli.Run(
                78,
                "",
                "dailypapers: " + file() + ": this is a folder: put a file in its place\n"));
  }

  @Test
  void whatAStrangerWroteIsFreedOfControls() throws IOException {
    assertThat(configured("co\\u001b[2Jlr = \\u001b[2J").run().err()).doesNotContain("\u001b");
  }
}
