package io.github.dailypapers.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.dailypapers.support.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of the archive in the shells; some of them would do harm, if they were run. */
class HeldWordsTest {
  private static final String HARM = "O'Brien \"Inc\" $(touch harm) `touch harm`; touch harm \\ *";

  @TempDir Path home;

  @BeforeEach
  void keep() throws IOException {
    write("days", "2026-11-24", "2026-11-23", "2025-11-19");
    write("searches", "@agents", "@worlds");
    write("starred", "2611.90002", "hep-th/9901001");
    write("organizations", "Lantern Lab", "Lantern: East", HARM, "Café Übersetzung");
    write("keywords", "reward model");
    write("categories", "cs.ZZ");
  }

  private void write(String file, String... words) throws IOException {
    Path folder = home.resolve("dailypapers/words");
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(file), String.join("\n", words) + "\n");
  }

  private List<String> in(List<String> shell, String... lines) throws Exception {
    List<String> command =
        new ArrayList<>(List.of("env", "LC_ALL=C.UTF-8", "XDG_CACHE_HOME=" + home));
    command.addAll(shell);
    List<String> answers = Programs.run(command, String.join("\n", lines) + "\n").lines().toList();
    assertThat(Path.of("harm")).doesNotExist();
    return answers;
  }

  private List<String> bash(String... lines) throws Exception {
    assumeTrue(Programs.isInstalled("bash"), "bash is not installed");
    return in(
        List.of(
            "bash",
            "--norc",
            "src/test/resources/completion/complete.bash",
            "completions/dailypapers.bash"),
        lines);
  }

  private List<String> zsh(String... lines) throws Exception {
    assumeTrue(Programs.isInstalled("zsh"), "zsh is not installed");
    return in(
        List.of(
            "zsh", "-f", "src/test/resources/completion/complete.zsh", "completions/_dailypapers"),
        lines);
  }

  /** What a shell takes {@code written} for. */
  private static String meant(String shell, String written) throws Exception {
    return Programs.run(List.of(shell, "-c", "printf %s " + written), "");
  }

  @Test
  void bashOffersThem() throws Exception {
    assertThat(
            bash(
                "dailypapers list 2026",
                "dailypapers show 26",
                "dailypapers unstar h",
                "dailypapers list --org Lan",
                "dailypapers list --org \"Lan",
                "dailypapers list --org 'Lan",
                "dailypapers list --org=Lantern\\ L",
                "dailypapers list --org=Lantern:",
                "dailypapers list --org \"Lantern Lab\" --org Caf",
                "dailypapers grep --keyword rew",
                "dailypapers list --category cs.Z",
                "dailypapers list @a",
                "dailypapers follow show @w",
                "dailypapers list --org Nobody"))
        .containsExactly(
            "2026-11-24 2026-11-23",
            "2611.90002",
            "hep-th/9901001",
            "Lantern\\ Lab Lantern:\\ East",
            "Lantern Lab Lantern: East",
            "Lantern Lab Lantern: East",
            "Lantern\\ Lab",
            "\\ East",
            "Café\\ Übersetzung",
            "reward\\ model",
            "cs.ZZ",
            "@agents",
            "@worlds",
            "");
  }

  @Test
  void bashQuotesWhatWouldDoHarm() throws Exception {
    List<String> written =
        bash("dailypapers list --org O", "dailypapers list --org \"O", "dailypapers list --org 'O");
    assertThat(meant("bash", written.get(0))).isEqualTo(HARM);
    assertThat(meant("bash", '"' + written.get(1) + '"')).isEqualTo(HARM);
    assertThat(written.get(2)).isEmpty();
    assertThat(Path.of("harm")).doesNotExist();
  }

  @Test
  void zshOffersThem() throws Exception {
    assertThat(
            zsh(
                "dailypapers list 2025",
                "dailypapers show 26",
                "dailypapers unstar h",
                "dailypapers list --org Lantern\\ L",
                "dailypapers list --org=Caf",
                "dailypapers list --org \"Lantern:",
                "dailypapers grep --keyword rew",
                "dailypapers list @a",
                "dailypapers list --category cs.Z"))
        .containsExactly(
            "dailypapers list 2025-11-19 ",
            "dailypapers show 2611.90002 ",
            "dailypapers unstar hep-th/9901001 ",
            "dailypapers list --org Lantern\\ Lab ",
            "dailypapers list --org=Café\\ Übersetzung ",
            "dailypapers list --org \"Lantern: East\" ",
            "dailypapers grep --keyword reward\\ model ",
            "dailypapers list @agents ",
            "dailypapers list --category cs.ZZ ");
  }

  @Test
  void zshQuotesWhatWouldDoHarm() throws Exception {
    String begin = "dailypapers list --org ";
    for (String written : zsh(begin + "O", begin + "\"O", begin + "'O")) {
      assertThat(meant("zsh", written.substring(begin.length()))).isEqualTo(HARM);
    }
    assertThat(Path.of("harm")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "dailypapers list 2025            ~ 2025-11-19",
        "dailypapers show 26              ~ 2611.90002",
        "dailypapers list --org Lan       ~ Lantern Lab|Lantern: East",
        "dailypapers list --org=Lantern:  ~ --org=Lantern: East",
        "dailypapers grep --keyword rew   ~ reward model",
        "dailypapers list --category cs.Z ~ cs.ZZ",
        "dailypapers list @a              ~ @agents",
        "dailypapers browse @             ~ @agents|@worlds",
        "dailypapers star                 ~ 2611.90002|hep-th/9901001"
      })
  void fishOffersThem(String line, String words) throws Exception {
    assertThat(fish(line.endsWith("star") ? line + ' ' : line))
        .containsExactly(words.split("\\|", -1));
  }

  @Test
  void fishRunsNoWord() throws Exception {
    assertThat(fish("dailypapers list --org O")).containsExactly(HARM);
  }

  private List<String> fish(String line) throws Exception {
    assumeTrue(Programs.isInstalled("fish"), "fish is not installed");
    List<String> words = new ArrayList<>();
    String script = "source completions/dailypapers.fish; complete -C '" + line + "'";
    for (String answer : in(List.of("fish", "--no-config", "-c", script))) {
      words.add(answer.split("\t", 2)[0]);
    }
    return words;
  }

  @Test
  void withoutABeginningOnlyTheFirstOfThemAreOffered() throws Exception {
    String[] days = new String[100];
    for (int i = 0; i < days.length; i++) {
      days[i] = "day-" + i;
    }
    write("days", days);
    assertThat(bash("dailypapers list ").get(0)).contains("day-29 today").doesNotContain("day-30");
    assertThat(bash("dailypapers list d").get(0)).contains("day-99");
  }

  @Test
  void withoutAnyTheOthersAreOfferedAllTheSame() throws Exception {
    Files.delete(home.resolve("dailypapers/words/days"));
    assertThat(bash("dailypapers list tod")).containsExactly("today");
    assertThat(zsh("dailypapers list tod")).containsExactly("dailypapers list today ");
    assertThat(fish("dailypapers list tod")).containsExactly("today");
  }

  @Test
  void theyAreLookedForInTheHomeToo() throws Exception {
    Files.createDirectories(home.resolve(".cache"));
    Files.move(home.resolve("dailypapers"), home.resolve(".cache/dailypapers"));
    assumeTrue(Programs.isInstalled("bash"), "bash is not installed");
    assertThat(
            Programs.run(
                List.of(
                    "env",
                    "-u",
                    "XDG_CACHE_HOME",
                    "HOME=" + home,
                    "bash",
                    "--norc",
                    "src/test/resources/completion/complete.bash",
                    "completions/dailypapers.bash"),
                "dailypapers list 2025\n"))
        .isEqualTo("2025-11-19\n");
  }
}
