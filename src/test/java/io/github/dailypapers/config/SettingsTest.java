package io.github.dailypapers.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file of properties sets, and where. */
class SettingsTest {
  private static void assertSets(String text, Setting... settings) {
    assertThat(Settings.of(text)).isEqualTo(new Settings(List.of(settings), none()));
  }

  private static List<Mistake> none() {
    return List.of();
  }

  @Test
  void everySettingKnowsItsLine() {
    assertSets(
        "# mine\n\ncolor = never\n  ! too\nlist.limit:20\npace 5\nbare\n",
        new Setting("color", "never", 3),
        new Setting("list.limit", "20", 5),
        new Setting("pace", "5", 6),
        new Setting("bare", "", 7));
  }

  @Test
  void aLineThatGoesOnIsKnownByItsFirst() {
    assertSets(
        "columns = id,\\\n    title,\\\n # no comment\nlimit = 3",
        new Setting("columns", "id,title,# no comment", 1),
        new Setting("limit", "3", 4));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void everySystemsLineEndsAreLineEnds(String end) {
    assertSets(
        String.join(end, "# mine", "a = 1\\", "  2", "", "b = 3"),
        new Setting("a", "12", 2),
        new Setting("b", "3", 5));
  }

  @Test
  void anEvenNumberOfBackslashesEndsTheLine() {
    assertSets("a = x\\\\\nb = y\n", new Setting("a", "x\\", 1), new Setting("b", "y", 2));
  }

  @Test
  void aCommentDoesNotGoOn() {
    assertSets("# mine \\\na = 1\n", new Setting("a", "1", 2));
  }

  @Test
  void whiteSpaceAtTheEndIsNotMeant() {
    assertSets("limit = 20 \t\n", new Setting("limit", "20", 1));
  }

  @Test
  void escapesAreThoseOfProperties() {
    assertSets(
        "key.\\= = star\nkey.\\: = note\nauthor = Zo\\u00eb Kite",
        new Setting("key.=", "star", 1),
        new Setting("key.:", "note", 2),
        new Setting("author", "Zoë Kite", 3));
  }

  @Test
  void aNameThatIsSetTwiceIsAMistake() {
    Settings settings = Settings.of("limit = 1\ncolor = never\nlimit = 2\n");
    assertThat(settings.settings())
        .containsExactly(new Setting("limit", "1", 1), new Setting("color", "never", 2));
    assertThat(settings.mistakes())
        .containsExactly(
            new Mistake(3, "\"limit\" is set in line 1 already", "leave one of them out"));
  }

  @Test
  void aCharacterThatIsNoneIsAMistakeInItsLine() {
    Settings settings = Settings.of("limit = 1\nauthor = \\uwxyz\n");
    assertThat(settings.settings()).containsExactly(new Setting("limit", "1", 1));
    assertThat(settings.mistakes()).extracting(Mistake::line).containsExactly(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\\",
        "\\\n",
        "a = \\\n\nb = 1",
        "a = \\\r\n\r\nb = 1",
        "a\\\n = 1\n",
        "a = 1\\\n#x\\\n!y\nb=\\\\\\\nc",
        " \t\f# none\n\f a\tb\\ c\n",
        "= 1\n",
        "a\n=\n",
        "a = 1\n\\\nb = 2"
      })
  void allOfItIsReadAsJavaReadsIt(String text) throws IOException {
    Properties whole = new Properties();
    whole.load(new StringReader(text));
    Map<String, String> read = new HashMap<>();
    for (Setting setting : Settings.of(text).settings()) {
      read.put(setting.name(), setting.value());
    }
    Map<String, String> expected = new HashMap<>();
    whole
        .stringPropertyNames()
        .forEach(name -> expected.put(name, whole.getProperty(name).strip()));
    assertThat(read).isEqualTo(expected);
  }
}
