package io.github.dailypapers.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.support.Cli;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A configuration file that somebody else has written. */
class HostileConfigurationTest extends Attacked {
  private Cli.Run list(byte[] configuration) throws IOException {
    Path file = home.resolve("config/dailypapers/dailypapers.properties");
    Files.createDirectories(file.getParent());
    Files.write(file, configuration);
    return user().onTerminal(80).run("list", "--from", "sample");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit = \\u001b[2J\\u202Eevil",
        "\\u001b]0;owned\\u0007 = 1",
        "key.\\u001b[2J = star",
        "view.1 = --limit '",
        "format = \\u0000",
        "exec = rm -rf /",
        "limit = 999999999999999999999",
        "columns = title,title,title,\\u0085"
      })
  void aMistakeIsOneCleanLine(String line) throws IOException {
    Cli.Run run = list(line.getBytes(StandardCharsets.UTF_8));
    assertThat(run.code()).isEqualTo(78);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err().codePoints().filter(Hostile::isForbidden).toArray()).isEmpty();
  }

  @Test
  void aFileOfAnySizeIsRefusedInBounds() throws IOException {
    Cli.Run run = list(new byte[20 << 20]);
    assertThat(run.code()).isEqualTo(78);
    assertThat(run.err().lines()).hasSize(1);
  }

  @Test
  void bytesThatAreNoTextAreRefused() throws IOException {
    Cli.Run run = list(new byte[] {'a', '=', (byte) 0xff, (byte) 0xfe, '\n'});
    assertThat(run.code()).isEqualTo(78);
    assertThat(run.err().lines()).hasSize(1);
  }
}
