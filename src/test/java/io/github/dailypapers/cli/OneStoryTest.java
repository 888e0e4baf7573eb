package io.github.dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.completion.Entry;
import io.github.dailypapers.completion.Section;
import io.github.dailypapers.support.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.OptionSpec;

/**
 * That the code, the help, the manual, the completion scripts and the README tell of the same
 * commands and options.
 */
class OneStoryTest {
  private static final String OF_FZF = "--preview";

  private static final Pattern LONG = Pattern.compile("(?<![\\w-])--[a-z][a-z-]*");

  private static String readme;
  private static String manual;

  @BeforeAll
  static void read() throws IOException {
    readme = Files.readString(Path.of("README.md"));
    manual =
        printed("completion", "man").replace("\\-", "-").replace("\\fR", "").replace("\\fB", "");
  }

  private static String printed(String... line) {
    Cli.Run run = new Cli().run(line);
    assertThat(run.code()).isZero();
    return run.out();
  }

  /** All names of the options of {@code command}. */
  private static Set<String> names(Commands command) {
    Set<String> names = new TreeSet<>();
    for (OptionSpec option : Models.of(command).options()) {
      names.addAll(Arrays.asList(option.names()));
    }
    return names;
  }

  private static Set<String> allNames() {
    Set<String> names = new TreeSet<>(Set.of("--version", "-V"));
    for (Commands command : Commands.values()) {
      names.addAll(names(command));
    }
    return names;
  }

  private static Set<String> longNames(String text) {
    Set<String> names = new TreeSet<>();
    LONG.matcher(text).results().map(MatchResult::group).forEach(names::add);
    return names;
  }

  /** Whether an option is named, and not only one whose name begins so. */
  private static boolean isNamed(String name, String text) {
    return Pattern.compile("(?<![\\w-])" + name + "(?![\\w-])").matcher(text).find();
  }

  private static List<String> labels() {
    return Stream.of(Commands.values()).map(Commands::label).toList();
  }

  // Commands

  @Test
  void theHelpNamesTheCommands() {
    List<String> named =
        Pattern.compile("(?m)^  (\\w+)  +\\p{Lu}.*")
            .matcher(printed("--help"))
            .results()
            .map(line -> line.group(1))
            .toList();
    assertThat(named).containsAll(labels()).hasSize(labels().size() + 1).contains("help");
  }

  @Test
  void theManualHasASectionOfEachCommand() {
    List<String> named =
        Pattern.compile("\\.SS \"dailypapers (\\w+) ")
            .matcher(manual)
            .results()
            .map(heading -> heading.group(1))
            .toList();
    assertThat(named).containsExactlyElementsOf(labels());
  }

  @Test
  void theReadmeNamesTheCommands() {
    assertThat(labels())
        .allMatch(
            label -> Pattern.compile("\n\\| .*`" + label + "[ `].* \\| ").matcher(readme).find());
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void theScriptsNameTheCommands(String shell) {
    String script = printed("completion", shell);
    Pattern heads =
        switch (shell) {
          case "bash" -> Pattern.compile("'arguments (\\w+)'\\)");
          case "zsh" -> Pattern.compile("(?m)^    (\\w+)\\)$");
          default -> Pattern.compile("__dailypapers_is ''\" -a (\\w+) -d");
        };
    Set<String> named = new TreeSet<>();
    heads.matcher(script).results().map(head -> head.group(1)).forEach(named::add);
    named.remove("none");
    assertThat(named).containsAll(labels()).hasSize(labels().size() + 1).contains("help");
  }

  // Options

  @ParameterizedTest
  @EnumSource(Commands.class)
  void theHelpNamesTheOptionsThereAre(Commands command) {
    String help = printed("help", command.label());
    String options = help.substring(help.indexOf("Usage: "));
    assertThat(names(command)).allMatch(name -> isNamed(name, options));
    Set<String> heads = new TreeSet<>();
    for (String line : options.lines().toList()) {
      if (line.matches(" {2,6}-.*")) {
        heads.addAll(longNames(line.strip().split("  ", 2)[0]));
      }
    }
    assertThat(names(command)).containsAll(heads);
    assertThat(allNames()).containsAll(longNames(help));
  }

  @ParameterizedTest
  @EnumSource(Commands.class)
  void theManualNamesTheOptionsThereAre(Commands command) {
    int start = manual.indexOf(".SS \"dailypapers " + command.label() + " ");
    String section = manual.substring(start, manual.indexOf("\n.S", start + 1));
    String others = manual.substring(manual.indexOf("\n.SH \"OPTIONS\""));
    for (Section group : HelpText.of(Models.of(command)).options()) {
      boolean wholly = section.contains("all of " + group.heading());
      for (Entry option : group.entries()) {
        assertThat(longNames(option.term())).allMatch(name -> wholly || isNamed(name, section));
      }
    }
    assertThat(names(command)).allMatch(name -> isNamed(name, section) || isNamed(name, others));
    assertThat(allNames()).containsAll(longNames(section));
  }

  @Test
  void theManualNamesNoOptionThatThereIsNot() {
    assertThat(longNames(manual)).isEqualTo(longNames(String.join(" ", allNames())));
  }

  @Test
  void theReadmeNamesTheOptionsThereAre() {
    assertThat(allNames()).allMatch(name -> isNamed(name, readme));
    Set<String> named = new TreeSet<>(longNames(readme));
    named.remove(OF_FZF);
    assertThat(allNames()).containsAll(named);
  }

  @ParameterizedTest
  @EnumSource(Commands.class)
  void theScriptForBashNamesTheOptionsThereAre(Commands command) {
    String script = printed("completion", "bash");
    String head = "'options " + command.label() + "') words='";
    int start = script.indexOf(head) + head.length();
    assertThat(script.substring(start, script.indexOf('\'', start)).split(" "))
        .containsExactlyInAnyOrderElementsOf(names(command));
  }

  @ParameterizedTest
  @EnumSource(Commands.class)
  void theScriptForZshNamesTheOptionsThereAre(Commands command) {
    String script = printed("completion", "zsh");
    int start = script.indexOf("\n    " + command.label() + ")\n");
    String section = script.substring(start, script.indexOf(";;", start));
    Set<String> named = new TreeSet<>();
    for (String line : section.lines().toList()) {
      String names = line.replaceFirst("\\[.*", "");
      if (line.startsWith("        ")) {
        Pattern.compile("(?<![\\w-])--?[A-Za-z][a-z-]*")
            .matcher(names)
            .results()
            .map(MatchResult::group)
            .forEach(named::add);
      }
    }
    assertThat(named).isEqualTo(names(command));
  }

  @ParameterizedTest
  @EnumSource(Commands.class)
  void theScriptForFishNamesTheOptionsThereAre(Commands command) {
    Set<String> named = new HashSet<>();
    for (String line : printed("completion", "fish").lines().toList()) {
      if (line.matches("complete .*__dailypapers_is [^\"]*\\b" + command.label() + "\\b.*")) {
        String options = line.replaceFirst(" -d .*", "").replaceAll("-a '[^']*'", "");
        Pattern.compile(" -l ([a-z-]+)")
            .matcher(options)
            .results()
            .forEach(name -> named.add("--" + name.group(1)));
        Pattern.compile(" -s (\\w)")
            .matcher(options)
            .results()
            .forEach(name -> named.add("-" + name.group(1)));
      }
    }
    assertThat(named).isEqualTo(names(command));
  }
}
