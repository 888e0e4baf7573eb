package io.github.dailypapers.cli;

import static io.github.dailypapers.support.Site.page;
import static io.github.dailypapers.support.Site.status;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.dailypapers.render.Format;
import io.github.dailypapers.support.Cli;
import io.github.dailypapers.support.Site;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the user is told of what goes wrong, and how the program then ends. */
class FailuresTest {
  /** Clears the screen, in two ways, and turns the writing direction. */
  private static final String HOSTILE = "\u001b[2J\u009b2J\u202e";

  @TempDir Path folder;

  private final Site site = new Site();

  @AfterEach
  void closeSite() {
    site.close();
  }

  private static void assertHarmless(String err) {
    assertThat(err).doesNotContain("\u001b", "\u009b", "\u202e");
  }

  // The site

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "404 ~ 69 ~ the site has no page /papers: check the address that is asked",
        "401 ~ 77 ~ SITE does not permit this (status 401): check HF_TOKEN, or set it if there is"
            + " none",
        "500 ~ 69 ~ SITE answered 500: try again later",
        "418 ~ 69 ~ SITE answered 418: check the address and --endpoint",
        "429 ~ 75 ~ the rate limit of SITE is used up: try again later"
      })
  void aSiteThatRefusesIsToldOnOneLine(int status, int code, String error) {
    site.on("/papers", status(status));
    assertThat(Cli.asking(site).run())
        .isEqualTo(
            new Cli.Run(
                code,
                "",
                "dailypapers: " + error.replace("SITE", "127.0.0.1:" + site.port()) + "\n"));
  }

  @Test
  void aSiteThatIsNotThereIsTold() {
    assertThat(new Cli().run())
        .isEqualTo(
            new Cli.Run(
                69,
                "",
                "dailypapers: cannot reach 127.0.0.1:1: connection refused: check the network,"
                    + " --endpoint and https_proxy\n"));
  }

  @Test
  void aPageThatIsNotUnderstoodIsNamed() {
    site.on("/papers", page("<html><h1>404 Not Found</h1></html>"));
    assertThat(Cli.asking(site).run())
        .isEqualTo(
            new Cli.Run(
                65,
                "",
                "dailypapers: "
                    + site.at("/papers")
                    + ": the page is an error page (404 Not Found): check the address, or try"
                    + " again later\n"));
  }

  // As JSON, and in depth

  @ParameterizedTest
  @ValueSource(strings = {"--errors json list", "list --errors=json", "list --errors json"})
  void errorsAreJsonOnDemand(String line) {
    site.on("/papers", status(500));
    Cli.Run run = Cli.asking(site).run(line.split(" "));
    assertThat(run.err())
        .isEqualTo(
            """
            {"error":{"code":69,"message":"127.0.0.1:%d answered 500","hint":"try again later",\
            "url":"%s"}}
            """
                .formatted(site.port(), site.at("/papers")));
    assertThat(run.code()).isEqualTo(69);
  }

  @Test
  void anErrorWithoutAnAddressHasNone() {
    Cli.Run run = new Cli().run("--errors", "json", "lst");
    assertThat(run.err())
        .isEqualTo(
            """
            {"error":{"code":2,"message":"there is no command \\"lst\\"",\
            "hint":"did you mean list?","url":null}}
            """);
  }

  @Test
  void whereTheProgramFailedIsShownOnlyOnDemand() {
    assertThat(new Cli().run("list", "trendng").err()).hasLineCount(1);
    assertThat(new Cli().run("list", "trendng", "--debug").err())
        .startsWith("dailypapers: \"trendng\" is not a period: did you mean trending?\n")
        .contains("PeriodException: \"trendng\" is not a period\n\tat io.github.dailypapers.");
  }

  // What strangers write

  @ParameterizedTest
  @ValueSource(strings = {"text", "json"})
  void whatASiteWritesDoesNotSteerTheTerminal(String errors) {
    site.on("/papers", page("<html><h1>404 " + HOSTILE + "Lost</h1></html>"));
    Cli.Run run = Cli.asking(site).run("list", "--debug", "--errors", errors);
    assertThat(run.err()).contains("404 Lost");
    assertHarmless(run.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "list ", "list --format ", "list --columns ", "list --from ", "show "})
  void whatIsPastedDoesNotSteerTheTerminal(String line) {
    String[] args = (line + HOSTILE + "x").split(" ");
    Cli.Run run = new Cli().run(args);
    assertThat(run.err()).startsWith("dailypapers: ").hasLineCount(1);
    assertHarmless(run.err());
  }

  @Test
  void theNameOfAFileDoesNotSteerTheTerminal() throws IOException {
    Path file = Files.writeString(folder.resolve(HOSTILE + "page"), "milk");
    Cli.Run run = new Cli().run("list", "--from", file.toString());
    assertThat(run.code()).isEqualTo(65);
    assertHarmless(run.err());
  }

  // Output that is not taken

  private static final class Refusing extends OutputStream {
    private final String reason;

    Refusing(String reason) {
      this.reason = reason;
    }

    @Override
    public void write(int b) throws IOException {
      throw new IOException(reason);
    }
  }

  private static Cli.Run writing(String reason, String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = new Cli().reading(many()).run(new Refusing(reason), err, args);
    return new Cli.Run(code, "", err.toString(StandardCharsets.UTF_8));
  }

  /** More than any buffer holds back. */
  private static String many() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      lines.append("{\"id\":\"2611.9%04d\",\"title\":\"A Paper Among Many\"}\n".formatted(i));
    }
    return lines.toString();
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void whoeverReadsNoFurtherHasSeenEnough(Format format) {
    assertThat(writing("Broken pipe", "list", "--from", "-", "--format", format.label()))
        .isEqualTo(new Cli.Run(0, "", ""));
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void aFullDeviceIsAnError(Format format) {
    assertThat(
            writing("No space left on device", "list", "--from", "-", "--format", format.label()))
        .isEqualTo(new Cli.Run(73, "", "dailypapers: the disk is full: make room and try again\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "grep . --from -",
        "grep . --from - --json",
        "grep . --from - -o",
        "grep . --from - -c",
        "show 2611.90412 --from sample",
        "export --from - -o -",
        "completion bash",
        "help",
        "list --help",
        "--version"
      })
  void noCommandMindsAClosedPipeOrMissesAFullDevice(String line) {
    String[] args = line.split(" ");
    assertThat(writing("Broken pipe", args)).isEqualTo(new Cli.Run(0, "", ""));
    assertThat(writing("No space left on device", args).code()).isEqualTo(73);
  }

  @Test
  void whatElseGoesWrongInWritingIsTold() {
    assertThat(writing("Input/output error", "--version"))
        .isEqualTo(new Cli.Run(74, "", "dailypapers: Input/output error: try again\n"));
  }

  @Test
  void anErrorAsJsonIsJsonWhateverItTells() {
    Cli.Run run = new Cli().run("list", "\"\\\n" + HOSTILE, "--errors", "json");
    JsonObject error = JsonParser.parseString(run.err()).getAsJsonObject().getAsJsonObject("error");
    assertThat(error.get("code").getAsInt()).isEqualTo(2);
  }
}
