package io.github.dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.support.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code follow}: what becomes of the files of saved searches. */
class FollowCommandTest extends AtHome {
  private Path file(String name) {
    return home.resolve("config/dailypapers/searches/" + name + ".properties");
  }

  private void write(String name, String... lines) throws IOException {
    Files.createDirectories(file(name).getParent());
    Files.writeString(file(name), String.join("\n", lines));
  }

  private void add(String... words) {
    String[] args = new String[words.length + 2];
    args[0] = "follow";
    args[1] = "add";
    System.arraycopy(words, 0, args, 2, words.length);
    assertRun(away().run(args), 0, "", "");
  }

  // add

  @Test
  void aSearchIsAFileThatAPersonCanRead() {
    add(
        "agents",
        "--keyword",
        "agents",
        "--keyword",
        "tool use",
        "--upvotes",
        ">=10",
        "--unseen",
        "--grep",
        "\\bRL\\b",
        "-F");
    assertThat(file("agents"))
        .hasContent(
            """
            # A saved search of dailypapers, used as @agents: the options of list, and grep = PATTERN.

            grep = \\\\bRL\\\\b
            fixed-strings = true
            keyword.1 = agents
            keyword.2 = tool use
            upvotes = >=10
            unseen = true
            """);
  }

  @Test
  void theNameMayBeWrittenWithItsSign() {
    add("@agents", "--keyword", "agents");
    assertThat(file("agents")).exists();
  }

  @Test
  void aSearchThatIsThereIsNotReplacedUnasked() {
    add("agents", "--keyword", "agents");
    assertFailed(
        away().run("follow", "add", "agents", "--keyword", "other"),
        73,
        "there is a search @agents already: add --force to replace it, or use dailypapers follow"
            + " edit agents");
    assertThat(away().run("follow", "list").out()).isEqualTo("@agents\t--keyword agents\n");
    add("agents", "--keyword", "other", "--force");
    assertThat(away().run("follow", "list").out()).isEqualTo("@agents\t--keyword other\n");
  }

