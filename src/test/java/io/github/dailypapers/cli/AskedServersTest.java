package io.github.dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.support.FakeTime;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is remembered of servers from one run to the next. */
class AskedServersTest {
  private static final String SERVER = "https://arxiv.example:8443 pages";

  @TempDir Path folder;

  private AskedServers servers(Map<String, String> environment) {
    FakeTime time = new FakeTime();
    return new AskedServers(
        new Context(
            InputStream.nullInputStream(),
            new ByteArrayOutputStream(),
            new ByteArrayOutputStream(),
            environment,
            "Linux",
            time,
            time));
  }

  private AskedServers servers() {
    return servers(Map.of("XDG_STATE_HOME", folder.toString()));
  }

  @Test
  void whatWasNotAskedIsNotKnown() {
    assertThat(servers().of(SERVER)).isEmpty();
  }

  @Test
  void theNextRunKnowsWhenAServerWasAsked() {
    servers().asked(SERVER, FakeTime.START);
    assertThat(servers().of(SERVER)).contains(FakeTime.START);
    assertThat(servers().of("https://arxiv.example:8443 api")).isEmpty();
  }

  @Test
  void aServersNameLeadsOutOfNoFolder() throws IOException {
    servers().asked("../../up/\u00e9", FakeTime.START);
    assertThat(folder.resolve("dailypapers/asked/..-..-up--")).exists();
  }

  @Test
  void whatSomebodyElseWroteIsNotBelieved() throws IOException {
    servers().asked(SERVER, FakeTime.START);
    Path file = folder.resolve("dailypapers/asked/https---arxiv.example-8443-pages");
    Files.writeString(file, "tomorrow");
    assertThat(servers().of(SERVER)).isEmpty();
  }

  @Test
  void withoutAFolderNothingIsRememberedAndNothingFails() {
    AskedServers homeless = servers(Map.of());
    homeless.asked(SERVER, FakeTime.START);
    assertThat(homeless.of(SERVER)).isEmpty();
  }

  @Test
  void aFolderThatCannotBeMadeIsNoFailure() throws IOException {
    Files.writeString(folder.resolve("dailypapers"), "a file");
    servers().asked(SERVER, FakeTime.START);
    assertThat(servers().of(SERVER)).isEmpty();
  }
}
