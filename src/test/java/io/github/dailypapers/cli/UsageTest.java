package io.github.dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.support.Cli;
import io.github.dailypapers.support.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Help, and what is said of a command line that cannot be meant. */
class UsageTest {
  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h", "help", "help help", "help --help"})
  void theHelpNamesEveryCommand(String line) {
    Cli.Run run = new Cli().run(line.split(" "));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    Golden.assertMatches("cli/help.txt", run.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"list --help", "list -h", "help list", "list today --help", "--debug help list"})
  void theHelpOfACommandNamesItsOptions(String line) {
    Cli.Run run = new Cli().run(line.split(" "));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    Golden.assertMatches("cli/help-list.txt", run.out());
  }

  @ParameterizedTest
  @EnumSource(Commands.class)
  void everyHelpFitsTheTerminal(Commands command) {
    String help = new Cli().onTerminal(80).run("help", command.label()).out();
    assertThat(help).contains("Usage: dailypapers " + command.label());
    assertThat(help.lines()).allMatch(line -> line.length() <= 80);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V", "--debug --version", "--errors json -V"})
  void theVersionIsOneLine(String line) {
    assertThat(new Cli().run(line.split(" ")))
        .isEqualTo(new Cli.Run(0, "dailypapers development\n", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "lst                  ~ there is no command \"lst\": did you mean list?",
        "submarine            ~ there is no command \"submarine\": see dailypapers --help",
        "help lst             ~ there is no command \"lst\": did you mean list?",
        "yesterday            ~ there is no command \"yesterday\": write dailypapers list yesterday",
        "2025-11-19           ~ there is no command \"2025-11-19\": write dailypapers list 2025-11-19",
        "archive chekc        ~ there is no archive command \"chekc\": did you mean check?",
        "--fromat json list   ~ there is no option --fromat: did you mean --format?",
        "--format json list   ~ the command list stands behind options: write dailypapers list, and the"
            + " options behind it",
        "--format json grep a ~ the command grep stands behind options: write dailypapers grep, and the"
            + " options behind it",
        "-format json         ~ there is no option -format: did you mean --format?",
        "export -O x          ~ there is no option -O: did you mean -o?",
        "list --count         ~ there is no option --count: it is one of dailypapers grep, dailypapers"
            + " new",
        "--colour             ~ there is no option --colour: did you mean --color?",
        "list --fromat=json   ~ there is no option --fromat: did you mean --format?",
        "grep a --submarine   ~ there is no option --submarine: see dailypapers grep --help",
        "list -x              ~ there is no option -x: see dailypapers list --help",
        "list --format        ~ --format needs a value, FORMAT: see dailypapers list --help",
        "list --errors        ~ --errors needs a value, text|json: see dailypapers list --help",
        "--format jsn         ~ there is no format \"jsn\": did you mean json?",
        "--format word        ~ there is no format \"word\": there are table, tsv, csv, json, jsonl,"
            + " markdown, bibtex, ris, atom, jsonfeed, html, ids",
        "--columns id,titel   ~ there is no column \"titel\": did you mean title?",
        "--color sometimes    ~ there is no value of --color \"sometimes\": there are auto, always,"
            + " never",
        "--errors jsn         ~ there is no value of --errors \"jsn\": did you mean json?",
        "list --errors=xml    ~ there is no value of --errors \"xml\": there are text, json",
        "list trendng         ~ \"trendng\" is not a period: did you mean trending?",
        "list 2026-02-30      ~ there is no day 2026-02-30: 2026-02 has 28 days, 2026-02-01 to"
            + " 2026-02-28",
        "list today 2026      ~ one period is enough, not \"today 2026\": write a range as"
            + " 2025-11-10..2025-11-14",
        "list --limit -1      ~ --limit takes a whole number, not \"-1\": write for example 20",
        "list --limit ten     ~ --limit takes a whole number, not \"ten\": write for example 20",
        "list --sort upvots   ~ cannot sort by \"upvots\": did you mean upvotes?",
        "list --has cod       ~ \"cod\" is nothing a paper can have: did you mean code?",
        "grep a -C few        ~ --context takes a whole number, not \"few\": write for example 20",
        "grep a --color no    ~ there is no value of --color \"no\": there are auto, always, never",
        "show 2611.90001 --columns ids ~ there is no column \"ids\": did you mean id?",
        "search a --sort upvots ~ cannot sort by \"upvots\": did you mean upvotes?",
        "list --source arxvi  ~ there is no source \"arxvi\": there are hf, arxiv:CATEGORY such as arxiv:cs.CL, and acl:VOLUME such as acl:2024.acl-long",
        "list --endpoint hf   ~ --endpoint: \"hf\" is no address of a site: write for example"
            + " https://huggingface.co",
        "list --from http://[ ~ \"http://[\" is no address: encode its special characters"
      })
  void aMistakeIsToldWithWhatMayHaveBeenMeant(String line, String mistake) {
    assertThat(new Cli().run(line.split(" ")))
        .isEqualTo(new Cli.Run(2, "", "dailypapers: " + mistake + "\n"));
  }

  @Test
  void ofAnOptionGivenTwiceTheLastCounts() {
    Cli.Run run =
        new Cli()
            .run(
                "--from",
                "sample",
                "--format",
                "csv",
                "--limit",
                "9",
                "--format",
                "ids",
                "--limit",
                "1");
    assertThat(run).isEqualTo(new Cli.Run(0, "2611.90412\n", ""));
  }

  @Test
  void anArgumentIsNoFileOfArguments() {
    assertThat(new Cli().run("list", "@pom.xml").err())
        .startsWith("dailypapers: no saved search can be called \"@pom.xml\": ");
  }
}
