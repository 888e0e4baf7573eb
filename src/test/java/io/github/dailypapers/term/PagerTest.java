package io.github.dailypapers.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(OS.WINDOWS)
class PagerTest {
  @TempDir Path folder;

  private void program(String name, String permissions) throws IOException {
    Path file = Files.createFile(folder.resolve(name));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
  }

  private Optional<String> chosen(@Nullable String pager) {
    Map<String, String> environment = new HashMap<>(Map.of("PATH", "/nowhere:" + folder));
    if (pager != null) {
      environment.put("PAGER", pager);
    }
    return PagerCommand.of(environment).map(PagerCommand::line);
  }

  private static Pager started(String line, Map<String, String> more) {
    Map<String, String> environment = new HashMap<>(Map.of("PATH", System.getenv("PATH")));
    environment.putAll(more);
    return Pager.start(new PagerCommand(line), environment).orElseThrow();
  }

  @Test
  void thePagerIsLessUnlessAnotherIsNamed() throws IOException {
    program("less", "rwxr-xr-x");
    program("most", "rwxr-xr-x");
    assertThat(chosen(null)).contains("less");
    assertThat(chosen(" most -s ")).contains("most -s");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "cat"})
  void anEmptyPagerOrCatIsNone(String pager) throws IOException {
    program("cat", "rwxr-xr-x");
    assertThat(chosen(pager)).isEmpty();
  }

  @Test
  void aPagerThatDoesNotExistOrCannotRunIsNone() throws IOException {
    program("plain", "rw-r--r--");
    Files.createDirectory(folder.resolve("folder"));
    assertThat(chosen(null)).isEmpty();
    assertThat(chosen("plain")).isEmpty();
    assertThat(chosen("folder")).isEmpty();
    assertThat(chosen(folder + "/missing -R")).isEmpty();
    assertThat(PagerCommand.of(Map.of("PAGER", "less"))).isEmpty();
    assertThat(PagerCommand.of(Map.of("PAGER", "less", "PATH", "\0"))).isEmpty();
  }

  @Test
  void aPagerCanBeNamedByItsPath() throws IOException {
    program("my-pager_1.0+x", "rwxr-xr-x");
    String line = folder + "/my-pager_1.0+x -R";
    assertThat(chosen(line)).contains(line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"LESS=R less", "'/opt/my pager/less'", "$MY_PAGER"})
  void whatOnlyTheShellUnderstandsIsLeftToTheShell(String line) {
    assertThat(chosen(line)).contains(line);
  }

  @Test
  void thePagerShowsWhatIsWritten() throws IOException {
    Path shown = folder.resolve("shown");
    try (Pager pager = started("cat > \"$SHOWN\"", Map.of("SHOWN", shown.toString()))) {
      OutputStream out = pager.output();
      out.write("papér\n".getBytes(StandardCharsets.UTF_8));
      out.write('x');
      out.flush();
    }
    assertThat(shown).hasContent("papér\nx");
  }

  @Test
  void lessIsToldHowToBehaveUnlessTheUserHas() {
    Path shown = folder.resolve("shown");
    started("printf %s \"$LESS\" > " + shown, Map.of()).close();
    assertThat(shown).hasContent("FRX");
    started("printf %s \"$LESS\" > " + shown, Map.of("LESS", "S")).close();
    assertThat(shown).hasContent("S");
  }

  @Test
  void leavingThePagerEndsTheOutput() {
    try (Pager pager = started("exit 0", Map.of())) {
      byte[] page = new byte[1024];
      assertThatThrownBy(
              () -> {
                for (int i = 0; i < 10_000; i++) {
                  pager.output().write(page);
                }
              })
          .isInstanceOf(ClosedPagerException.class)
          .hasMessage("the pager is closed");
      assertThatThrownBy(
              () -> {
                for (int i = 0; i < 10_000; i++) {
                  pager.output().write('x');
                  pager.output().flush();
                }
              })
          .isInstanceOf(ClosedPagerException.class);
    }
  }

  @Test
  void anInterruptedWaitIsNoFailure() throws Exception {
    Path gate = folder.resolve("gate");
    new ProcessBuilder("mkfifo", gate.toString()).start().waitFor();
    Pager pager = started("read line < " + gate, Map.of());
    Thread.currentThread().interrupt();
    pager.close();
    assertThat(Thread.interrupted()).isTrue();
    Files.writeString(gate, "\n");
  }
}
