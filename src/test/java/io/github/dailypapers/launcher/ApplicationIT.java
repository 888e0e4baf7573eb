package io.github.dailypapers.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.dailypapers.support.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged program, started as a process. */
@DisabledOnOs(OS.WINDOWS)
class ApplicationIT {
  private static final String[] SAMPLE = {"list", "--from", "sample"};
  private static final String LISTING = new Cli().run(SAMPLE).out();
  private static final String CLASS = "io.github.dailypapers.cli.App source: ";

  @TempDir Path temporary;

  private static void assertLists(Start start) {
    Start.Ended run = start.run();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo(LISTING);
    assertThat(run.code()).isZero();
  }

  private String loaded(Start start) throws IOException {
    Path log = temporary.resolve("classes");
    assertLists(start.with("DAILYPAPERS_JAVA_OPTS", "-Xlog:class+load:file=" + log));
    return Files.readString(log);
  }

  static Stream<List<String>> shells() {
    return Shells.installed();
  }

  @ParameterizedTest
  @MethodSource("shells")
  void itListsTheSampleInEveryShell(List<String> shell) {
    assertLists(Start.launcher(shell, Application.BUILT.file("bin/dailypapers"), SAMPLE));
  }

  @Test
  void itComesWithTheManualThatItPrints() throws IOException {
    Start.Ended run = Application.BUILT.start("completion", "man").run();
    assertThat(run.out()).startsWith(".TH DAILYPAPERS 1 \"20");
    assertThat(Application.BUILT.file("share/man/man1/dailypapers.1")).hasContent(run.out());
  }

  @Test
  void itIsAProgramOfItsOwn() {
    assertLists(
        Start.of(
            List.of(
                Application.BUILT.file("bin/dailypapers").toString(), "list", "--from", "sample")));
  }

  @Test
  void itsClassesComeFromTheArchive() throws IOException {
    assertThat(loaded(Application.BUILT.start(SAMPLE)))
        .contains(CLASS + "shared objects file")
        .contains("picocli.CommandLine source: shared objects file");
  }

  @Test
  void itsClassesComeFromTheArchiveThroughLinks() throws IOException {
    Path first = temporary.resolve("first");
    Files.createSymbolicLink(first, Application.BUILT.file("bin/dailypapers"));
    Files.createSymbolicLink(temporary.resolve("second"), Path.of("first"));
    String log = loaded(Start.launcher(Path.of("second"), SAMPLE).in(temporary));
    Files.delete(first);
    assertThat(log).contains(CLASS + "shared objects file");
  }

  @Test
  void aCopyInAFolderWithSpacesStartsWithoutTheArchive() throws IOException {
    Application copy = Application.BUILT.copied(temporary.resolve("a copy"));
    assertThat(loaded(copy.start(SAMPLE)))
        .contains(CLASS)
        .doesNotContain(CLASS + "shared objects file");
  }

  @Test
  void anArchiveOfAnotherFolderIsIgnoredByTheJvmToo() throws IOException {
    assertLists(Application.BUILT.copied(temporary.resolve("a copy")).stamped().start(SAMPLE));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 10, 4096, 1_000_000})
  void anArchiveCutShortIsIgnored(int length) throws IOException {
    Application copy = Application.BUILT.copied(temporary.resolve("copy")).stamped();
    byte[] whole = Files.readAllBytes(copy.file("lib/dailypapers.jsa"));
    assertLists(copy.damaged(Arrays.copyOf(whole, length)).start(SAMPLE));
  }

  @Test
  void anArchiveThatIsNoneIsIgnored() throws IOException {
    Application copy = Application.BUILT.copied(temporary.resolve("copy")).stamped();
    assertLists(copy.damaged(new byte[100_000]).start(SAMPLE));
    Files.delete(copy.file("lib/dailypapers.jsa"));
    assertLists(copy.start(SAMPLE));
  }

  @Test
  void itNeedsNotWriteToItsFolder() throws IOException {
    Application copy = Application.BUILT.copied(temporary.resolve("copy"));
    List<String> files = copy.files();
    Start.of(List.of("chmod", "-R", "a-w", temporary + "/copy")).run();
    assertLists(copy.start(SAMPLE).in(copy.file("lib")));
    assertThat(copy.files()).isEqualTo(files);
    Start.of(List.of("chmod", "-R", "u+w", temporary + "/copy")).run();
  }

  @Test
  void itStartsSilentlyWithAnotherJava() throws IOException {
    Path own = Path.of(System.getProperty("java.home")).toRealPath();
    List<Path> others = Jdks.installed().stream().filter(home -> !home.equals(own)).toList();
    assumeFalse(others.isEmpty(), "no other JDK is installed");
    for (Path other : others) {
      assertLists(Application.BUILT.start(SAMPLE).with("JAVA_HOME", other));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS"})
  void optionsForEveryJavaLeaveTheDataClean(String variable) {
    Start.Ended run =
        Application.BUILT.start(SAMPLE).with(variable, "-Xlog:gc*:stdout -XX:+UseG1GC").run();
    assertThat(run.out()).isEqualTo(LISTING);
    assertThat(run.code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "LC_ALL=C", "LC_ALL=POSIX", "LANG=C", "LC_ALL=C.UTF-8"})
  void argumentsFileNamesAndOutputAreUtf8InEveryLocale(String locale) throws IOException {
    Path script = temporary.resolve("script");
    Files.writeString(
        script,
        "printf '{\"id\":\"2611.00001\",\"title\":\"Schrödinger’s 猫\"}\\n' > été.jsonl\n"
            + "env "
            + locale
            + " \"$0\" grep Schrödinger --from été.jsonl -o\n");
    Start.Ended run =
        Start.of(
                List.of(
                    "/bin/sh",
                    "-c",
                    ". ./script",
                    Application.BUILT.file("bin/dailypapers").toString()))
            .in(temporary)
            .run();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Schrödinger");
    assertThat(run.code()).isZero();
  }

  @Test
  void theExitStatusIsPassedOn() {
    assertThat(Application.BUILT.start("grep", "zzzz", "--from", "sample").run().code())
        .isEqualTo(1);
    assertThat(Application.BUILT.start("list", "--nonsense").run().code()).isEqualTo(2);
    assertThat(Application.BUILT.start("list", "--from", "/nowhere").run().code()).isEqualTo(66);
  }

  @Test
  void standardInputIsReadToItsEnd() {
    Path papers = Application.papers(temporary.resolve("papers.jsonl"), 3);
    Start.Ended run =
        Application.BUILT.start("list", "--from", "-", "--format", "ids").reading(papers).run();
    assertThat(run.out()).isEqualTo("2611.00000\n2611.00001\n2611.00002\n");
  }

  @Test
  void manyPapersFitIntoLittleMemory() throws IOException {
    Path papers = Application.papers(temporary.resolve("papers.jsonl"), 100_000);
    Path out = temporary.resolve("out.jsonl");
    Start.Ended run =
        Application.BUILT
            .start("export", "--from", papers.toString(), "-o", out.toString())
            .with("DAILYPAPERS_JAVA_OPTS", "-Xmx64m")
            .run();
    assertThat(run.err()).isEqualTo("dailypapers: 100000 papers\n");
    assertThat(run.code()).isZero();
    try (Stream<String> lines = Files.lines(out)) {
      assertThat(lines.filter(line -> line.contains("\"title\":\"Paper ")).count())
          .isEqualTo(100_000);
    }
  }
}
