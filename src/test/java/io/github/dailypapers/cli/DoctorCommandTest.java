package io.github.dailypapers.cli;

import static io.github.dailypapers.support.Site.page;
import static io.github.dailypapers.support.Site.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.support.Cli;
import io.github.dailypapers.support.FakeProgram;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Whether all is well. */
@DisabledOnOs(OS.WINDOWS)
class DoctorCommandTest extends AtHome {
  private static final String PROBE = "/api/daily_papers?limit=1";

  @BeforeEach
  void theSiteIsWell() {
    site.on(PROBE, page("[]").header("RateLimit", "\"api\";r=499;t=55"));
  }

  private Cli cli() {
    String endpoint = site.at("").toString();
    return online()
        .with("ARXIV_ENDPOINT", endpoint)
        .with("ACL_ENDPOINT", endpoint)
        .with("XDG_CONFIG_HOME", home.resolve("config").toString())
        .with("PATH", home.toString());
  }

  /** What is said of {@code subject}, with any number of milliseconds as 7. */
  private static String said(Cli.Run run, String subject) {
    assertThat(run.err()).isEmpty();
    return run.out()
        .lines()
        .filter(line -> line.startsWith(subject, "FAIL  ".length()))
        .map(line -> line.replaceAll("in \\d+ ms", "in 7 ms").replaceAll("  +", " "))
        .findFirst()
        .orElse("");
  }

  @Test
  void aSiteThatAnswersIsWell() {
    Cli.Run run = cli().run("doctor");
    assertThat(said(run, "hf"))
        .isEqualTo("ok hf " + site.at("") + " answered 200 in 7 ms, 499 requests left");
    assertThat(run.code()).isZero();
    assertThat(asked()).isEqualTo(1);
  }

  @Test
  void aSiteThatCannotBeReachedIsNot() {
    Cli.Run run = cli().with("HF_ENDPOINT", "http://127.0.0.1:1").run("doctor");
    assertThat(said(run, "hf")).startsWith("FAIL hf cannot reach 127.0.0.1:1: ");
    assertThat(run.code()).isEqualTo(69);
  }

  @Test
  void aSiteThatDoesNotKnowThePageIsSuspect() {
    site.on(PROBE, status(404));
    Cli.Run run = cli().run("doctor");
    assertThat(said(run, "hf")).endsWith(": check HF_ENDPOINT: this is no such site");
    assertThat(run.out()).contains("warn  hf");
  }

  @Test
  void anArchiveThatCannotBeMadeIsToldOf() {
    Cli.Run run = cli().run("doctor", "--offline", "--archive", "/dev/null/a.db");
    assertThat(said(run, "archive"))
        .contains("which cannot be made: check the permissions of /dev/null");
  }

  @Test
  void aSiteThatRefusesForNowIsNotAskedTwice() {
    site.on(PROBE, status(429).header("Retry-After", "30"));
    Cli.Run run = cli().run("doctor");
    assertThat(said(run, "hf"))
        .endsWith(" is used up: try again after 2026-11-24T12:00:30Z, or use --wait");
    assertThat(run.code()).isEqualTo(75);
    assertThat(asked()).isEqualTo(1);
  }

  @Test
  void otherSitesAreAskedOnDemand() {
    site.on("/robots.txt", page("User-agent: *"));
    Cli.Run run = cli().run("doctor", "--all");
    assertThat(said(run, "arxiv")).isEqualTo("ok arxiv " + site.at("") + " answered 200 in 7 ms");
    assertThat(said(run, "acl")).isEqualTo("ok acl " + site.at("") + " answered 200 in 7 ms");
    assertThat(said(cli().run("doctor"), "acl")).isEmpty();
  }

  @Test
  void offlineNobodyIsAsked() {
    Cli.Run run = cli().run("doctor", "--offline", "--all");
    assertThat(said(run, "acl")).isEqualTo("ok acl " + site.at("") + ", not asked while offline");
    assertThat(run.code()).isZero();
    assertThat(asked()).isZero();
  }

  @Test
  void aWrongEndpointIsAMatterOfConfiguration() {
    Cli.Run run = cli().with("HF_ENDPOINT", "hf").run("doctor");
    assertThat(said(run, "hf"))
        .isEqualTo(
            "FAIL hf HF_ENDPOINT: \"hf\" is no address of a site: write for example"
                + " https://huggingface.co");
    assertThat(run.code()).isEqualTo(78);
  }

  @Test
  void theTokenIsNotShown() {
    assertThat(said(cli().run("doctor"), "token")).isEqualTo("ok token none, and none is needed");
    Cli.Run run = cli().with("HF_TOKEN", "hf_secret").run("doctor");
    assertThat(said(run, "token")).isEqualTo("ok token found in HF_TOKEN");
    assertThat(run.out()).doesNotContain("secret");
  }

