package io.github.dailypapers.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.dailypapers.support.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The start script, with a Java that only tells how it was started. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final Path SCRIPT = Path.of("src", "main", "launcher", "dailypapers");

  @TempDir Path temporary;
  private Path folder;
  private Path app;
  private Path script;
  private FakeJava java;

  @BeforeEach
  void install() throws IOException {
    folder = temporary.toRealPath();
    app = folder.resolve("the app");
    script = app.resolve("bin/dailypapers");
    Files.createDirectories(script.getParent());
    Files.createDirectories(app.resolve("lib"));
    Files.copy(SCRIPT, script);
    java = FakeJava.of(folder.resolve("a jdk"), "17.0.15");
  }

  private Start start(Path script, String... args) {
    return Start.launcher(script, args).with("JAVA_HOME", java.home());
  }

  private void stamp(Path lib, Path maker) throws IOException {
    Files.write(
        app.resolve("lib/archive.stamp"),
        List.of(lib.toString(), maker.toString(), "-XX:SharedArchiveFile="));
    Path archive = app.resolve("lib/dailypapers.jsa");
    Files.writeString(archive, "");
    Files.setLastModifiedTime(archive, Files.getLastModifiedTime(app.resolve("lib/archive.stamp")));
  }

  private String archive() {
    return "[-XX:SharedArchiveFile=" + app + "/lib/dailypapers.jsa]\n";
  }

  private static void assertRefused(Start.Ended run, String message) {
    assertThat(run.err()).isEqualTo("dailypapers: " + message + "\n");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(78);
  }

  private void assertStarted(Start.Ended run) {
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("[-cp]\n[" + app + "/lib/dailypapers.jar]\n[io.github.dailypapers.Main]\n");
    assertThat(run.code()).isEqualTo(7);
  }

  static Stream<List<String>> shells() {
    return Shells.installed();
  }

  @ParameterizedTest
  @MethodSource("shells")
  void argumentsAndStatusPassUnchangedInEveryShell(List<String> shell) {
    Start.Ended run =
        Start.launcher(shell, script, "", "a  b", "*", "\"'\\$HOME`", "x\ny", "-e", "--", "!?;&|")
            .with("JAVA_HOME", java.home())
            .run();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .endsWith(
            """
            [io.github.dailypapers.Main]
            []
            [a  b]
            [*]
            ["'\\$HOME`]
            [x
            y]
            [-e]
            [--]
            [!?;&|]
            """);
    assertThat(run.code()).isEqualTo(7);
  }

  @ParameterizedTest
  @MethodSource("shells")
  void theArchiveIsHandedOverInEveryShell(List<String> shell) throws IOException {
    stamp(app.resolve("lib"), java.program());
    Start.Ended run = Start.launcher(shell, script).with("JAVA_HOME", java.home()).run();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains(archive());
  }

  @Test
  void theFolderIsFoundThroughLinks() throws IOException {
    Path links = Files.createDirectories(folder.resolve("links"));
    Files.createSymbolicLink(links.resolve("one"), Path.of("../the app/bin/dailypapers"));
    Files.createSymbolicLink(links.resolve("two"), links.resolve("one"));
    Files.createSymbolicLink(folder.resolve("three"), Path.of("links/two"));
    assertStarted(start(folder.resolve("three")).run());
    assertStarted(start(Path.of("two")).in(links).run());
    assertStarted(start(Path.of("links/one")).in(folder).run());
  }

  @Test
  void theFolderIsFoundThroughLinkedFolders() throws IOException {
    Files.createSymbolicLink(folder.resolve("bin"), app.resolve("bin"));
    Files.createSymbolicLink(folder.resolve("current"), Path.of("the app"));
    assertStarted(start(folder.resolve("bin/dailypapers")).run());
    assertStarted(start(folder.resolve("current/bin/dailypapers")).run());
  }

  @Test
  void theFolderIsFoundOnTheSearchPath() {
    assertStarted(
        Start.of(List.of("/bin/sh", "-c", "exec dailypapers"))
            .with("PATH", script.getParent() + ":" + System.getenv("PATH"))
            .with("JAVA_HOME", java.home())
            .run());
  }

  @Test
  void theFolderIsFoundFromWithinItWhateverCdpathSays() throws IOException {
    Files.createDirectories(folder.resolve("other/bin"));
    Files.createDirectories(folder.resolve("other/lib"));
    assertStarted(
        start(Path.of("bin/dailypapers")).in(app).with("CDPATH", folder.resolve("other")).run());
    assertStarted(start(Path.of("dailypapers")).in(script.getParent()).run());
  }

  @Test
  void aMissingLibFolderIsTold() throws IOException {
    Files.delete(app.resolve("lib"));
    assertRefused(start(script).run(), "its lib folder is missing: install it again");
  }

  @Test
  void javaIsFoundOnTheSearchPath() throws IOException {
    Start start = start(script).with("PATH", java.home() + "/bin:" + System.getenv("PATH"));
    assertStarted(start.without("JAVA_HOME").run());
    assertStarted(start.with("JAVA_HOME", "").run());
  }

  @Test
  void wantOfJavaIsTold() throws IOException {
    Path tools = Files.createDirectories(folder.resolve("tools"));
    Files.createSymbolicLink(folder.resolve("link"), script);
    String readlink = Start.of(List.of("/bin/sh", "-c", "command -v readlink")).run().out().strip();
    Path tool = tools.resolve("readlink");
    Files.writeString(tool, "#!/bin/sh\nexec " + readlink + " \"$@\"\n");
    Files.setPosixFilePermissions(tool, PosixFilePermissions.fromString("rwxr-xr-x"));
    assertRefused(
        start(folder.resolve("link")).without("JAVA_HOME").with("PATH", tools).run(),
        "there is no Java: install a JDK 17 or newer, or set JAVA_HOME");
  }

  @Test
  void aJavaHomeWithoutJavaIsTold() {
    assertRefused(
        start(script).with("JAVA_HOME", folder.resolve("gone")).run(),
        "there is no Java in JAVA_HOME (" + folder + "/gone): set it to a JDK 17 or newer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"11.0.2", "1.8.0_292", "16", "9-ea"})
  void anOldJavaIsTold(String version) throws IOException {
    String told = "Java %s is too old (%s): install a JDK 17 or newer, or set JAVA_HOME";
    FakeJava stated = FakeJava.of(folder.resolve("old 1"), version);
    assertRefused(
        start(script).with("JAVA_HOME", stated.home()).run(),
        told.formatted(version, stated.program()));
    FakeJava asked =
        FakeJava.saying(
            folder.resolve("old 2"), "Picked up it\njava version \"" + version + "\" 2018\nJVM\n");
    assertRefused(
        start(script).with("JAVA_HOME", asked.home()).run(),
        told.formatted(version, asked.program()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"17", "17.0.15", "21-ea", "25.0.1", "100.2"})
  void aNewerJavaWillDo(String version) throws IOException {
    FakeJava stated = FakeJava.of(folder.resolve("new 1"), version);
    assertStarted(start(script).with("JAVA_HOME", stated.home()).run());
    FakeJava asked =
        FakeJava.saying(folder.resolve("new 2"), "openjdk version \"" + version + "\" 2026\n");
    assertStarted(start(script).with("JAVA_HOME", asked.home()).run());
  }

  @Test
  void theReleaseFileIsFoundThroughLinks() throws IOException {
    FakeJava old = FakeJava.of(folder.resolve("old"), "11.0.2");
    Path bin = Files.createDirectories(folder.resolve("usr/bin"));
    Files.createSymbolicLink(bin.resolve("java"), old.program());
    assertRefused(
        start(script).with("JAVA_HOME", folder.resolve("usr")).run(),
        "Java 11.0.2 is too old (%s/java): install a JDK 17 or newer, or set JAVA_HOME"
            .formatted(bin));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Unable to locate a Java Runtime.\nPlease visit \"our\" site\n"})
  void aJavaThatDoesNotWorkIsTold(String answer) throws IOException {
    FakeJava placeholder = FakeJava.saying(folder.resolve("placeholder"), answer);
    assertRefused(
        start(script).with("JAVA_HOME", placeholder.home()).run(),
        "the Java at %s does not work: see what %s -version says, or set JAVA_HOME"
            .formatted(placeholder.program(), placeholder.program()));
  }

  @Test
  void theArchiveIsUsedThroughAnyNameOfItsJavaAndItsFolder() throws IOException {
    stamp(app.resolve("lib"), java.program());
    Files.createSymbolicLink(folder.resolve("link"), script);
    Files.createSymbolicLink(folder.resolve("jdk"), java.home());
    assertThat(start(folder.resolve("link")).with("JAVA_HOME", folder.resolve("jdk")).run().out())
        .contains(archive());
  }

  @Test
  void theArchiveOfAnotherFolderOrJavaIsLeftAlone() throws IOException {
    FakeJava other = FakeJava.of(folder.resolve("other"), "17.0.15");
    stamp(folder.resolve("lib"), java.program());
    assertStarted(start(script).run());
    assertThat(start(script).run().out()).doesNotContain("SharedArchiveFile");
    stamp(app.resolve("lib"), other.program());
    assertStarted(start(script).run());
    assertThat(start(script).run().out()).doesNotContain("SharedArchiveFile");
  }

  @Test
  void theArchiveOfAJavaThatWasRenewedIsLeftAlone() throws IOException {
    stamp(app.resolve("lib"), java.program());
    FileTime made = Files.getLastModifiedTime(app.resolve("lib/archive.stamp"));
    Files.setLastModifiedTime(java.program(), FileTime.fromMillis(made.toMillis() + 60_000));
    assertThat(start(script).run().out()).doesNotContain("SharedArchiveFile");
  }

  @Test
  void anArchiveThatWasTouchedSinceIsLeftAlone() throws IOException {
    stamp(app.resolve("lib"), java.program());
    Path archive = app.resolve("lib/dailypapers.jsa");
    FileTime made = Files.getLastModifiedTime(archive);
    Files.setLastModifiedTime(archive, FileTime.fromMillis(made.toMillis() + 60_000));
    assertThat(start(script).run().out()).doesNotContain("SharedArchiveFile");
  }

  @Test
  void anArchiveWhoseProgramWasCopiedSinceIsLeftAlone() throws IOException {
    stamp(app.resolve("lib"), java.program());
    Path jar = Files.writeString(app.resolve("lib/dailypapers.jar"), "");
    FileTime made = Files.getLastModifiedTime(app.resolve("lib/archive.stamp"));
    Files.setLastModifiedTime(jar, made);
    assertThat(start(script).run().out()).contains(archive());
    Files.setLastModifiedTime(jar, FileTime.fromMillis(made.toMillis() + 60_000));
    assertThat(start(script).run().out()).doesNotContain("SharedArchiveFile");
  }

  @Test
  void aJavaOfItsOwnGoesBeforeAnyOther() throws IOException {
    FakeJava own = FakeJava.of(app.resolve("runtime"), "25.0.1");
    FakeJava old = FakeJava.of(folder.resolve("old"), "11.0.2");
    assertStarted(start(script).with("JAVA_HOME", old.home()).run());
    stamp(app.resolve("lib"), own.program());
    assertThat(start(script).run().out()).contains(archive());
  }

  @ParameterizedTest
  @MethodSource("shells")
  void anArchiveForAnyFolderIsUsedWithTheJavaBesideIt(List<String> shell) throws IOException {
    FakeJava.of(app.resolve("runtime"), "25.0.1");
    stamp(Path.of("."), Path.of("runtime/bin/java"));
    Start.Ended run = Start.launcher(shell, script).run();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains(archive());
  }

  @Test
  void anArchiveForAnyFolderIsLeftAloneWithoutTheJavaBesideIt() throws IOException {
    stamp(Path.of("."), Path.of("runtime/bin/java"));
    assertStarted(start(script).run());
    assertThat(start(script).run().out()).doesNotContain("SharedArchiveFile");
  }

  @ParameterizedTest
  @CsvSource({
    "'',        listing",
    "list,      listing",
    "grep,      listing",
    "export,    listing",
    "@agents,   listing",
    "browse,    dailypapers",
    "--version, dailypapers",
    "lists,     dailypapers"
  })
  void listingsHaveAnArchiveOfTheirOwn(String command, String used) throws IOException {
    stamp(app.resolve("lib"), java.program());
    Path listing = Files.writeString(app.resolve("lib/listing.jsa"), "");
    Files.setLastModifiedTime(listing, Files.getLastModifiedTime(app.resolve("lib/archive.stamp")));
    assertThat(start(script, command).run().out()).contains("/lib/" + used + ".jsa]\n");
    Files.delete(listing);
    assertThat(start(script, command).run().out()).contains("/lib/dailypapers.jsa]\n");
  }

  @Test
  void aMissingArchiveIsNotAskedFor() throws IOException {
    stamp(app.resolve("lib"), java.program());
    Files.delete(app.resolve("lib/dailypapers.jsa"));
    assertThat(start(script).run().out()).doesNotContain("SharedArchiveFile");
  }

  @Test
  void aStampCutShortIsLeftAlone() throws IOException {
    stamp(app.resolve("lib"), java.program());
    for (String stamp :
        List.of("", app + "/lib", app + "/lib\n", app + "/lib\n" + java.program())) {
      Files.writeString(app.resolve("lib/archive.stamp"), stamp);
      assertThat(start(script).run().out()).doesNotContain("dailypapers.jsa");
    }
  }

  @Test
  void theUsersOptionsComeAfterTheProgramsOwn() {
    assertThat(start(script).with("DAILYPAPERS_JAVA_OPTS", "-Xmx64m  -Dx=y").run().out())
        .contains("[-Dpicocli.converters.excludes=.*]\n[-Xmx64m]\n[-Dx=y]\n[-cp]\n");
  }

  @ParameterizedTest
  @CsvSource({
    "DAILYPAPERS_JAVA_OPTS, -XX:+UseG1GC,              false",
    "JDK_JAVA_OPTIONS,      -Xmx1g -XX:+UseParallelGC, false",
    "JAVA_TOOL_OPTIONS,     -XX:+UseZGC -Xmx1g,        false",
    "_JAVA_OPTIONS,         -XX:+UseG1GC,              false",
    "JAVA_TOOL_OPTIONS,     -Xmx1g,                    true"
  })
  void theUsersCollectorGoesBeforeTheProgramsOwn(String variable, String options, boolean serial) {
    Start.Ended run = start(script).with(variable, options).run();
    assertThat(run.out().contains("[-XX:+UseSerialGC]")).isEqualTo(serial);
    assertThat(run.out()).doesNotContain("[]");
  }

  @ParameterizedTest
  @CsvSource({
    ",        ,            ,            C.UTF-8",
    "C,       ,            ,            C.UTF-8",
    "POSIX,   ,            de_DE.UTF-8, C.UTF-8",
    ",        C,           en_US.UTF-8, C.UTF-8",
    ",        ,            C,           C.UTF-8",
    ",        ,            en_US.UTF-8, ''",
    ",        en_US.UTF-8, C,           ''",
    "ja.SJIS, C,           C,           ja.SJIS"
  })
  void theLocaleIsUtf8UnlessAnotherIsNamed(String all, String type, String lang, String seen) {
    Start start = start(script);
    if (all != null) {
      start.with("LC_ALL", all);
    }
    if (type != null) {
      start.with("LC_CTYPE", type);
    }
    if (lang != null) {
      start.with("LANG", lang);
    }
    assertThat(start.run().out()).startsWith("LC_ALL=" + seen + "\n");
  }

  @Test
  void pipesAreNoTerminals() {
    assertThat(start(script).run().out()).contains("\nDAILYPAPERS_TTY=- 0 0\n");
  }

  @Test
  void shellcheckFindsNothing() throws Exception {
    assumeTrue(Programs.isInstalled("shellcheck"), "shellcheck is not installed");
    assertThat(Programs.run(List.of("shellcheck", SCRIPT.toString()), "")).isEmpty();
  }
}
