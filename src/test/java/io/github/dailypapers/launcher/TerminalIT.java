package io.github.dailypapers.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.dailypapers.support.Cli;
import io.github.dailypapers.support.Programs;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged program on a terminal. */
@DisabledOnOs(OS.WINDOWS)
class TerminalIT {
  private static final String LIST =
      "'" + Application.BUILT.file("bin/dailypapers") + "' list --from sample";

  @BeforeEach
  void needsATerminal() {
    assumeTrue(
        Programs.isInstalled("script")
            && Start.of(List.of("script", "--version")).run().out().contains("util-linux"),
        "script of util-linux is not installed");
  }

  private static String shown(int columns, String command) {
    Start.Ended run =
        Start.of(
                List.of(
                    "script", "-qec", "stty rows 24 cols " + columns + "; " + command, "/dev/null"))
            .with("SHELL", "/bin/sh")
            .with("PAGER", "cat")
            .run();
    assertThat(run.code()).isZero();
    return run.out().replace("\r\n", "\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 133})
  void theTableFitsTheTerminal(int columns) {
    assertThat(shown(columns, LIST))
        .isEqualTo(new Cli().onTerminal(columns).run("list", "--from", "sample").out())
        .isNotEmpty();
  }

  @Test
  void aPipeIsNoTerminalThoughTheErrorsGoToOne() {
    assertThat(shown(60, LIST + " | cat"))
        .isEqualTo(new Cli().run("list", "--from", "sample").out());
  }

  @Test
  void helpInAPipeKnowsTheWidthOfTheTerminalTheErrorsGoTo() {
    String help = "'" + Application.BUILT.file("bin/dailypapers") + "' list --help | cat";
    assertThat(shown(120, help))
        .isEqualTo(new Cli().with("DAILYPAPERS_TTY", "0,2 24 120").run("list", "--help").out())
        .isNotEqualTo(shown(60, help));
  }
}
