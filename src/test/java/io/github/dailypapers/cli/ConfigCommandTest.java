package io.github.dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.dailypapers.support.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code config}: the file, what it sets, and the editor. */
class ConfigCommandTest {
  @TempDir Path folder;

  private Path file() {
    return folder.resolve("dailypapers/dailypapers.properties");
  }

  private Cli cli() {
    return new Cli().with("XDG_CONFIG_HOME", folder.toString());
  }

  private void write(String... lines) throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(file(), String.join("\n", lines));
  }

  /** An editor that does {@code script} to the file, which is its last argument. */
  private String editor(String script) throws IOException {
    Path editor = Files.writeString(folder.resolve("editor"), "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(editor, PosixFilePermissions.fromString("rwx------"));
    return editor.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "config          ~ config needs one of path, list, edit: see dailypapers config --help",
        "config path x   ~ config needs one of path, list, edit: see dailypapers config --help",
        "config lst      ~ there is no config command \"lst\": did you mean list?",
        "config list -x  ~ there is no option -x: see dailypapers config --help"
      })
  void anythingButOneDeedIsAMistake(String line, String mistake) {
    assertThat(cli().run(line.split(" ")))
        .isEqualTo(new Cli.Run(2, "", "dailypapers: " + mistake + "\n"));
  }

  // Path

  @Test
  void thePathIsPrintedWhetherOrNotTheFileIsThere() throws IOException {
    assertThat(cli().run("config", "path")).isEqualTo(new Cli.Run(0, file() + "\n", ""));
    write("limit = 3");
    assertThat(cli().run("config", "path")).isEqualTo(new Cli.Run(0, file() + "\n", ""));
  }

  @Test
  void thePathIsThatOfTheVariable() {
    assertThat(cli().with("DAILYPAPERS_CONFIG", "/etc/dp").run("config", "path").out())
        .isEqualTo("/etc/dp\n");
  }

  @Test
  void withoutAHomeThereIsNone() {
    assertThat(new Cli().run("config", "path"))
        .isEqualTo(
            new Cli.Run(
                66,
                "",
                "dailypapers: there is no place for a configuration file: HOME is not set: name a"
                    + " file in DAILYPAPERS_CONFIG\n"));
  }

  // List

  @Test
  void inAPipeSettingsAreTabbed() throws IOException {
    write("# mine", "limit = 3", "author.1 = Ada\\tKite", "key.ctrl-d=star");
    assertThat(cli().run("config", "list"))
        .isEqualTo(new Cli.Run(0, "limit\t3\t2\nauthor.1\tAda Kite\t3\nkey.ctrl-d\tstar\t4\n", ""));
  }

  @Test
  void onATerminalTheyAreAligned() throws IOException {
    write("# mine", "limit = 3", "author.1 = Ada");
    assertThat(cli().onTerminal(80).run("config", "list").out())
        .isEqualTo("limit     3    line 2\nauthor.1  Ada  line 3\n");
  }

  @Test
  void allMistakesAreTold() throws IOException {
    write("limit = ten", "colr = 1", "pace = 3", "pace = 4", "view.2 = --sort upvots");
    String at = "dailypapers: " + file();
    assertThat(cli().run("config", "list"))
        .isEqualTo(
            new Cli.Run(
                78,
                "limit\tten\t1\ncolr\t1\t2\npace\t3\t3\nview.2\t--sort upvots\t5\n",
                at
                    + ":1: --limit takes a whole number, not \"ten\": write for example 20\n"
                    + at
                    + ":2: there is no option \"colr\": did you mean color?\n"
                    + at
                    + ":4: \"pace\" is set in line 3 already: leave one of them out\n"
                    + at
                    + ":5: cannot sort by \"upvots\": did you mean upvotes?\n"));
  }

  @Test
  void whereNothingIsConfiguredNothingIsListed() {
    assertThat(cli().run("config", "list")).isEqualTo(new Cli.Run(0, "", ""));
  }

  @Test
  void whereNothingIsConfiguredATerminalIsToldWhatToDo() {
    assertThat(cli().onTerminal(80).run("config", "list"))
        .isEqualTo(
            new Cli.Run(
                0,
                "",
                "dailypapers: nothing is configured: dailypapers config edit begins a file\n"));
  }

  // Edit

  @Test
  void theEditorIsGivenAFileToBeginWith() throws IOException {
    Cli.Run run = cli().onTerminal(80).with("EDITOR", editor(":")).run("config", "edit");
    assertThat(run).isEqualTo(new Cli.Run(0, "", ""));
    assertThat(file()).content().contains("#list.limit = 30");
  }

  @Test
  void everyExampleOfThatFileIsRight() throws IOException {
    Cli.Run run =
        cli()
            .onTerminal(80)
            .with("EDITOR", editor("sed -i 's/^#\\([a-z]\\)/\\1/' \"$1\""))
            .run("config", "edit");
    assertThat(run).isEqualTo(new Cli.Run(0, "", ""));
    assertThat(cli().run("config", "list").out()).contains("view.1\t").contains("source.2\t");
  }

  @Test
  void whatWasWrittenIsChecked() throws IOException {
    write("limit = 3");
    Cli.Run run =
        cli()
            .onTerminal(80)
            .with("EDITOR", editor("echo >>\"$1\"; echo 'colr = 1' >>\"$1\""))
            .run("config", "edit");
    assertThat(run)
        .isEqualTo(
            new Cli.Run(
                78,
                "",
                "dailypapers: "
                    + file()
                    + ":2: there is no option \"colr\": did you mean color?\n"));
    assertThat(file()).content().startsWith("limit = 3\n");
  }

  @Test
  void theEditorIsAskedWithItsOwnOptions() throws IOException {
    write("limit = 3");
    cli()
        .onTerminal(80)
        .with("EDITOR", "none")
        .with("VISUAL", editor("echo \"# $1 $2\" >\"$3\"") + "  -n  9")
        .run("config", "edit");
    assertThat(file()).content().isEqualTo("# -n 9\n");
  }

  @Test
  void anEditorThatFailsIsTold() throws IOException {
    String editor = editor("exit 3");
    assertThat(cli().onTerminal(80).with("EDITOR", editor).run("config", "edit"))
        .isEqualTo(
            new Cli.Run(
                74,
                "",
                "dailypapers: the editor \""
                    + editor
                    + "\" ended with status 3: see dailypapers config list for what the file now"
                    + " says\n"));
  }

  @Test
  void anEditorThereIsNotIsTold() {
    assertThat(cli().onTerminal(80).with("VISUAL", "/no/editor -f").run("config", "edit"))
        .isEqualTo(
            new Cli.Run(
                78,
                "",
                "dailypapers: cannot start the editor \"/no/editor\": set VISUAL or EDITOR\n"));
  }

  @Test
  void withoutATerminalNothingIsEdited() {
    assertThat(cli().with("EDITOR", "true").run("config", "edit"))
        .isEqualTo(
            new Cli.Run(
                2,
                "",
                "dailypapers: config edit needs a terminal: write to " + file() + " yourself\n"));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFolderIsNotEdited() throws IOException {
    Files.createDirectories(file());
    assertThat(cli().onTerminal(80).with("EDITOR", "true").run("config", "edit"))
        .isEqualTo(
            new Cli.Run(
                78,
                "",
                "dailypapers: " + file() + ": this is a folder: put a file in its place\n"));
  }

  @Test
  void whereNoFolderCanBeMadeThereIsNothingToEdit() throws IOException {
    Files.createFile(file().getParent());
    Cli.Run run = cli().onTerminal(80).with("EDITOR", "true").run("config", "edit");
    assertThat(run.code()).isEqualTo(73);
    assertThat(run.err()).startsWith("dailypapers: cannot create the folder ");
  }

  @Test
  void aHomeThatMayOnlyBeReadIsTold() throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-x------"));
    assumeFalse(Files.isWritable(folder), "nothing is forbidden to this user");
    Cli.Run run = cli().onTerminal(80).with("EDITOR", "true").run("config", "edit");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    assertThat(run.code()).isEqualTo(73);
    assertThat(run.err()).startsWith("dailypapers: cannot create the folder ");
  }
}
