package io.github.dailypapers.cli;

import static io.github.dailypapers.support.Site.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.support.AnthologyPages;
import io.github.dailypapers.support.Cli;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Volumes and papers of the ACL Anthology. */
class AnthologyCommandsTest extends AmongSources {
  private static final String VOLUME = "acl:2031.kite-long";

  private void volume() {
    acl.on(
        "/volumes/2031.kite-long/",
        page(
            AnthologyPages.volume(
                "2031.kite-long", "2031.kite-long.1 Box Kites", "2031.kite-long.2 Strings")));
  }

  private Cli.Run list(String... more) {
    String[] args = {"list", "--source", VOLUME};
    String[] all = java.util.Arrays.copyOf(args, args.length + more.length);
    System.arraycopy(more, 0, all, args.length, more.length);
    return reader().run(all);
  }

  @Test
  void aVolumeIsListedAndHasNoDays() {
    volume();
    assertRun(
        list("--columns", "source,id,listed_on,published_on,abstract"),
        0,
        """
        acl\t2031.kite-long.1\t\t\tThis is about Box Kites.
        acl\t2031.kite-long.2\t\t\tThis is about Strings.
        """,
        "");
    assertThat(targets(acl)).containsExactly("/volumes/2031.kite-long/");
  }

  @ParameterizedTest
  @CsvSource({
    "acl:events/kite-2031, /events/kite-2031/",
    "acl:people/ada-kowalska, /people/ada-kowalska/",
    "acl:volumes/2031.kite-long/, /volumes/2031.kite-long/",
    "acl:p18-1, /volumes/P18-1/"
  })
  void eventsPeopleAndOldVolumesAreListedToo(String source, String path) {
    acl.on(path, page(AnthologyPages.volume("2031.kite-long", "2031.kite-long.1 Box Kites")));
    Cli.Run run = reader().run("list", "--source", source, "--format", "ids");
    assertRun(run, 0, "2031.kite-long.1\n", "");
  }

  @Test
  void severalVolumesAreNamedWithCommas() {
    volume();
    acl.on(
        "/volumes/2031.kite-short/",
        page(AnthologyPages.volume("2031.kite-short", "2031.kite-short.1 Thread")));
    Cli.Run run = reader().run("list", "--source", VOLUME + ",2031.kite-short", "--format", "ids");
    assertRun(run, 0, "2031.kite-long.1\n2031.kite-long.2\n2031.kite-short.1\n", "");
  }

  @Test
  void aVolumeThatIsNotThereIsToldAsSuch() {
    Cli.Run run = list();
    assertThat(run.code()).isEqualTo(69);
    assertThat(run.err())
        .isEqualTo(
            "dailypapers: the site has no page /volumes/2031.kite-long/: check the address that is"
                + " asked\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-19", "2026-11", "7d"})
  void aVolumeHasNoPeriods(String period) {
    Cli.Run run = list(period);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("dailypapers: the ACL Anthology tells no days, so there is no \"")
        .endsWith("\" of it: leave the period out\n");
    assertThat(acl.requests()).isEmpty();
  }

  @Test
  void whatIsNoListOfTheAnthologyIsAMistake() {
    assertFailed(
        reader().run("list", "--source", "acl:kites!"),
        2,
        "the ACL Anthology has no \"kites!\": name a volume such as 2024.acl-long, events/acl-2024"
            + " or people/jane-doe");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2031.kite-long.7", "https://aclanthology.org/2031.kite-long.7.pdf"})
  void aPaperIsAskedForAtTheAnthologyByItself(String name) {
    acl.on("/2031.kite-long.7/", page(AnthologyPages.paper("2031.kite-long.7 On Strings")));
    Cli.Run run = reader().run("show", name, "--format", "tsv", "--columns", "id,title,doi,url");
    assertRun(
        run,
        0,
        "2031.kite-long.7\tOn Strings\t10.1/kite\thttps://aclanthology.org/2031.kite-long.7/\n",
        "");
  }

  @Test
  void aPaperThatTheAnthologyDoesNotHaveDoesNotExist() {
    assertFailed(
        reader().run("show", "2031.kite-long.99"),
        66,
        "the site has no page /2031.kite-long.99/: check the id");
  }

  @Test
  void papersOfSeveralSitesAreShownTogether() {
    acl.on("/2031.kite-long.7/", page(AnthologyPages.paper("2031.kite-long.7 On Strings")));
    known("hep-th/9901001 Branes");
    paper("2026-11-20", "2611.90001 Kites");
    Cli.Run run =
        reader().run("show", "2031.kite-long.7", "2611.90001", "hep-th/9901001", "--format", "ids");
    assertRun(run, 0, "2031.kite-long.7\n2611.90001\nhep-th/9901001\n", "");
  }

  @Test
  void aVolumeThatIsHeldIsListedAndSearchedOffline() {
    volume();
    list();
    int asked = acl.requests().size();
    assertThat(list("--offline", "--format", "ids").out())
        .isEqualTo("2031.kite-long.1\n2031.kite-long.2\n");
    Cli.Run grep = reader().run("grep", "-l", "box", "--source", VOLUME, "--offline");
    assertThat(grep.out()).isEqualTo("2031.kite-long.1\n");
    assertThat(list("--format", "ids").out()).isEqualTo("2031.kite-long.1\n2031.kite-long.2\n");
    assertThat(acl.requests()).hasSize(asked);
  }

  @Test
  void aVolumeIsExportedWhole() throws IOException {
    volume();
    String file = home.resolve("kites.csv").toString();
    Cli.Run run = reader().run("export", "--source", VOLUME, "-o", file);
    assertThat(run.code()).isZero();
    assertThat(Files.readAllLines(home.resolve("kites.csv"))).hasSize(3);
  }

  @Test
  void aVolumeIsSynced() {
    volume();
    Cli.Run run = reader().run("sync", "--source", VOLUME);
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith(VOLUME + ": ").contains("2 papers, 2 new, 0 changed");
    assertThat(list("--offline", "--format", "ids").out())
        .isEqualTo("2031.kite-long.1\n2031.kite-long.2\n");
  }

  @Test
  void theTokenOfAnotherSiteIsNotSent() {
    volume();
    Cli.Run run = reader().with("HF_TOKEN", "hf_invented").run("list", "--source", VOLUME);
    assertThat(run.code()).isZero();
    assertThat(acl.requests())
        .allSatisfy(
            request -> assertThat(request.headers()).doesNotContainKeys("authorization", "cookie"));
  }
}
