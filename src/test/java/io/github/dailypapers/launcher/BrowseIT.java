package io.github.dailypapers.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.dailypapers.support.Programs;
import io.github.dailypapers.support.Tmux;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged program's browser on a terminal, and what it leaves of that terminal. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(120)
class BrowseIT {
  private static final String BROWSE =
      "'" + Application.BUILT.file("bin/dailypapers") + "' browse --from sample";

  @TempDir Path folder;

  @BeforeEach
  void needsATerminal() {
    assumeTrue(Programs.isInstalled("tmux"), "tmux is not installed");
  }

  private Tmux start(String command) throws IOException, InterruptedException {
    return new Tmux(
        folder,
        80,
        24,
        Map.of(
            "HOME",
            folder.toString(),
            "JAVA_HOME",
            System.getProperty("java.home"),
            "HF_ENDPOINT",
            "http://127.0.0.1:1"),
        "echo before\nstty -a >'"
            + folder
            + "/before'\n"
            + command
            + "\nstatus=$?\nstty -a >'"
            + folder
            + "/after'\necho \"ended with $status\"\n");
  }

  private void assertTerminalIsAsBefore(Tmux tmux) throws IOException, InterruptedException {
    assertThat(folder.resolve("after")).hasSameTextualContentAs(folder.resolve("before"));
    assertThat(tmux.screen())
        .startsWith("before")
        .doesNotContain("HarborBench")
        .doesNotContain("xception");
  }

  @Test
  void quittingLeavesTheTerminalAsItWas() throws Exception {
    try (Tmux tmux = start(BROWSE)) {
      tmux.sees("HarborBench").press("q").sees("ended with 0");
      assertTerminalIsAsBefore(tmux);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"xterm-256color", "tmux-256color", "screen"})
  void nobodyIsAskedWhatACommonTerminalCanDo(String type) throws Exception {
    Path asked = folder.resolve("asked");
    Path tools = Files.createDirectory(folder.resolve("tools"));
    Path infocmp =
        Files.writeString(tools.resolve("infocmp"), "#!/bin/sh\necho >'" + asked + "'\nexit 1\n");
    assertThat(infocmp.toFile().setExecutable(true)).isTrue();
    String browse = "PATH='" + tools + "':$PATH TERM=" + type + ' ' + BROWSE;
    try (Tmux tmux = start(browse)) {
      tmux.sees("HarborBench").press("q").sees("ended with 0");
      assertTerminalIsAsBefore(tmux);
      assertThat(asked).doesNotExist();
    }
  }

  @Test
  void controlCLeavesTheTerminalAsItWas() throws Exception {
    try (Tmux tmux = start("trap : INT\n" + BROWSE)) {
      tmux.sees("HarborBench").press("C-c").sees("ended with 130");
      assertTerminalIsAsBefore(tmux);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"TERM", "HUP"})
  void aSignalLeavesTheTerminalAsItWas(String signal) throws Exception {
    String killed = BROWSE + " & echo $! >'" + folder + "/pid'\nwait $!";
    // A program in the background of a script still has the terminal, for there are no jobs.
    try (Tmux tmux = start("exec 3<&0\n" + killed.replace(" &", " <&3 &"))) {
      tmux.sees("HarborBench");
      String pid = Files.readString(folder.resolve("pid")).strip();
      Start.of(java.util.List.of("/bin/sh", "-c", "kill -" + signal + ' ' + pid)).run();
      tmux.sees("ended with ");
      assertTerminalIsAsBefore(tmux);
    }
  }

  @Test
  void controlZStopsAndTheShellBringsBack() throws Exception {
    String jobs = "set -m\n" + BROWSE + "\necho stopped\nstty -a >'" + folder + "/stopped'\nfg";
    try (Tmux tmux = start(jobs)) {
      tmux.sees("HarborBench").press("C-z").sees("HarborBench").press("q").sees("ended with 0");
      assertTerminalIsAsBefore(tmux);
      assertThat(folder.resolve("stopped")).hasSameTextualContentAs(folder.resolve("before"));
    }
  }

  @Test
  void aFaultOfTheProgramLeavesTheTerminalAsItWas() throws Exception {
    String java = "'" + Path.of(System.getProperty("java.home"), "bin", "java") + "'";
    String path = "'" + System.getProperty("java.class.path") + "'";
    String crash = java + " -cp " + path + " io.github.dailypapers.browse.Crash";
    try (Tmux tmux = start(crash)) {
      tmux.sees("Slow Lanterns").press("o").sees("ended with 1");
      assertThat(folder.resolve("after")).hasSameTextualContentAs(folder.resolve("before"));
      assertThat(tmux.screen()).startsWith("before").contains("a fault of the desk");
    }
  }

  @Test
  void theScreenIsPaintedForItsNewSize() throws Exception {
    try (Tmux tmux = start(BROWSE)) {
      tmux.sees("HarborBench").misses("│");
      tmux.resize(120, 30).sees("│").resize(60, 15).misses("│").press("q").sees("ended with 0");
    }
  }

  @Test
  void aCommandHasTheTerminalToItself() throws Exception {
    try (Tmux tmux = start(BROWSE)) {
      tmux.sees("HarborBench").press("|").type("wc -l; stty -a | grep -c ' icanon'").press("Enter");
      tmux.sees("press a key").press("x").sees("HarborBench").press("q").sees("ended with 0");
    }
  }

  @Test
  void controlCIsForTheCommandThatHasTheTerminal() throws Exception {
    try (Tmux tmux = start("trap : INT\n" + BROWSE)) {
      tmux.sees("HarborBench").press("|").type("echo be''gun; sleep 100").press("Enter");
      tmux.sees("begun").press("C-c").sees("press a key").press("x").sees("HarborBench");
      tmux.press("q").sees("ended with 0");
      assertTerminalIsAsBefore(tmux);
    }
  }

  @Test
  void aLateControlCIsStillForTheCommandThatHasEnded() throws Exception {
    Path gate = folder.resolve("gate");
    String command = "(read x <" + gate + "; kill -INT $PPID) >/dev/null 2>&1 & exit 130";
    try (Tmux tmux = start("mkfifo '" + gate + "'\n" + BROWSE)) {
      tmux.sees("HarborBench").press("|").type(command).press("Enter");
      tmux.sees("[status 130; press a key").press("x");
      Files.writeString(gate, "now\n");
      tmux.sees("HarborBench").press("q").sees("ended with 0");
      assertTerminalIsAsBefore(tmux);
    }
  }
}
