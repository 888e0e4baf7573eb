package io.github.dailypapers.attacks;

import static io.github.dailypapers.support.Site.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.support.Cli;
import io.github.dailypapers.support.Pdf;
import io.github.dailypapers.support.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of files that a stranger has a hand in. */
class PathTraversalTest extends Attacked {
  private List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../escaped",
        "/etc/passwd",
        "..\\\\..\\\\escaped",
        "CON",
        "a/../../b",
        "~/.bashrc",
        "-rf",
        "."
      })
  void aPdfStaysInItsFolderWhateverItsTitle(String title) throws IOException {
    site.on("/papers", page(Hostile.page(DAY, "2611.90001", title.replace("\\\\", "\\"))));
    site.on("/pdf/2611.90001", Pdf.whole(Pdf.of(200), "\"1\""));
    Path folder = Files.createDirectories(home.resolve("a/b/papers"));
    user().run("list");
    Cli.Run run =
        user()
            .with("ARXIV_ENDPOINT", site.at("").toString())
            .run("download", "2611.90001", "-d", folder.toString());
    assertThat(files(home.resolve("a"))).as(run.err()).hasSize(1);
    Path file = files(home.resolve("a")).get(0);
    assertThat(file.getParent()).isEqualTo(folder);
    assertThat(file.getFileName().toString()).startsWith("2611.90001").endsWith(".pdf");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../evil", "a/b", "..", ".hidden", "a\u0000b", "a\\b", "C:x"})
  void aSavedSearchIsNoFileElsewhere(String name) {
    Cli.Run run = user().run("follow", "add", name, "--keyword", "x");
    assertOneLine(run, 2);
    assertThat(home.resolve("config")).doesNotExist();
  }

  @Test
  void aRedirectToAFileIsNotFollowed() throws IOException {
    Path secret = Files.writeString(home.resolve("secret"), "hf_secret");
    site.on("/papers", Site.redirect(secret.toUri().toString()));
    Cli.Run run = user().run("list", "--no-archive");
    assertOneLine(run, 65);
    assertThat(run.err()).doesNotContain("hf_secret");
  }
}
