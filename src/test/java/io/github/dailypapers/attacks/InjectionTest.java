package io.github.dailypapers.attacks;

import static io.github.dailypapers.support.Site.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.support.Cli;
import io.github.dailypapers.support.FakeProgram;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses and texts that a browser, a pager or a shell would take for orders. */
class InjectionTest extends Attacked {
  private FakeProgram browser;

  @BeforeEach
  void install() throws IOException {
    browser = FakeProgram.in(home, "look", 0);
  }

  private Cli.Run open(String what) {
    return user().with("BROWSER", home.resolve("look").toString()).run("open", what, "--code");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "file:///etc/passwd",
        "--new-window",
        "-o /tmp/x",
        "https://",
        "http:evil",
        "smb://host/share",
        "https://example.org/\u0007x",
        " $(touch harm)"
      })
  void noBrowserIsGivenAnythingButAnAddressOfTheWeb(String address) throws IOException {
    site.on("/papers", page(Hostile.page(DAY, "2611.90001", address)));
    user().run("list");
    assertThat(open("2611.90001").code()).isNotZero();
    assertThat(browser.calls()).isEmpty();
  }

  @Test
  void whatAShellWouldRunIsOneWordToTheBrowser() throws IOException {
    String address = "https://example.org/;touch$IFS'harm'&x=$(id)*";
    site.on("/papers", page(Hostile.page(DAY, "2611.90001", address)));
    user().run("list");
    Cli.Run run = open("2611.90001");
    assertThat(browser.calls())
        .as(run.err())
        .hasSize(1)
        .allMatch(call -> call.startsWith("<https://example.org/"));
    assertThat(browser.calls()).allMatch(call -> call.indexOf('>') == call.length() - 1);
    assertThat(Path.of("harm")).doesNotExist();
  }

  @Test
  void aSavedSearchIsNoOption() {
    assertOneLine(user().run("list", "@-rf"), 2);
  }
}