  @Test
  void theProxyIsToldWithoutItsPassword() {
    Cli.Run run =
        cli()
            .with("HF_ENDPOINT", "http://papers.example")
            .with("http_proxy", "http://ada:secret@proxy.example:3128")
            .run("doctor", "--offline");
    assertThat(said(run, "proxy")).isEqualTo("ok proxy proxy.example:3128");
    assertThat(run.out()).doesNotContain("secret");
  }

  @Test
  void aProxyThatIsNoneIsTold() {
    Cli.Run run =
        cli()
            .with("HF_ENDPOINT", "http://papers.example")
            .with("http_proxy", "socks5://proxy.example")
            .run("doctor", "--offline");
    assertThat(said(run, "proxy")).startsWith("FAIL proxy http_proxy does not name an HTTP proxy");
  }

  // The archive

  @Test
  void anArchiveThatIsNotThereYetIsWell() {
    assertThat(said(cli().run("doctor"), "archive"))
        .isEqualTo("ok archive none yet, it will be " + archive());
    assertThat(archive()).doesNotExist();
  }

  @Test
  void whatTheArchiveHoldsIsTold() {
    day("2026-11-19", "2611.90001 One", "2611.90002 Two");
    online().run("list", "2026-11-19");
    assertThat(said(cli().run("doctor"), "archive"))
        .matches("ok archive .*archive\\.db, .* [kM]B, version \\d+, 2 papers, 1 day of listings");
  }

  @Test
  void whatIsNoArchiveIsToldWithItsStatus() throws IOException {
    Files.createDirectories(archive().getParent());
    Files.writeString(
        archive(), "This is no database, but long enough to be taken for one. ".repeat(9));
    Cli.Run run = cli().run("doctor");
    assertThat(said(run, "archive")).startsWith("FAIL archive ").contains(archive().toString());
    assertThat(run.code()).isEqualTo(65);
  }

  // The rest of the world

  @Test
  void foldersAreTold() throws IOException {
    Cli.Run run = cli().run("doctor");
    assertThat(said(run, "state")).isEqualTo("ok state " + home.resolve("state/dailypapers"));
    assertThat(said(run, "configuration"))
        .isEqualTo(
            "ok configuration none, it would be "
                + home.resolve("config/dailypapers/dailypapers.properties"));
    Files.writeString(home.resolve("state"), "a file");
    assertThat(said(cli().run("doctor"), "state"))
        .startsWith("warn state " + home.resolve("state/dailypapers") + " cannot be written: ");
  }

  @Test
  void whatIsMissingOnlyWarns() {
    Cli.Run run = cli().run("doctor");
    assertThat(said(run, "browser"))
        .isEqualTo("warn browser there is no xdg-open: set BROWSER to the command of one");
    assertThat(said(run, "pager"))
        .isEqualTo("warn pager there is no less: install it, or set PAGER to another");
    assertThat(said(run, "encoding")).startsWith("warn encoding no locale is set");
    assertThat(run.code()).isZero();
  }

  @Test
  void whatIsThereIsWell() throws IOException {
    FakeProgram.in(home, "less", 0);
    FakeProgram.in(home, "fox", 0);
    Cli.Run run = cli().with("BROWSER", "fox").with("LANG", "de_DE.UTF-8").run("doctor");
    assertThat(said(run, "browser")).isEqualTo("ok browser " + home.resolve("fox"));
    assertThat(said(run, "pager")).isEqualTo("ok pager less");
    assertThat(said(run, "encoding")).isEqualTo("ok encoding UTF-8 (LANG=de_DE.UTF-8)");
    assertThat(said(run, "Java")).startsWith("ok Java " + Runtime.version());
  }

  @Test
  void aTerminalIsToldWithItsColours() {
    Cli.Run pipe = cli().run("doctor");
    assertThat(said(pipe, "terminal"))
        .isEqualTo("ok terminal none: output goes into a pipe or a file");
    assertThat(said(pipe, "colours")).isEqualTo("ok colours none, as output is no terminal");
    String out = cli().onTerminal(100).run("doctor").out();
    assertThat(out).contains("\u001b[32mok\u001b[0m    terminal      100 by 24\n");
    assertThat(out).contains("colours       yes\n");
    Cli.Run plain = cli().onTerminal(100).with("NO_COLOR", "1").run("doctor");
    assertThat(said(plain, "colours")).isEqualTo("ok colours none, as NO_COLOR is set");
    assertThat(said(plain, "pager")).isEqualTo("ok pager none, as PAGER says");
  }

  @Test
  void anArgumentIsNotMeant() {
    assertFailed(
        cli().run("doctor", "who"), 2, "there is no option who: see dailypapers doctor --help");
  }
}
