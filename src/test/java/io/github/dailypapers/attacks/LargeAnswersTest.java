package io.github.dailypapers.attacks;

import static io.github.dailypapers.support.Site.page;
import static io.github.dailypapers.support.Site.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.support.Cli;
import io.github.dailypapers.support.Site;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Packed bombs, bodies without an end, deep JSON and huge attributes: each is refused in bounds.
 */
class LargeAnswersTest extends Attacked {
  private static byte[] bomb(int megabytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      byte[] piece = new byte[1 << 20];
      for (int i = 0; i < megabytes; i++) {
        out.write(piece);
      }
    }
    return packed.toByteArray();
  }

  @Test
  void aBombIsNotUnpackedToItsEnd() throws IOException {
    site.on("/papers", status(200).header("Content-Encoding", "gzip").body(bomb(200)));
    assertOneLine(user().run("list", "--no-archive"), 65);
  }

  @Test
  void aBodyWithoutAnEndIsCutOff() {
    site.on("/papers", Site.endless());
    assertOneLine(user().run("list", "--no-archive"), 65);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[{\"paper\":"})
  void deepJsonDoesNotOverflow(String open) throws IOException {
    Path file = Files.writeString(home.resolve("deep.json"), open.repeat(200_000));
    assertOneLine(user().run("list", "--from", file.toString()), 65);
  }

  @Test
  void deepJsonWithinAPageDoesNotOverflow() {
    String deep = "[".repeat(100_000);
    site.on(
        "/papers",
        page(
            "<div data-target=\"DailyPapers\" data-props=\"{&quot;dailyPapers&quot;:"
                + deep
                + "\"></div>"));
    Cli.Run run = user().run("list", "--no-archive");
    assertOneLine(run, 65);
  }

  @Test
  void deepHtmlDoesNotOverflow() throws IOException {
    Path file =
        Files.writeString(home.resolve("deep.html"), "<html><body>" + "<div>".repeat(200_000));
    assertThat(user().run("list", "--from", file.toString()).code()).isEqualTo(65);
  }

  @Test
  void aHugeAttributeIsNoPaper() {
    site.on(
        "/papers",
        page(
            "<div data-target=\"DailyPapers\" data-props=\""
                + "&quot;".repeat(2_000_000)
                + "\"></div>"));
    assertOneLine(user().run("list", "--no-archive"), 65);
  }

  @Test
  void aNumberOfAMillionDigitsIsNone() throws IOException {
    String json =
        "[{\"paper\":{\"id\":\"2611.90001\",\"title\":\"One\",\"upvotes\":"
            + "9".repeat(1_000_000)
            + "}}]";
    Path file = Files.writeString(home.resolve("n.json"), json, StandardCharsets.UTF_8);
    Cli.Run run = user().run("list", "--from", file.toString());
    assertThat(run.code()).isEqualTo(65);
    assertThat(run.err().length()).isLessThan(1000);
  }
}
