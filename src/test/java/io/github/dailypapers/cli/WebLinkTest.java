package io.github.dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses of strangers are passed on. */
class WebLinkTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://huggingface.co/papers/2611.90001",
        "HTTP://127.0.0.1:8080/pdf/hep-th/9901001?a=b&c=%20d#e",
        "https://code.example/a;rm$(x)'--y"
      })
  void anAddressOfTheWebIs(String text) {
    assertThat(WebLink.of(text)).contains(URI.create(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-version",
        "--new-window https://a.example",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "mailto:a@b.example",
        "//a.example/b",
        "https:a",
        "https:///b",
        "https://huggingface.co@evil.example/",
        "https://a.example/\u001b[2J",
        "https://a.example/\n--help",
        "https://a.example/a b",
        "https://a.example/\u0000",
        "https://a.example/\u0085",
        "https://[/"
      })
  void anythingElseIsNot(String text) {
    assertThat(WebLink.of(text)).isEmpty();
  }

  @Test
  void whatIsNotAsciiIsEncoded() {
    assertThat(WebLink.of("https://a.example/\u202eé"))
        .contains(URI.create("https://a.example/%E2%80%AE%C3%A9"));
  }
}
