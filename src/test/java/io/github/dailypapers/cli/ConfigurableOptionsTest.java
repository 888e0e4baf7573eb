package io.github.dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.config.Setting;
import io.github.dailypapers.support.FakeTime;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** That every option of every command can be configured. */
class ConfigurableOptionsTest {
  @TempDir Path folder;

  private static Session session(Map<String, String> environment) {
    FakeTime time = new FakeTime();
    OutputStream nowhere = OutputStream.nullOutputStream();
    Context context =
        new Context(
            InputStream.nullInputStream(), nowhere, nowhere, environment, "Linux", time, time);
    return new Session(context, new Console(context, false));
  }

  private Session configured(String lines) throws IOException {
    Path file = Files.writeString(folder.resolve("a.properties"), lines);
    return session(Map.of("DAILYPAPERS_CONFIG", file.toString()));
  }

  private static CommandSpec spec(Commands command) {
    CommandSpec spec = command.create(session(Map.of())).spec();
    GlobalOptions.addTo(spec);
    return spec;
  }

  static Stream<Arguments> options() {
    List<Arguments> options = new ArrayList<>();
    for (Commands command : Commands.values()) {
      for (OptionSpec option : spec(command).options()) {
        String name = option.longestName();
        if (!name.equals("--help") && !name.equals("--no-config")) {
          options.add(Arguments.of(command, name));
        }
      }
    }
    return options.stream();
  }

  private static String plausible(OptionSpec option) {
    if (option.arity().max() == 0) {
      return "true";
    }
    if (option.completionCandidates() != null) {
      return option.completionCandidates().iterator().next();
    }
    return switch (option.paramLabel()) {
      case "N", "SECONDS" -> "20";
      case "URL" -> "http://127.0.0.1:1";
      case "DATE" -> "2026-11-23";
      default -> "some";
    };
  }

  /** The words without which the option has no use. */
  private static List<String> needed(Commands command, String option) {
    return switch (option) {
      case "--as-of" -> command == Commands.DIGEST ? List.of() : List.of("--from", "sample");
      case "--salvage" -> List.of("check");
      case "--pages" -> List.of("compact");
      default -> List.of();
    };
  }

  private static Line run(Commands command, List<String> words, Session session)
      throws IOException {
    List<Line> lines = new ArrayList<>();
    CommandSpec spec = spec(command);
    Command probe =
        new Command() {
          @Override
          public CommandSpec spec() {
            return spec;
          }

          @Override
          public Exit run(Line line) {
            lines.add(line);
            return Exit.OK;
          }
        };
    Line given = new Line(App.parsed(spec, words));
    new Configured(Configuration.of(session.context()), command, spec, words)
        .run(probe, given, session);
    return lines.get(0);
  }

  @ParameterizedTest
  @MethodSource("options")
  void everyOptionCanBeConfiguredForAllCommands(Commands command, String name) throws IOException {
    assertConfigured(command, name, name.substring(2));
  }

  @ParameterizedTest
  @MethodSource("options")
  void everyOptionCanBeConfiguredForOneCommand(Commands command, String name) throws IOException {
    boolean global = name.equals("--errors") || name.equals("--debug");
    assertConfigured(command, name, (global ? "" : command.label() + '.') + name.substring(2));
  }

  private void assertConfigured(Commands command, String name, String key) throws IOException {
    OptionSpec option = spec(command).findOption(name);
    Session session = configured(key + " = " + plausible(option));
    assertThat(Configuration.of(session.context()).mistakes(session)).isEmpty();
    Line line = run(command, needed(command, name), session);
    assertThat(line.has(name)).isTrue();
    if (option.isMultiValue()) {
      assertThat(line.values(name)).containsExactly(plausible(option));
    } else if (option.arity().max() > 0) {
      assertThat(line.value(name)).contains(plausible(option));
    }
  }

  @Test
  void theBrowserIsHandedItsKeysAndViews() throws IOException {
    Session session =
        configured(
            "key.ctrl-d = star\nview.1 = this-week --upvotes '>=10'\nkey.\\= = quit\nlimit = 3\n");
    assertThat(Configuration.of(session.context()).mistakes(session)).isEmpty();
    Line line = run(Commands.LIST, List.of(), session);
    assertThat(line.configured("key."))
        .containsExactly(new Setting("ctrl-d", "star", 1), new Setting("=", "quit", 3));
    assertThat(line.configured("view."))
        .containsExactly(new Setting("1", "this-week --upvotes '>=10'", 2));
  }
}
