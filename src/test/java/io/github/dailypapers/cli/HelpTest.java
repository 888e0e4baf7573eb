package io.github.dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.dailypapers.completion.Entry;
import io.github.dailypapers.support.Cli;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What the help of every command is like. */
class HelpTest {
  @TempDir Path home;

  @ParameterizedTest
  @EnumSource(Commands.class)
  void itBeginsWithOneSentence(Commands command) {
    String[] description = Models.of(command).usageMessage().description();
    assertThat(description[0]).matches("\\p{Lu}[^.]*(\\.(?=\\S)[^.]*)*\\.");
    assertThat(new Cli().run(command.label(), "--help").out().replaceAll("\\s+", " "))
        .startsWith(description[0] + " ");
  }

  @ParameterizedTest
  @EnumSource(Commands.class)
  void itGivesThreeExamplesBeforeAnythingElse(Commands command) {
    String[] examples = Models.of(command).usageMessage().footer();
    assertThat(examples).hasSize(3).allMatch(example -> example.contains("dailypapers "));
    assertThat(new Cli().run(command.label(), "--help").out())
        .contains("\n\n  " + String.join("\n  ", examples) + "\n\nUsage: ");
  }

  @ParameterizedTest
  @EnumSource(Commands.class)
  void helpTellsTheSameInBothWays(Commands command) {
    assertThat(new Cli().run("help", command.label()))
        .isEqualTo(new Cli().run(command.label(), "--help"));
  }

  static Stream<List<String>> examples() {
    List<String> examples = new ArrayList<>(RootHelp.EXAMPLES);
    for (Commands command : Commands.values()) {
      examples.addAll(List.of(Models.of(command).usageMessage().footer()));
    }
    return examples.stream().map(HelpTest::words);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleTakesOnlyWhatItsCommandTakes(List<String> example) {
    if (example.isEmpty()) {
      return;
    }
    Commands command = Commands.named(example.get(0)).orElseThrow();
    CommandSpec spec = Models.of(command);
    String[] args = Arguments.arranged(example.subList(1, example.size())).toArray(new String[0]);
    assertThatCode(() -> new CommandLine(spec).parseArgs(args)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void noExampleIsAMistake(List<String> example) {
    assumeFalse(example.contains("browse") || example.contains("edit"), "it needs a terminal");
    Cli.Run run = new Cli().keeping(home).run(example.toArray(new String[0]));
    assertThat(run.code()).as(run.err()).isNotIn(Exit.USAGE.code(), Exit.BUG.code());
  }

  @Test
  void anExampleIsCutIntoWordsAsAShellDoes() {
    assertThat(words("sqlite3 \"$(dailypapers archive path)\"")).containsExactly("archive", "path");
    assertThat(words("dailypapers grep 'a b' -o x >> y  tells"))
        .containsExactly("grep", "a b", "-o", "x");
    assertThat(words("dailypapers completion fish | source")).containsExactly("completion", "fish");
  }

  /** What the program is given by a command line of a help. */
  private static List<String> words(String example) {
    String line = Entry.of(example).term();
    line = line.substring(line.indexOf("dailypapers") + "dailypapers".length());
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean quoted = false;
    for (char c : (line + " ").toCharArray()) {
      if (!quoted && "|>)".indexOf(c) >= 0) {
        break;
      }
      if (c == '\'') {
        quoted = !quoted;
      } else if (c != ' ' || quoted) {
        word.append(c);
      } else if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }
}
