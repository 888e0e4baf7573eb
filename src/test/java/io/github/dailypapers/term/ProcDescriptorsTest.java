package io.github.dailypapers.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProcDescriptorsTest {
  @TempDir Path folder;

  /** JUnit warns of every link out of its folder that it has to delete itself. */
  @AfterEach
  void unlink() throws IOException {
    Files.deleteIfExists(folder.resolve("1"));
  }

  private boolean leadsTo(String target) throws IOException {
    Files.createSymbolicLink(folder.resolve("1"), Path.of(target));
    return new ProcDescriptors(folder, descriptor -> false).isTerminal(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/dev/pts/0", "/dev/tty", "/dev/tty1", "/dev/ttyS0", "/dev/console"})
  void devicesOfTerminalsAreTerminals(String target) throws IOException {
    assertThat(leadsTo(target)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/dev/null", "pipe:[12345]", "socket:[1]", "/home/x/dev/pts/0", "/dev/ptmx"})
  void anythingElseIsNot(String target) throws IOException {
    assertThat(leadsTo(target)).isFalse();
  }

  @Test
  void aClosedDescriptorIsNoTerminal() {
    assertThat(new ProcDescriptors(folder, descriptor -> true).isTerminal(0)).isFalse();
  }

  @Test
  void whereThereAreNoLinksSomethingElseIsAsked() {
    Path missing = folder.resolve("missing");
    ProcDescriptors descriptors = new ProcDescriptors(missing, descriptor -> descriptor == 1);
    assertThat(descriptors.isTerminal(1)).isTrue();
    assertThat(descriptors.isTerminal(2)).isFalse();
  }
}
