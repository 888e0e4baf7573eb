package io.github.dailypapers.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of settings, readable or not. */
class SettingsFileTest {
  @TempDir Path folder;

  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("a.properties");
  }

  private void assertMistake(int line, String message) {
    Settings read = SettingsFile.read(file);
    assertThat(read.settings()).isEmpty();
    assertThat(read.mistakes()).hasSize(1);
    assertThat(read.mistakes().get(0).line()).isEqualTo(line);
    assertThat(read.mistakes().get(0).message()).isEqualTo(message);
  }

  @Test
  void theFileIsUtf8() throws IOException {
    Files.writeString(file, "author = Kirchgässner\n");
    assertThat(SettingsFile.read(file).settings())
        .containsExactly(new Setting("author", "Kirchgässner", 1));
  }

  @Test
  void aByteOrderMarkIsNoPartOfIt() throws IOException {
    Files.writeString(file, "\uFEFF# mine\r\nlimit = 3\r\n");
    assertThat(SettingsFile.read(file).settings()).containsExactly(new Setting("limit", "3", 2));
  }

  @Test
  void whatIsNotUtf8IsToldWithItsLine() throws IOException {
    Files.write(file, "a = 1\r\n\rauthor = Kirchgässner".getBytes(StandardCharsets.ISO_8859_1));
    assertMistake(3, "this is not UTF-8");
  }

  @Test
  void aCharacterThatIsCutOffIsNotUtf8() throws IOException {
    Files.write(file, new byte[] {'a', '=', (byte) 0xC3});
    assertMistake(1, "this is not UTF-8");
  }

  @Test
  void anEmptyFileSetsNothing() throws IOException {
    Files.createFile(file);
    assertThat(SettingsFile.read(file).settings()).isEmpty();
    assertThat(SettingsFile.read(file).mistakes()).isEmpty();
  }

  @Test
  void aFolderIsNoFile() throws IOException {
    Files.createDirectory(file);
    assertMistake(0, "this is a folder");
  }

  @Test
  void aFileMayBeLarge() throws IOException {
    Files.writeString(file, "#".repeat(SettingsFile.LARGEST - 9) + "\nlimit=3\n");
    assertThat(SettingsFile.read(file).settings()).containsExactly(new Setting("limit", "3", 2));
  }

  @Test
  void aFileMayNotBeHuge() throws IOException {
    Files.writeString(file, "#".repeat(SettingsFile.LARGEST + 1));
    assertMistake(0, "larger than 1 MB");
  }

  @Test
  void aFileThatMayNotBeReadIsAMistake() throws IOException {
    Files.createFile(file);
    Files.setPosixFilePermissions(file, Set.of());
    assumeFalse(Files.isReadable(file), "nothing is forbidden to this user");
    assertMistake(0, "may not be read");
  }

  @Test
  void aFileThatIsGoneIsAMistake() {
    assertMistake(0, "cannot be read");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        ">=10",
        "a=b:c",
        "\\bRL\\b",
        "# no comment",
        "! x",
        "Größe 模型",
        "a\nb",
        "x\\"
      })
  void aLineSetsWhatWasPutIn(String value) throws IOException {
    Path file = Files.writeString(folder.resolve("line"), SettingsFile.line("grep.1", value));
    assertThat(SettingsFile.read(file).settings()).containsExactly(new Setting("grep.1", value, 1));
  }
}
