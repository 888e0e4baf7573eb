package io.github.dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.support.FakeTime;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether the class archive is of use. */
class JavaChecksTest {
  @TempDir Path lib;
  private Path maps;

  @BeforeEach
  void nothingIsMapped() throws IOException {
    maps = lib.resolve("maps");
    Files.writeString(maps, "7f00-7f01 r--p 00000000 08:01 1 /usr/lib/libc.so\n");
  }

  private String said(Map<String, String> environment) {
    FakeTime time = new FakeTime();
    OutputStream nowhere = OutputStream.nullOutputStream();
    Context context =
        new Context(
            InputStream.nullInputStream(), nowhere, nowhere, environment, "Linux", time, time);
    Finding finding = new JavaChecks(context, maps).findings().get(1);
    return finding.level() + " " + finding.text();
  }

  private String said() {
    return said(Map.of("DAILYPAPERS_LIB", lib.toString()));
  }

  private void stamp(Path folder, String java) throws IOException {
    Files.writeString(lib.resolve("dailypapers.jsa"), "classes");
    Files.writeString(lib.resolve("archive.stamp"), folder + "\n" + java + "\n-X\n");
  }

  private static String java() {
    return ProcessHandle.current().info().command().orElseThrow();
  }

  @Test
  void oneThatIsInMemoryIsUsed() throws IOException {
    Files.writeString(maps, "7f00-7f01 r--p 0 08:01 1 /opt/lib/dailypapers.jsa\n");
    assertThat(said()).isEqualTo("OK " + lib.resolve("dailypapers.jsa"));
  }

  @Test
  void withoutTheLauncherThereIsNone() {
    assertThat(said(Map.of())).isEqualTo("WARN not used, as the launcher was not");
  }

  @Test
  void oneThatIsMissingIsTold() {
    assertThat(said()).isEqualTo("WARN there is none, so that every start is slow");
  }

  @Test
  void oneForAnotherFolderIsTold() throws IOException {
    stamp(lib.resolveSibling("other"), java());
    assertThat(said()).isEqualTo("WARN not used, as it was made for another folder");
  }

  @Test
  void oneForAnotherJavaIsTold() throws IOException {
    stamp(lib, "/nowhere/bin/java");
    assertThat(said()).isEqualTo("WARN not used, as it was made for another Java");
  }

  @Test
  void oneForAnyFolderWithTheJavaBesideItMayBeUsed() throws IOException {
    Files.delete(maps);
    Path own = Files.createDirectories(lib.resolveSibling("runtime-" + lib.getFileName()));
    Files.createSymbolicLink(own.resolve("java"), Path.of(java()));
    stamp(Path.of("."), own.getFileName() + "/java");
    assertThat(said()).isEqualTo("OK " + lib.resolve("dailypapers.jsa"));
  }

  @Test
  void oneThatIsNotTrustedIsTold() throws IOException {
    stamp(lib, java());
    assertThat(said()).isEqualTo("WARN not used, as it or Java has changed since it was made");
  }

  @Test
  void elsewhereTheStampIsBelieved() throws IOException {
    stamp(lib, java());
    Files.delete(maps);
    assertThat(said()).isEqualTo("OK " + lib.resolve("dailypapers.jsa"));
  }
}
