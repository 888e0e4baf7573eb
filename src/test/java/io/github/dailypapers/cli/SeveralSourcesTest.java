package io.github.dailypapers.cli;

import static io.github.dailypapers.support.Site.page;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.dailypapers.support.AnthologyPages;
import io.github.dailypapers.support.ArxivPages;
import io.github.dailypapers.support.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers of several sources beside each other, from their sites and from the archive. */
class SeveralSourcesTest extends AmongSources {
  private static final String[] BOTH = {"--source", "hf", "--source", "arxiv:cs.CL"};

  private Cli.Run both(Cli cli, String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of(BOTH));
    return cli.run(all.toArray(String[]::new));
  }

  /** Both sources list a day; one paper is on both lists, at arXiv as a new version. */
  private void day() {
    day("2026-11-19", "2611.90001 Kites", "2611.90002 Steel");
    announced(
        "2026-11-19",
        "new 2611.90003 Wind",
        "cross 2611.90004 More Kites",
        "replace 2611.90001 Kites");
  }

  private Cli.Run read() {
    day();
    return both(reader(), "list", "2026-11-19", "--format", "ids");
  }

  @Test
  void aPaperThatBothListComesOnceWithTheFirst() {
    Cli.Run run = read();
    assertThat(run.out()).isEqualTo("2611.90001\n2611.90002\n2611.90003\n2611.90004\n");
    assertThat(run.code()).isZero();
  }

  @Test
  void whereOneSiteFailsTheOtherIsListed() {
    day("2026-11-19", "2611.90001 Kites");
    Cli.Run run = both(reader(), "list", "2026-11-19", "--format", "ids");
    assertThat(run.out()).isEqualTo("2611.90001\n");
    assertThat(run.code()).isEqualTo(69);
    assertThat(run.err()).contains("could not get 2026-11-19: ");
  }

  @Test
  void whereOneSiteHasNoListingTheOtherIsListed() {
    day("2026-11-19", "2611.90001 Kites");
    announced("2026-11-19");
    Cli.Run run = both(reader(), "list", "2026-11-19", "--format", "ids");
    assertThat(run.out()).isEqualTo("2611.90001\n");
    assertThat(run.code()).isZero();
  }

  @Test
  void theListingOfEachIsKeptAsItWas() {
    read();
    assertThat(reader().run("list", "2026-11-19", "--offline", "--format", "ids").out())
        .isEqualTo("2611.90001\n2611.90002\n");
    assertThat(
            reader()
                .run(
                    "list",
                    "2026-11-19",
                    "--offline",
                    "--source",
                    "arxiv:cs.CL",
                    "--replacements",
                    "--columns",
                    "id,announce")
                .out())
        .isEqualTo("2611.90003\tnew\n2611.90004\tcross\n2611.90001\treplace\n");
  }

  @Test
  void thatArxivAnnouncedANewVersionDoesNotHideAPaperOfAnotherList() {
    day();
    reader().run("list", "2026-11-19", "--source", "arxiv:cs.CL");
    reader().run("list", "2026-11-19");
    Cli.Run run =
        reader().run("list", "2026-11-19", "--offline", "--columns", "source,id,announce");
    assertThat(run.out()).isEqualTo("hf\t2611.90001\t\nhf\t2611.90002\t\n");
  }

  @Test
  void aPaperThatBothKnowIsOneRecordOfBoth() {
    read();
    Cli.Run run = reader().run("show", "2611.90001", "--offline", "--format", "jsonl");
    JsonObject paper = JsonParser.parseString(run.out()).getAsJsonObject();
    assertThat(paper.get("source").getAsString()).isEqualTo("hf; arxiv");
    assertThat(paper.get("url").getAsString())
        .isEqualTo("https://huggingface.co/papers/2611.90001");
    assertThat(paper.get("upvotes").getAsInt()).isEqualTo(7);
    assertThat(paper.get("categories")).hasToString("[\"cs.CL\"]");
    assertThat(paper.get("comment").getAsString()).isEqualTo("9 pages");
  }

  @Test
  void theFirstSourceIsTheOneThatToldOfItFirst() {
    day();
    reader().run("list", "2026-11-19", "--source", "arxiv:cs.CL");
    reader().run("list", "2026-11-19");
    Cli.Run run =
        reader()
            .run("show", "2611.90001", "--offline", "--format", "tsv", "--columns", "source,url");
    assertThat(run.out()).isEqualTo("arxiv; hf\thttps://arxiv.org/abs/2611.90001\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--offline"})
  void grepLooksInBoth(String option) {
    read();
    String[] line = ("grep -l kites 2026-11-19 " + option).strip().split(" ");
    Cli.Run run = both(reader(), line);
    assertThat(run.out()).isEqualTo("2611.90001\n2611.90004\n");
    assertThat(run.code()).isZero();
  }

  @Test
  void everythingIsWhatAllSourcesListed() {
    read();
    acl.on(
        "/volumes/2031.kite-long/",
        page(AnthologyPages.volume("2031.kite-long", "2031.kite-long.1 Box Kites")));
    reader().run("list", "--source", "acl:2031.kite-long");
    assertThat(reader().run("list", "all", "--format", "ids").out().lines())
        .containsExactlyInAnyOrder(
            "2611.90001", "2611.90002", "2611.90003", "2611.90004", "2031.kite-long.1");
    assertThat(reader().run("grep", "-l", "kites", "all").out().lines())
        .containsExactlyInAnyOrder("2611.90001", "2611.90004", "2031.kite-long.1");
    assertThat(
            reader().run("list", "all", "--source", "arxiv:cs.CL", "--format", "ids").out().lines())
        .containsExactly("2611.90003", "2611.90004");
    assertThat(
            reader()
                .run("list", "all", "--source", "acl:2031.kite-long", "--format", "ids")
                .out()
                .lines())
        .containsExactly("2031.kite-long.1");
  }

  @Test
  void bothAreExportedAsCsvAndAsJsonLines() throws IOException {
    day();
    both(reader(), "export", "2026-11-19", "-o", home.resolve("a.csv").toString());
    both(reader(), "export", "2026-11-19", "-o", home.resolve("a.jsonl").toString());
    List<String> csv = Files.readAllLines(home.resolve("a.csv"));
    assertThat(csv).hasSize(5);
    assertThat(csv.get(1)).startsWith("hf,2611.90001,Kites,");
    assertThat(csv.get(3)).startsWith("arxiv,2611.90003,Wind,");
    assertThat(Files.readAllLines(home.resolve("a.jsonl")))
        .extracting(
            line -> JsonParser.parseString(line).getAsJsonObject().get("announce").isJsonNull())
        .containsExactly(true, true, false, false);
  }

  @Test
  void whatIsNewIsNewInEither() {
    latest("2026-11-24", "2611.90001 Kites");
    newest("2026-11-24", "new 2611.90002 Steel");
    assertThat(both(reader(), "new", "--mark", "--columns", "source,id").out())
        .isEqualTo("hf\t2611.90001\narxiv\t2611.90002\n");
    day("2026-11-24", "2611.90001 Kites", "2611.90003 Wind");
    noDay("2026-11-25", "2026-11-24");
    announced("2026-11-24", "new 2611.90002 Steel");
    announced("2026-11-25", "new 2611.90004 Thread");
    Cli next = reader().at("2026-11-25T12:00:00Z");
    assertThat(both(next, "new", "--columns", "source,id").out())
        .isEqualTo("hf\t2611.90003\narxiv\t2611.90004\n");
  }

  @Test
  void theNewPapersOfArxivAreNoReplacements() {
    newest("2026-11-24", "new 2611.90002 Steel", "replace 2601.90001 Old");
    Cli.Run run = reader().run("new", "--source", "arxiv:cs.CL", "--columns", "id");
    assertThat(run.out()).isEqualTo("2611.90002\n");
  }

  @Test
  void aCategoryIsALineOfItsOwnInTheArchive() {
    read();
    arxiv.on(
        "/catchup/cs.LG/2026-11-19?abs=True",
        page(ArxivPages.catchup("2026-11-19", "new 2611.90004 More Kites")));
    reader().run("list", "2026-11-19", "--source", "arxiv:cs.LG");
    assertThat(
            reader()
                .run("list", "all", "--source", "arxiv:cs.LG", "--columns", "id,announce")
                .out())
        .isEqualTo("2611.90004\tnew\n");
    assertThat(
            reader()
                .run("list", "all", "--source", "arxiv:cs.CL", "--columns", "id,announce")
                .out())
        .isEqualTo("2611.90003\tnew\n2611.90004\tcross\n");
  }
}
