package io.github.dailypapers.cli;

import static io.github.dailypapers.support.Site.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.support.Cli;
import io.github.dailypapers.support.FakeProgram;
import io.github.dailypapers.support.Pages;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Papers in the browser. */
@DisabledOnOs(OS.WINDOWS)
class OpenCommandTest extends AtHome {
  private Cli cli() {
    return online()
        .with("ARXIV_ENDPOINT", "https://arxiv.example/")
        .with("ACL_ENDPOINT", "https://acl.example")
        .with("PATH", home.toString());
  }

  private Cli.Run print(String... args) {
    String[] all = new String[args.length + 2];
    all[0] = "open";
    all[1] = "--print";
    System.arraycopy(args, 0, all, 2, args.length);
    return cli().run(all);
  }

  /** A paper with a repository. */
  private void coded(String paper, String address) {
    String id = paper.substring(0, paper.indexOf(' '));
    String told = Pages.paper("2026-11-19", paper);
    site.on(
        "/api/papers/" + id,
        page(told.replaceFirst("\\{", "{\"githubRepo\":\"" + address + "\",")));
  }

  @ParameterizedTest
  @CsvSource({
    "2611.90001,           HF/papers/2611.90001",
    "2611.90001v2 --page,  HF/papers/2611.90001",
    "2611.90001 --pdf,     https://arxiv.example/pdf/2611.90001",
    "2611.90001 --arxiv,   https://arxiv.example/abs/2611.90001",
    "hep-th/9901001,       https://arxiv.example/abs/hep-th/9901001",
    "hep-th/9901001 --pdf, https://arxiv.example/pdf/hep-th/9901001",
    "2024.acl-long.1,      https://acl.example/2024.acl-long.1/"
  })
  void addressesThatFollowFromAnIdAreKnownWithoutAskingAnybody(String args, String address) {
    String endpoint = site.at("").toString();
    assertRun(print(args.split(" ")), 0, address.replace("HF", endpoint) + "\n", "");
    assertThat(asked()).isZero();
  }

  @Test
  void codeIsAskedOfTheSource() {
    coded("2611.90001 One", "https://code.example/one");
    assertRun(print("2611.90001", "--code"), 0, "https://code.example/one\n", "");
  }

  @Test
  void whatTheArchiveHoldsIsNotAskedFor() {
    coded("2611.90001 One", "https://code.example/one");
    online().run("show", "2611.90001");
    int before = asked();
    assertRun(print("2611.90001", "--code"), 0, "https://code.example/one\n", "");
    assertThat(asked()).isEqualTo(before);
  }

  @Test
  void withoutCodeTheOthersAreOpenedAllTheSame() {
    paper("2026-11-19", "2611.90001 One");
    coded("2611.90002 Two", "https://code.example/two");
    assertRun(
        print("2611.90001", "2611.90002", "--code"),
        66,
        "https://code.example/two\n",
        "dailypapers: no code is known of 2611.90001: see dailypapers show 2611.90001\n");
  }

  @Test
  void aPaperThatTheSourceDoesNotHaveIsToldOf() {
    assertRun(
        print("2611.90009", "--code"),
        66,
        "",
        "dailypapers: the site has no page /papers/2611.90009: check the id\n");
  }

  @Test
  void aPaperOfTheAnthologyIsNotAtArxiv() {
    assertRun(
        print("2024.acl-long.1", "--arxiv"),
        66,
        "",
        "dailypapers: no page at arXiv is known of 2024.acl-long.1: see dailypapers show"
            + " 2024.acl-long.1\n");
  }

  @Test
  void anAddressThatIsNoneOfTheWebIsNotPrintedEither() {
    coded("2611.90001 One", "file:///etc/passwd");
    assertRun(
        print("2611.90001", "--code"),
        65,
        "",
        "dailypapers: the address of the code of 2611.90001 is none of the web: see dailypapers"
            + " show 2611.90001\n");
  }

  @Test
  void addressesAreOpenedInTheOrderOfThePapers() throws IOException {
    FakeProgram fox = FakeProgram.in(home, "fox", 0);
    Cli.Run run = cli().with("BROWSER", "fox").run("open", "2611.90002", "2611.90001", "--pdf");
    assertRun(run, 0, "", "");
    assertThat(fox.calls())
        .containsExactly(
            "<https://arxiv.example/pdf/2611.90002>", "<https://arxiv.example/pdf/2611.90001>");
  }

  @Test
  void aPaperThatWasOpenedCountsAsSuch() throws IOException {
    FakeProgram.in(home, "fox", 0);
    day("2026-11-19", "2611.90001 One", "2611.90002 Two");
    online().run("list", "2026-11-19");
    cli().with("BROWSER", "fox").run("open", "2611.90001");
    Cli.Run unseen = online().run("list", "2026-11-19", "--unseen", "--format", "ids");
    assertThat(unseen.out()).isEqualTo("2611.90002\n");
  }

  @Test
  void anAddressThatWasOnlyPrintedDoesNotCount() {
    day("2026-11-19", "2611.90001 One");
    online().run("list", "2026-11-19");
    print("2611.90001");
    Cli.Run unseen = online().run("list", "2026-11-19", "--unseen", "--format", "ids");
    assertThat(unseen.out()).isEqualTo("2611.90001\n");
  }

  @Test
  void withoutABrowserThereIsOneLine() {
    assertFailed(
        cli().run("open", "2611.90001", "2611.90002"),
        69,
        "there is no browser: no xdg-open: set BROWSER to the command of another");
  }

  @Test
  void aGreatManyPapersAreNotOpenedAtOnceButPrinted() {
    String[] ids = new String[21];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = "2611.9%04d".formatted(i);
    }
    String[] open = new String[ids.length + 1];
    open[0] = "open";
    System.arraycopy(ids, 0, open, 1, ids.length);
    assertFailed(
        cli().run(open),
        2,
        "these are 21 papers, and open opens 20 at once: name fewer, or add --print");
    assertThat(print(ids).out()).hasLineCount(21);
  }

  @Test
  void onlyOneThingIsOpened() {
    assertFailed(
        cli().run("open", "2611.90001", "--pdf", "--code"),
        2,
        "--pdf and --code open different things: leave one of them out");
  }

  @Test
  void offlineWhatFollowsFromTheIdIsOpenedAndNothingAsked() {
    day("2026-11-19", "2611.90001 One");
    online().run("list", "2026-11-19");
    assertThat(print("2611.90001", "--offline").code()).isZero();
    assertThat(print("2611.90001", "--offline", "--code").code()).isEqualTo(66);
    assertThat(asked()).isEqualTo(1);
  }
}