  @Test
  void whatIsConfiguredIsNotSaved() throws IOException {
    Files.createDirectories(home.resolve("config/dailypapers"));
    Files.writeString(home.resolve("config/dailypapers/dailypapers.properties"), "limit = 3\n");
    add("agents", "--keyword", "agents");
    assertThat(away().run("follow", "list").out()).isEqualTo("@agents\t--keyword agents\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "follow ~ follow needs one of add, list, show, edit, remove, rename: see dailypapers follow --help",
        "follow lst ~ there is no follow command \"lst\": did you mean list?",
        "follow add ~ follow add needs one name: write for example follow add agents",
        "follow add a b --keyword c ~ follow add needs one name: write for example follow add agents",
        "follow add a/b --keyword c ~ no saved search can be called \"a/b\": use letters, digits, - and _, at most 40",
        "follow add ../a --keyword c ~ no saved search can be called \"../a\": use letters, digits, - and _, at most 40",
        "follow add a ~ a saved search needs something to look for: add for example --keyword agents",
        "follow add a --upvotes many ~ \"many\" is not a number or a range of numbers: use ",
        "follow add a --grep ( ~ bad pattern: a group is not closed at character 1",
        "follow add a --has cod ~ \"cod\" is nothing a paper can have: did you mean code?",
        "follow add a --source arxiv:cs.XX ~ arXiv has no category \"cs.XX\"",
        "follow add a --limit x ~ --limit takes a whole number, not \"x\": write for example 20",
        "follow add a --keyword b -i ~ --ignore-case says how to look for a pattern: add --grep PATTERN",
        "follow list a ~ follow list lists all searches: use dailypapers follow show a",
        "follow show ~ follow show needs a name: see dailypapers follow list for those there are",
        "follow show a --keyword b ~ --keyword is for follow add: leave it out of follow show",
        "follow remove a --force ~ --force is for follow add: leave it out of follow remove",
        "follow rename a ~ follow rename needs two names: write for example follow rename agents tools"
      })
  void aMistakeIsOneLineAndSavesNothing(String line, String mistake) {
    Cli.Run run = away().run(line.split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("dailypapers: " + mistake);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(home.resolve("config")).doesNotExist();
  }

  // list and show

  @Test
  void theListIsInTheOrderOfTheAlphabet() {
    add("worlds", "--grep", "world model", "--source", "arxiv:cs.LG");
    add("Agents", "--keyword", "it's");
    assertRun(
        away().run("follow", "list"),
        0,
        """
        @Agents\t--keyword 'it'\\''s'
        @worlds\t--grep 'world model' --source arxiv:cs.LG
        """,
        "");
  }

  @Test
  void aValueLikeAPeriodIsListedAsItCanBeGiven() throws IOException {
    write("odd", "keyword = -3d");
    assertRun(away().run("follow", "list"), 0, "@odd\t--keyword=-3d\n", "");
    add("copy", "--keyword=-3d");
    assertThat(away().run("follow", "list").out()).contains("@copy\t--keyword=-3d\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--errors=json", "--debug", "--force", "-h", "--grep"})
  void aValueThatNoLineCouldHaveIsAMistakeInAFileToo(String value) throws IOException {
    write("odd", "keyword = " + value);
    assertRun(
        away().run("follow", "list"),
        78,
        "",
        "dailypapers: "
            + file("odd")
            + ": --keyword needs a value, KEYWORD: see dailypapers follow --help\n");
  }

  @Test
  void onATerminalTheListIsAligned() {
    add("worlds", "--grep", "world model");
    add("ai", "--keyword", "ai");
    assertRun(
        away().onTerminal(80).run("follow", "list"),
        0,
        "@ai      --keyword ai\n@worlds  --grep 'world model'\n",
        "");
  }

  @Test
  void aTerminalIsToldThatThereIsNone() {
    assertRun(
        away().onTerminal(80).run("follow", "list"),
        0,
        "",
        "dailypapers: no search is saved yet: see dailypapers follow --help\n");
  }

  @Test
  void oneWithAMistakeDoesNotHideTheOthers() throws IOException {
    add("worlds", "--grep", "world model");
    write("bad", "keywrd = x");
    assertRun(
        away().run("follow", "list"),
        78,
        "@worlds\t--grep 'world model'\n",
        "dailypapers: "
            + file("bad")
            + ":1: there is no option of a saved search \"keywrd\": did you mean keyword?\n");
  }

  @Test
  void allOfASearchIsShown() {
    add("agents", "--keyword", "agents");
    assertThat(away().run("follow", "show", "agents").out())
        .isEqualTo(
            "@agents\n  --keyword agents\n  without a mark: new is what the latest listing has\n  "
                + file("agents")
                + "\n");
    latest("2026-11-24", "2611.90001 One");
    online().run("new", "@agents", "--mark");
    assertThat(away().run("follow", "show", "@agents").out())
        .contains("  new since 2026-11-24 12:00 UTC\n");
  }

  @Test
  void oneThatIsNotThereIsMissing() {
    add("agents", "--keyword", "agents");
    assertFailed(
        away().run("follow", "show", "agent"),
        66,
        "there is no saved search @agent: did you mean @agents?");
  }

  // Files that a person wrote

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "limit = many         ~ : --limit takes a whole number, not \"many\": write for example 20",
        "unseen = yes         ~ :1: \"unseen\" takes true or false, not \"yes\": write one of them",
        "limit.1 = 3          ~ :1: \"limit\" takes one value: leave out .1",
        "list.limit = 3       ~ :1: there is no option of a saved search \"list.limit\": there are ",
        "limit = 3\\nlimit = 4 ~ :2: \"limit\" is set in line 1 already: leave one of them out",
        "# nothing            ~ : a saved search needs something to look for: add for example --keyword agents"
      })
  void aMistakeInAFileIsToldWithItsPlace(String text, String mistake) throws IOException {
    write("own", text.split("\\\\n"));
    Cli.Run run = away().run("list", "@own", "--offline");
    assertThat(run.code()).isEqualTo(78);
    assertThat(run.err()).startsWith("dailypapers: " + file("own") + mistake);
    assertThat(run.err().lines()).hasSize(1);
  }

  // edit

  private String editor(String script) throws IOException {
    Path editor = Files.writeString(home.resolve("editor"), "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(editor, PosixFilePermissions.fromString("rwx------"));
    return editor.toString();
  }

  @Test
  void theFileIsEditedAndThenLookedAt() throws IOException {
    add("agents", "--keyword", "agents");
    Cli cli = away().onTerminal(80).with("EDITOR", editor("echo 'limit = x' >> \"$1\""));
    assertFailed(
        cli.run("follow", "edit", "agents"),
        78,
        file("agents") + ": --limit takes a whole number, not \"x\": write for example 20");
  }

  @Test
  void withoutATerminalTheFileIsNamed() {
    add("agents", "--keyword", "agents");
    assertFailed(
        away().run("follow", "edit", "agents"),
        2,
        "follow edit needs a terminal: write to " + file("agents") + " yourself");
  }

  // remove and rename

  @Test
  void whatIsRemovedIsGoneWithItsMark() {
    add("agents", "--keyword", "agents");
    latest("2026-11-24", "2611.90001 One");
    online().run("new", "@agents", "--mark");
    assertRun(away().run("follow", "remove", "agents"), 0, "", "");
    assertThat(away().run("follow", "list").out()).isEmpty();
    add("agents", "--keyword", "agents");
    assertThat(away().run("follow", "show", "agents").out()).contains("without a mark");
  }

  @Test
  void ifOneOfThemIsNotThereNoneIsRemoved() {
    add("agents", "--keyword", "agents");
    assertThat(away().run("follow", "remove", "agents", "worlds").code()).isEqualTo(66);
    assertThat(file("agents")).exists();
  }

  @Test
  void theMarkGoesWithTheName() {
    add("agents", "--keyword", "agents");
    latest("2026-11-24", "2611.90001 One");
    online().run("new", "@agents", "--mark");
    assertRun(away().run("follow", "rename", "agents", "tools"), 0, "", "");
    assertThat(file("agents")).doesNotExist();
    assertThat(away().run("follow", "show", "tools").out()).contains("new since 2026-11-24");
  }

  @Test
  void noSearchIsRenamedOntoAnother() {
    add("agents", "--keyword", "agents");
    add("tools", "--keyword", "tools");
    assertFailed(
        away().run("follow", "rename", "agents", "tools"),
        73,
        "there is a search @tools already: choose another name, or remove it first");
  }

  // Completion

  @Test
  void shellsAreToldTheNames() throws IOException {
    add("agents", "--keyword", "agents");
    add("worlds", "--keyword", "worlds");
    String cache = home.resolve("cache").toString();
    away().with("XDG_CACHE_HOME", cache).run("follow", "remove", "agents");
    assertThat(Files.readAllLines(home.resolve("cache/dailypapers/words/searches")))
        .isEqualTo(List.of("@worlds"));
  }
}
