package io.github.dailypapers.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What can be told of the start script for Windows without Windows. */
class WindowsLauncherTest {
  private static final Path FOLDER = Path.of("src", "main", "launcher");
  private static final Pattern FLAG = Pattern.compile("-(?:X|D)[-+=:.*\\w]+");

  private static Set<String> flags(Path file) throws IOException {
    Set<String> flags = new TreeSet<>();
    FLAG.matcher(Files.readString(file)).results().forEach(flag -> flags.add(flag.group()));
    flags.removeIf(flag -> flag.endsWith("GC*"));
    return flags;
  }

  @Test
  void itsFlagsAreThoseOfTheOther() throws IOException {
    Set<String> flags = flags(FOLDER.resolve("dailypapers"));
    flags.add("-Djdk.console=java.base");
    flags.add("-XX:SharedArchiveFile=");
    Set<String> windows = flags(FOLDER.resolve("dailypapers.cmd"));
    windows.add("-XX:SharedArchiveFile=");
    assertThat(windows).isEqualTo(flags).contains("-XX:+UseSerialGC");
  }

  @Test
  void theArchiveIsMadeWithItsFlags() throws IOException {
    assertThat(flags(FOLDER.resolve("dailypapers.cmd")))
        .contains(
            flags(Path.of("src", "build", "ClassArchive.java")).stream()
                .filter(flag -> flag.startsWith("-Dpicocli") || flag.matches("-XX:.*(GC|1|Data)"))
                .toArray(String[]::new));
  }

  @Test
  void itIsPlainTextWithTheLineEndsOfWindows() throws IOException {
    assertThat(Files.readString(FOLDER.resolve("dailypapers.cmd"))).matches("(?:[ -~]*\r\n)+");
  }
}
