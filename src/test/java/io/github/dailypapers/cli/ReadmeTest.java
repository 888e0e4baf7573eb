package io.github.dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.render.Format;
import io.github.dailypapers.support.Cli;
import io.github.dailypapers.support.FakeTime;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** That the README tells what the program does. */
class ReadmeTest {
  private static String readme;

  @BeforeAll
  static void read() throws IOException {
    readme = Files.readString(Path.of("README.md"));
  }

  @ParameterizedTest
  @CsvSource({
    "80,list --from sample",
    "80,grep agents? --from sample",
    "160,list --from sample",
  })
  void picturesShowWhatTheProgramPrints(int columns, String line) {
    Cli.Run run = new Cli().onTerminal(columns).with("NO_COLOR", "1").run(line.split(" "));
    assertThat(run.code()).isZero();
    assertThat(readme).contains(run.out());
  }

  @ParameterizedTest
  @EnumSource(Commands.class)
  void everyCommandAndOptionIsExplained(Commands command) {
    CommandSpec spec = command.create(session()).spec();
    GlobalOptions.addTo(spec);
    assertThat(readme).contains("`" + command.label() + " ");
    assertThat(spec.options())
        .extracting(OptionSpec::longestName)
        .allMatch(name -> Pattern.compile("`[^`\n]*" + name + "\\b").matcher(readme).find());
  }

  private static Session session() {
    FakeTime time = new FakeTime();
    OutputStream nowhere = OutputStream.nullOutputStream();
    Context context =
        new Context(InputStream.nullInputStream(), nowhere, nowhere, Map.of(), "Linux", time, time);
    return new Session(context, new Console(context, false));
  }

  @ParameterizedTest
  @EnumSource(Exit.class)
  void everyExitStatusIsExplained(Exit exit) {
    assertThat(readme).contains("\n| " + exit.code() + " | ");
  }

  @ParameterizedTest
  @EnumSource(Field.class)
  void everyFieldIsExplained(Field field) {
    assertThat(readme).contains("`" + field.label() + "`");
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void everyFormatIsExplained(Format format) {
    assertThat(readme).contains("`" + format.label() + "`");
  }

  @Test
  void theSampleNeedsNoNetwork() {
    assertThat(readme)
        .contains("target/dailypapers/bin/dailypapers list --from sample\nmvn verify");
  }
}
