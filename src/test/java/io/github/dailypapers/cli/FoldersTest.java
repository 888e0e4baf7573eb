package io.github.dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.support.FakeTime;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the files of the program are. */
class FoldersTest {
  private static Folders folders(String system, Map<String, String> environment) {
    FakeTime time = new FakeTime();
    return new Folders(
        new Context(
            new ByteArrayInputStream(new byte[0]),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            environment,
            system,
            time,
            time));
  }

  @ParameterizedTest
  @CsvSource({
    "Linux, /home/u/.local/share/dailypapers, /home/u/.cache/dailypapers,"
        + " /home/u/.local/state/dailypapers, /home/u/.config/dailypapers",
    "Mac OS X, /home/u/Library/Application Support/dailypapers,"
        + " /home/u/Library/Caches/dailypapers, /home/u/Library/Application Support/dailypapers,"
        + " /home/u/Library/Application Support/dailypapers"
  })
  void theyAreWhereTheSystemHasThem(String system, Path data, Path cache, Path state, Path config) {
    Folders folders = folders(system, Map.of("HOME", "/home/u"));
    assertThat(folders.data()).contains(data);
    assertThat(folders.cache()).contains(cache);
    assertThat(folders.state()).contains(state);
    assertThat(folders.config()).contains(config);
  }

  @Test
  void onWindowsTheyAreBesideEachOther() {
    Folders folders = folders("Windows 11", Map.of("LOCALAPPDATA", "/u/local", "HOME", "/home/u"));
    assertThat(folders.data()).contains(Path.of("/u/local/dailypapers/data"));
    assertThat(folders.cache()).contains(Path.of("/u/local/dailypapers/cache"));
    assertThat(folders.state()).contains(Path.of("/u/local/dailypapers/state"));
    assertThat(folders.config()).contains(Path.of("/u/local/dailypapers/config"));
  }

  @Test
  void variablesSayOtherwise() {
    Folders folders =
        folders(
            "Linux",
            Map.of(
                "HOME", "/home/u",
                "XDG_DATA_HOME", "/d",
                "XDG_CACHE_HOME", "/c",
                "XDG_STATE_HOME", "/s",
                "XDG_CONFIG_HOME", "/k"));
    assertThat(folders.data()).contains(Path.of("/d/dailypapers"));
    assertThat(folders.cache()).contains(Path.of("/c/dailypapers"));
    assertThat(folders.state()).contains(Path.of("/s/dailypapers"));
    assertThat(folders.config()).contains(Path.of("/k/dailypapers"));
  }

  @ParameterizedTest
  @CsvSource({"relative/data", "''"})
  void variablesThatNameNoFolderAreIgnored(String value) {
    assertThat(folders("Linux", Map.of("HOME", "/home/u", "XDG_DATA_HOME", value)).data())
        .contains(Path.of("/home/u/.local/share/dailypapers"));
  }

  @ParameterizedTest
  @CsvSource({"Linux", "Mac OS X", "Windows 11"})
  void withoutAHomeThereAreNone(String system) {
    Folders folders = folders(system, Map.of());
    assertThat(folders.data()).isEmpty();
    assertThat(folders.cache()).isEmpty();
    assertThat(folders.state()).isEmpty();
    assertThat(folders.config()).isEmpty();
  }
}
