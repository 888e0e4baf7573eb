package io.github.dailypapers.cli;

import static io.github.dailypapers.support.Site.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.support.Cli;
import io.github.dailypapers.support.Fixture;
import io.github.dailypapers.support.Golden;
import io.github.dailypapers.support.Pages;
import io.github.dailypapers.support.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers in full. */
class ShowCommandTest {
  private final Site site = new Site();

  @AfterEach
  void closeSite() {
    site.close();
  }

  private Cli.Run show(String... ids) {
    String[] args = new String[ids.length + 3];
    args[0] = "show";
    System.arraycopy(ids, 0, args, 1, ids.length);
    args[ids.length + 1] = "--format";
    args[ids.length + 2] = "ids";
    return Cli.asking(site).run(args);
  }

  private void has(String paper) {
    String id = paper.substring(0, paper.indexOf(' '));
    site.on("/api/papers/" + id, page(Pages.paper("2026-11-19", paper)));
  }

  private void assertFailed(Cli.Run run, int code, String error) {
    assertThat(run).isEqualTo(new Cli.Run(code, "", "dailypapers: " + error + "\n"));
  }

  @Test
  void aPaperIsShownInFull() {
    site.on("/papers/2509.90444", page(Fixture.text("paper-2025.html")));
    Golden.assertMatches("cli/show.txt", Cli.asking(site).run("show", "2509.90444").out());
  }

  @Test
  void aPaperWhosePageIsGoneIsShownFromTheApi() {
    site.on("/api/papers/2509.90444", page(Fixture.text("api-paper.json")));
    assertThat(show("2509.90444")).isEqualTo(new Cli.Run(0, "2509.90444\n", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2509.90444v2",
        "https://arxiv.org/pdf/2509.90444v1",
        "https://huggingface.co/papers/2509.90444",
        "arXiv:2509.90444",
        "downloads/2509.90444.pdf"
      })
  void anythingThatHoldsAnIdNamesThePaper(String name) {
    site.on("/papers/2509.90444", page(Fixture.text("paper-2025.html")));
    assertThat(show(name).out()).isEqualTo("2509.90444\n");
  }

  @Test
  void severalPapersAreShownOnceEachInTheOrderTheyAreNamedIn() {
    has("2611.90001 One");
    has("2611.90002 Two");
    assertThat(show("2611.90002", "2611.90001", "2611.90002v3"))
        .isEqualTo(new Cli.Run(0, "2611.90002\n2611.90001\n", ""));
  }

  @Test
  void papersAreFoundOnSavedPages() {
    Cli.Run run = new Cli().run("show", "2611.90412", "--from", "sample", "--format", "ids");
    assertThat(run).isEqualTo(new Cli.Run(0, "2611.90412\n", ""));
  }

  @Test
  void aPaperThatTheSiteDoesNotHaveDoesNotExist() {
    assertFailed(show("2611.90009"), 66, "the site has no page /papers/2611.90009: check the id");
  }

  @Test
  void aPaperThatIsOnNoSavedPageDoesNotExist() {
    assertFailed(
        new Cli().run("show", "2611.90009", "--from", "sample"),
        66,
        "there is no paper 2611.90009: check the id, or the page after --from");
  }

  @Test
  void papersThatExistAreShownThoughOthersDoNot() {
    has("2611.90001 One");
    Cli.Run run = show("2611.90009", "2611.90001");
    assertThat(run.out()).isEqualTo("2611.90001\n");
    assertThat(run.err())
        .isEqualTo("dailypapers: the site has no page /papers/2611.90009: check the id\n");
    assertThat(run.code()).isEqualTo(66);
  }

  @Test
  void papersThatDoNotExistAreToldAsJsonOnDemand() {
    Cli.Run run =
        new Cli().run("show", "2611.90412", "2611.90009", "--from", "sample", "--errors", "json");
    assertThat(run.err())
        .isEqualTo(
            """
            {"error":{"code":66,"message":"there is no paper 2611.90009","hint":"check the id",\
            "url":null}}
            """);
  }

  @Test
  void papersOnASavedPageAreShownThoughOthersAreNot() {
    Cli.Run run =
        new Cli().run("show", "2611.90412", "2611.90009", "--from", "sample", "--format", "ids");
    assertThat(run)
        .isEqualTo(
            new Cli.Run(
                66, "2611.90412\n", "dailypapers: there is no paper 2611.90009: check the id\n"));
  }

  @Test
  void whatHoldsNoIdNamesNoPaper() {
    assertFailed(
        show("kites"),
        2,
        "\"kites\" names no paper: name an id such as 2511.10555 or 2024.acl-long.1, or an address"
            + " that holds one");
  }

  @Test
  void aPaperMustBeNamed() {
    assertFailed(show(), 2, "show needs a paper: write for example dailypapers show 2511.10555");
  }
}
