package io.github.dailypapers.attacks;

import static io.github.dailypapers.support.Site.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.support.Cli;
import io.github.dailypapers.support.Pages;
import io.github.dailypapers.support.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways by which a token would leave home. */
class TokenLeakTest extends Attacked {
  private static final String TOKEN = "hf_VerySecretToken";

  private Cli holder() {
    return user().with("HF_TOKEN", TOKEN);
  }

  private static boolean carriesToken(Site.Request request) {
    return request.target().contains(TOKEN) || request.headers().toString().contains(TOKEN);
  }

  @Test
  void aRedirectElsewhereDoesNotTakeItAlong() {
    try (Site other = new Site()) {
      other.on("/papers", page(Pages.day(DAY, "2611.90001 One")));
      site.on("/papers", Site.redirect(other.at("/papers").toString()));
      holder().run("list");
      assertThat(site.requests()).isNotEmpty().allMatch(TokenLeakTest::carriesToken);
      assertThat(other.requests()).isNotEmpty().noneMatch(TokenLeakTest::carriesToken);
    }
  }

  @Test
  void anotherSourceDoesNotGetIt() {
    holder()
        .with("ARXIV_ENDPOINT", site.at("").toString())
        .with("HF_ENDPOINT", "https://huggingface.invalid")
        .run("list", "--source", "arxiv:cs.CL");
    assertThat(site.requests()).isNotEmpty().noneMatch(TokenLeakTest::carriesToken);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "list",
        "list --debug",
        "--errors json list",
        "--debug --errors json list",
        "doctor",
        "config list",
        "sync 2026-11-24",
        "list --endpoint http://user:hf_x@127.0.0.1:1"
      })
  void nothingThatIsPrintedHoldsIt(String line) {
    site.on(
        "/papers", Site.status(401).body((TOKEN + " is wrong").getBytes(StandardCharsets.UTF_8)));
    Cli.Run run = holder().run(line.split(" "));
    assertThat(run.out() + run.err()).doesNotContain(TOKEN).doesNotContain("Bearer");
  }

  @Test
  void noFileOfTheProgramHoldsIt() throws IOException {
    site.on("/papers", page(Pages.day(DAY, "2611.90001 One")));
    holder().run("list");
    try (Stream<Path> files = Files.walk(home)) {
      List<Path> all = files.filter(Files::isRegularFile).toList();
      assertThat(all).isNotEmpty();
      for (Path file : all) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertThat(text).as("%s", file).doesNotContain(TOKEN);
      }
    }
  }
}
