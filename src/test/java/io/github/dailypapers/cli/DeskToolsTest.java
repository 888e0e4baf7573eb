package io.github.dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dailypapers.browse.Desk.Target;
import io.github.dailypapers.paper.Paper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the browser has done by the system: files, commands, pages, the clipboard. */
class DeskToolsTest extends AtDesk {
  private static final Paper ONE =
      Paper.of("hf")
          .id("2611.90001")
          .title("One")
          .url("https://huggingface.co/papers/2611.90001")
          .pdfUrl("file:///etc/passwd")
          .codeUrl("HTTP://code.example/a")
          .build();

  @Test
  void papersAreWrittenToAFile() throws Exception {
    String file = home.resolve("week.jsonl").toString();
    assertThat(desk().export(List.of(ONE, ONE), file, "jsonl"))
        .isEqualTo("2 papers written to " + file);
    assertThat(Files.readString(Path.of(file))).startsWith("{\"source\":\"hf\",\"id\":\"2611.9");
    assertThat(home.toFile().list()).containsExactly("week.jsonl");
  }

  @Test
  void aTildeIsTheHome() throws Exception {
    LiveDesk desk = desk();
    assertThat(desk.exists("~/one.bib")).isFalse();
    assertThat(desk.export(List.of(ONE), "~/one.bib", "bibtex"))
        .isEqualTo("1 paper written to ~/one.bib");
    assertThat(desk.exists("~/one.bib")).isTrue();
    assertThat(Files.readString(home.resolve("one.bib"))).isEqualTo(desk.bibtex(List.of(ONE)));
  }

  @Test
  void papersWithoutAnIdAreCounted() throws Exception {
    Paper nameless = Paper.of("hf").title("Two").build();
    assertThat(desk().export(List.of(ONE, nameless), "~/ids.txt", "ids"))
        .isEqualTo("1 paper written to ~/ids.txt, 1 without an id left out");
  }

  @Test
  void aFileThatCannotBeWrittenIsTold() {
    assertThatThrownBy(() -> desk().export(List.of(ONE), "~/no/week.csv", "csv"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(": its folder does not exist: create ");
    assertThatThrownBy(() -> desk().export(List.of(ONE), " ", "csv"))
        .hasMessage("\" \" is no name of a file: choose another");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Daily Papers of 2026-11-23 (Monday), 12 papers            ~ csv      ~ 2026-11-23.csv",
        "arXiv cs.CL of 2026-11-23 (Monday), 1 paper so far        ~ bibtex   ~ 2026-11-23.bib",
        "Daily Papers of this-week (2026-11-23..2026-11-24), 1     ~ markdown"
            + " ~ daily-papers-of-this-week-2026-11-23-2026-11-24.md",
        "Papers of ../../etc/x, 1 paper                            ~ ids      ~ papers-of-etc-x.txt",
        "…, 1 paper                                                ~ json     ~ papers.json",
      })
  void aFileIsNamedAfterTheDay(String heading, String format, String name) {
    assertThat(desk().fileName(heading, format)).isEqualTo(name);
  }

  @Test
  void filesAreInEveryFormatButTheTable() {
    assertThat(desk().formats())
        .containsExactly(
            "tsv",
            "csv",
            "json",
            "jsonl",
            "markdown",
            "bibtex",
            "ris",
            "atom",
            "jsonfeed",
            "html",
            "ids");
  }

  @Test
  void onlyPagesOfTheWebAreOpened() {
    LiveDesk desk = desk();
    assertThat(desk.address(ONE, Target.PAGE))
        .contains(URI.create("https://huggingface.co/papers/2611.90001"));
    assertThat(desk.address(ONE, Target.PDF)).isEmpty();
    assertThat(desk.address(ONE, Target.CODE)).contains(URI.create("HTTP://code.example/a"));
    assertThat(desk.address(Paper.of("hf").build(), Target.PAGE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"w3m,:0,true", "lynx -nocolor,:0,true", "firefox,:0,false", "firefox,'',true"})
  void browsersInTheTerminalNeedIt(String browser, String display, boolean needed)
      throws IOException {
    Path program = home.resolve(browser.split(" ")[0]);
    Files.writeString(program, "");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    environment.put("BROWSER", home + "/" + browser);
    environment.put("DISPLAY", display);
    assertThat(desk().opensInTerminal()).isEqualTo(needed);
  }

  @Test
  void thatAPageCannotBeOpenedIsTold() {
    environment.put("BROWSER", "nobody");
    environment.put("PATH", "");
    assertThatThrownBy(() -> desk().open(URI.create("https://example.org")))
        .hasMessageStartingWith("there is no browser: no nobody");
  }

  @Test
  void aCommandReadsPapersAsFromAPipe() throws Exception {
    Path file = home.resolve("got");
    assertThat(desk().pipe(List.of(ONE, ONE), "cut -f 1 > " + file + "; exit 3")).isEqualTo(3);
    assertThat(Files.readString(file)).isEqualTo("2611.90001\n2611.90001\n");
  }

  @Test
  void aCommandNeedNotRead() throws Exception {
    List<Paper> many = Collections.nCopies(20_000, ONE);
    assertThat(desk().pipe(many, "exit 0")).isZero();
  }

  @Test
  void theClipboardIsAskedWhereThereIsADisplay() throws Exception {
    Path programs = Files.createDirectory(home.resolve("bin"));
    Path got = home.resolve("got");
    Path program = Files.writeString(programs.resolve("wl-copy"), "#!/bin/sh\ncat > " + got);
    assertThat(program.toFile().setExecutable(true)).isTrue();
    LiveDesk desk = desk();
    environment.put("PATH", programs + ":" + environment.get("PATH"));
    assertThat(desk.copy("é")).isFalse();
    environment.put("WAYLAND_DISPLAY", "wayland-0");
    assertThat(desk.copy("é")).isTrue();
    assertThat(Files.readString(got)).isEqualTo("é");
  }

  @Test
  void aClipboardThatFailsHasNotTakenIt() throws Exception {
    Path programs = Files.createDirectory(home.resolve("bin"));
    Path program = Files.writeString(programs.resolve("xclip"), "#!/bin/sh\nexit 1");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    LiveDesk desk = desk();
    environment.put("PATH", programs.toString());
    environment.put("DISPLAY", ":0");
    assertThat(desk.copy("one")).isFalse();
  }

  @Test
  void linesAreRemembered() {
    LiveDesk desk = desk();
    assertThat(desk.history()).isEmpty();
    for (String line : List.of("today", " today ", "7d", "", "today")) {
      desk.remember(line);
    }
    assertThat(desk().history()).containsExactly("today", "7d", "today");
    for (int i = 0; i < 500; i++) {
      desk.remember("--limit " + i);
    }
    assertThat(desk.history()).hasSize(500).startsWith("--limit 0").endsWith("--limit 499");
    assertThat(home.resolve("state/dailypapers").toFile().list()).containsExactly("browse-history");
  }

  @Test
  void thatALineCannotBeRememberedIsNothing() throws Exception {
    Files.writeString(home.resolve("state"), "in the way");
    LiveDesk desk = desk();
    desk.remember("today");
    assertThat(desk.history()).isEmpty();
  }
}
