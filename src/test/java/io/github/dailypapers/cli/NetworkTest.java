package io.github.dailypapers.cli;

import static io.github.dailypapers.support.Site.page;
import static io.github.dailypapers.support.Site.redirect;
import static io.github.dailypapers.support.Site.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.support.Cli;
import io.github.dailypapers.support.Pages;
import io.github.dailypapers.support.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the environment and the site's wishes are heeded on the way to the site. */
class NetworkTest {
  private static final String LISTING = Pages.day("2026-11-20", "2611.90001 One");

  @TempDir Path folder;

  private final Site site = new Site();

  @AfterEach
  void closeSite() {
    site.close();
  }

  private String shown(Site to, int request) {
    return to.requests().get(request).headers().getOrDefault("authorization", "nothing");
  }

  // The user's token

  @Test
  void withoutATokenNothingIsShown() {
    site.on("/papers", page(LISTING));
    Cli.asking(site).run();
    assertThat(shown(site, 0)).isEqualTo("nothing");
  }

  @Test
  void theTokenIsShownToTheEndpoint() {
    site.on("/papers", page(LISTING));
    Cli.asking(site).with("HF_TOKEN", "hf_secret").run();
    assertThat(shown(site, 0)).isEqualTo("Bearer hf_secret");
  }

  @Test
  void theTokenIsShownToNoOtherSite() {
    try (Site other = new Site()) {
      other.on("/saved.html", page(LISTING)).on("/moved.html", page(LISTING));
      site.on("/papers", redirect(other.at("/moved.html").toString()));
      Cli cli = Cli.asking(site).with("HF_TOKEN", "hf_secret");
      assertThat(cli.run("list", "--from", other.at("/saved.html").toString()).code()).isZero();
      assertThat(cli.run("list").code()).isZero();
      assertThat(shown(site, 0)).isEqualTo("Bearer hf_secret");
      assertThat(other.requests()).hasSize(2);
      assertThat(shown(other, 0)).isEqualTo("nothing");
      assertThat(shown(other, 1)).isEqualTo("nothing");
    }
  }

  @Test
  void theTokenMayBeInAFile() throws IOException {
    Files.writeString(folder.resolve("token"), "hf_filed\n");
    site.on("/papers", page(LISTING));
    Cli.asking(site).with("HF_HOME", folder.toString()).run();
    assertThat(shown(site, 0)).isEqualTo("Bearer hf_filed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"HOME .cache/huggingface", "XDG_CACHE_HOME huggingface"})
  void theFileIsWhereTheSitesOwnToolsKeepIt(String place) throws IOException {
    String[] words = place.split(" ");
    Path home = Files.createDirectories(folder.resolve(words[1]));
    Files.writeString(home.resolve("token"), "hf_filed\n");
    site.on("/papers", page(LISTING));
    Cli.asking(site).with(words[0], folder.toString()).run();
    assertThat(shown(site, 0)).isEqualTo("Bearer hf_filed");
  }

  @Test
  void theVariableGoesBeforeTheFile() throws IOException {
    Files.writeString(folder.resolve("token"), "hf_filed\n");
    site.on("/papers", page(LISTING));
    Cli.asking(site).with("HF_HOME", folder.toString()).with("HF_TOKEN", "hf_secret").run();
    assertThat(shown(site, 0)).isEqualTo("Bearer hf_secret");
  }

  @Test
  void aTokenThatIsNoneIsAnErrorThatDoesNotTellIt() {
    Cli.Run run = Cli.asking(site).with("HF_TOKEN", "hf secret").run("list", "--debug");
    assertThat(run.err()).contains("the token holds a character that no token has");
    assertThat(run.err()).doesNotContain("secret");
    assertThat(run.code()).isEqualTo(77);
    assertThat(site.requests()).isEmpty();
  }

  // Which site, and whether

  @Test
  void theSiteIsToldWhoAsks() {
    site.on("/papers", page(LISTING));
    Cli.asking(site).run();
    assertThat(site.requests().get(0).headers().get("user-agent"))
        .matches("dailypapers/\\S+ \\(\\+https://\\S+\\)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"hf", "ftp://hf.example", "https://", "https://hf.example/?a", "http://["})
  void anEndpointThatIsNoSiteIsAWrongConfiguration(String endpoint) {
    assertThat(new Cli().with("HF_ENDPOINT", endpoint).run())
        .isEqualTo(
            new Cli.Run(
                78,
                "",
                "dailypapers: HF_ENDPOINT: \""
                    + endpoint
                    + "\" is no address of a site: write for example https://huggingface.co\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "true", "YES", "on"})
  void offlineTheSiteIsLeftAlone(String value) {
    Cli.Run run = Cli.asking(site).with("HF_HUB_OFFLINE", value).run();
    assertThat(run.err()).startsWith("dailypapers: there is no place for an archive: ");
    assertThat(run.code()).isEqualTo(66);
    assertThat(site.connections()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "false", ""})
  void thatOfflineIsNotWantedMayBeSaid(String value) {
    site.on("/papers", page(LISTING));
    assertThat(Cli.asking(site).with("HF_HUB_OFFLINE", value).run().code()).isZero();
  }

  @Test
  void offlineSavedPagesAreRead() {
    assertThat(new Cli().with("HF_HUB_OFFLINE", "1").run("list", "--from", "sample").code())
        .isZero();
  }

  // Waiting

  private Cli.Run afterARefusal(int seconds, String... args) {
    site.on(
        "/papers",
        status(429).header("RateLimit", "\"pages\";r=0;t=" + (seconds - 1)),
        page(LISTING));
    return Cli.asking(site).run(args);
  }

  @Test
  void aWaitIsAnnouncedOnce() {
    Cli.Run run = afterARefusal(30, "list", "--format", "ids");
    assertThat(run.out()).isEqualTo("2611.90001\n");
    assertThat(run.err())
        .matches("dailypapers: waiting (29|30) s for 127.0.0.1:\\d+, as it asks\n");
    assertThat(run.code()).isZero();
  }

  @Test
  void aWaitOfOverAMinuteIsRefusedWithTheTimeToComeBack() {
    Cli.Run run = afterARefusal(3600, "list");
    assertThat(run)
        .isEqualTo(
            new Cli.Run(
                75,
                "",
                "dailypapers: the rate limit of 127.0.0.1:"
                    + site.port()
                    + " is used up: try again after 2026-11-24T13:00:00Z, or use --wait\n"));
  }

  @Test
  void aWaitOfOverAMinuteIsBorneOnDemand() {
    Cli.Run run = afterARefusal(3600, "list", "--wait", "--format", "ids");
    assertThat(run.out()).isEqualTo("2611.90001\n");
    assertThat(run.err()).startsWith("dailypapers: waiting 3").hasLineCount(1);
    assertThat(run.code()).isZero();
  }
}
