package io.github.dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.render.Format;
import io.github.dailypapers.support.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

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
