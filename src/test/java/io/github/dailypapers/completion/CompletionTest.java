package io.github.dailypapers.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.dailypapers.support.Cli;
import io.github.dailypapers.support.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The scripts as they are kept in {@code completions/}, in the shells they are for. */
class CompletionTest {
  private static final Path TOOLS = Path.of("src", "test", "resources", "completion");

  private static Path file(Shell shell) {
    return Path.of(
        "completions",
        switch (shell) {
          case BASH -> "dailypapers.bash";
          case ZSH -> "_dailypapers";
          case FISH -> "dailypapers.fish";
        });
  }

  @ParameterizedTest
  @EnumSource(Shell.class)
  void theKeptScriptIsTheOneThatTheProgramPrints(Shell shell) throws IOException {
    Cli.Run run = new Cli().run("completion", shell.label());
    assertThat(run.code()).isZero();
    if (System.getProperty("golden.update") != null) {
      Files.writeString(file(shell), run.out());
    }
    assertThat(run.out())
        .as("%s is stale: renew it with -Dgolden.update", file(shell))
        .isEqualTo(Files.readString(file(shell)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "completion           ~ completion needs one shell, or man: name one of bash, zsh, fish, man",
        "completion bash fish ~ completion needs one shell, or man: name one of bash, zsh, fish, man",
        "completion tcsh      ~ there is no completion for \"tcsh\": there are bash, zsh, fish, man",
        "completion bsh       ~ there is no completion for \"bsh\": did you mean bash?"
      })
  void anythingButOneShellIsAMistake(String line, String mistake) {
    Cli.Run run = new Cli().run(line.split(" "));
    assertThat(run).isEqualTo(new Cli.Run(2, "", "dailypapers: " + mistake + "\n"));
  }

  @Test
  void bashKnowsCommandsOptionsAndValues() throws Exception {
    assumeTrue(Programs.isInstalled("bash"), "bash is not installed");
    assertThat(
            completed(
                List.of("bash", "--norc", TOOLS + "/complete.bash", file(Shell.BASH).toString()),
                "dailypapers ex",
                "dailypapers se",
                "dailypapers --form",
                "dailypapers --vers",
                "dailypapers grep --only",
                "dailypapers list --format js",
                "dailypapers list --format=js",
                "dailypapers --debug --no-config --errors text list --format=cs",
                "dailypapers list --sort upvotes:d",
                "dailypapers list --sort=author_count:",
                "dailypapers list --columns id,ti",
                "dailypapers list --columns=id,listed",
                "dailypapers export last-",
                "dailypapers export -o LICEN",
                "dailypapers list --from samp",
                "dailypapers show --from=LICEN",
                "dailypapers completion ",
                "dailypapers help gr",
                "dailypapers export --only"))
        .containsExactly(
            "export",
            "search",
            "--format",
            "--version",
            "--only-matching",
            "json jsonl jsonfeed",
            "json jsonl jsonfeed",
            "csv",
            "desc",
            "desc",
            "id,title",
            "id,listed_on",
            "last-week last-month",
            "LICENSE",
            "sample",
            "LICENSE",
            "bash zsh fish man",
            "grep",
            "");
  }

  @Test
  void zshKnowsCommandsOptionsAndValues() throws Exception {
    assumeTrue(Programs.isInstalled("zsh"), "zsh is not installed");
    assertThat(
            completed(
                List.of("zsh", "-f", TOOLS + "/complete.zsh", file(Shell.ZSH).toString()),
                "dailypapers ex",
                "dailypapers --form",
                "dailypapers grep --only",
                "dailypapers list --format cs",
                "dailypapers list --format=js",
                "dailypapers --debug --no-config --errors text li",
                "dailypapers list --sort upvotes:d",
                "dailypapers list --columns id,ti",
                "dailypapers grep x --in title,abs",
                "dailypapers export last-w",
                "dailypapers export -o LICEN",
                "dailypapers export -oLICEN",
                "dailypapers list --from samp",
                "dailypapers completion z",
                "dailypapers help gr",
                "dailypapers export --only"))
        .containsExactly(
            "dailypapers export ",
            "dailypapers --format=",
            "dailypapers grep --only-matching ",
            "dailypapers list --format csv ",
            "dailypapers list --format=json",
            "dailypapers --debug --no-config --errors text list ",
            "dailypapers list --sort upvotes:desc ",
            "dailypapers list --columns id,title,",
            "dailypapers grep x --in title,abstract,",
            "dailypapers export last-week ",
            "dailypapers export -o LICENSE ",
            "dailypapers export -oLICENSE ",
            "dailypapers list --from sample ",
            "dailypapers completion zsh ",
            "dailypapers help grep ",
            "dailypapers export --only");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "dailypapers ex                 ~ export",
        "dailypapers --form             ~ --format",
        "dailypapers grep --only        ~ --only-matching",
        "dailypapers list --format cs   ~ csv",
        "dailypapers list --format=js   ~ --format=json --format=jsonfeed --format=jsonl",
        "dailypapers --no-config --errors text li ~ list",
        "dailypapers list --sort stars  ~ code_stars code_stars:desc",
        "dailypapers list --columns a,ti ~ a,title",
        "dailypapers export last-w      ~ last-week",
        "dailypapers export -o LICEN    ~ LICENSE",
        "dailypapers list --from samp   ~ sample",
        "dailypapers completion z       ~ zsh",
        "dailypapers help gr            ~ grep",
        "dailypapers export --only      ~ ''"
      })
  void fishKnowsCommandsOptionsAndValues(String line, String answers) throws Exception {
    assumeTrue(Programs.isInstalled("fish"), "fish is not installed");
    List<String> words = new ArrayList<>();
    for (String answer :
        Programs.run(
                List.of(
                    "fish",
                    "--no-config",
                    "-c",
                    "source " + file(Shell.FISH) + "; complete -C '" + line + "'"),
                "")
            .lines()
            .toList()) {
      words.add(answer.split("\t", 2)[0]);
    }
    assertThat(String.join(" ", words)).isEqualTo(answers);
  }

  private static List<String> completed(List<String> command, String... lines) throws Exception {
    return Programs.run(command, String.join("\n", lines) + "\n").lines().toList();
  }
}
