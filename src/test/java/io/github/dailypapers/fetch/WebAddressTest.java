package io.github.dailypapers.fetch;

import static io.github.dailypapers.fetch.Answers.address;
import static io.github.dailypapers.fetch.Failures.failureOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.fetch.FetchException.Reason;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses can be asked, and what they say of the server behind them. */
final class WebAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///x",
        "mailto:ann@papers.example",
        "papers.example",
        "/papers",
        "http:///papers",
        "http://under_score/",
        "http://papers.example:65536/",
        "ftp://papers.example/"
      })
  void whatIsNotOfTheWebIsRefused(String text) {
    FetchException failure = failureOf(() -> WebAddress.of(URI.create(text)));

    assertThat(failure.reason()).isEqualTo(Reason.UNACCEPTABLE);
    assertThat(failure).hasMessage(text + " is not an http or https address with a host");
    assertThat(failure.address()).isEqualTo(URI.create(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://ann:pw@under_score/", "http://ann:pw@", "ftp://ann:pw@h.example/"})
  void aRefusedAddressDoesNotShowItsUserInfo(String text) {
    FetchException failure = failureOf(() -> WebAddress.of(URI.create(text)));

    assertThat(failure).hasMessage("this is not an http or https address with a host");
    assertThat(failure.address()).hasToString("");
  }

  @Test
  void theLastPortIsTaken() {
    assertThat(address("http://papers.example:65535/").port()).isEqualTo(65535);
  }

  @Test
  void userInfoIsTakenOff() {
    assertThat(address("https://ann:p%40w@papers.example:8443/a@b?c=@#d").uri())
        .hasToString("https://papers.example:8443/a@b?c=@#d");
  }

  @ParameterizedTest
  @CsvSource({
    "https://papers.example/x, https://papers.example:443",
    "HTTPS://Papers.Example:443/y, https://papers.example:443",
    "http://papers.example, http://papers.example:80",
    "http://papers.example:8080/x, http://papers.example:8080",
    "http://[::1]:8080/, http://[::1]:8080"
  })
  void anOriginIsSchemeHostAndPort(String text, String origin) {
    assertThat(address(text).origin()).isEqualTo(origin);
  }

  @ParameterizedTest
  @CsvSource({
    "https://papers.example/x, papers.example",
    "http://papers.example:8080/x, papers.example:8080"
  })
  void aPlaceIsNamedAsTheAddressNamesIt(String text, String place) {
    assertThat(address(text).place()).isEqualTo(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost/",
        "http://LOCALHOST:1/",
        "http://127.0.0.1/",
        "http://[::1]:9/"
      })
  void thisMachineIsLoopback(String text) {
    assertThat(address(text).isLoopback()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1.papers.example/",
        "http://127.example/",
        "http://localhost.papers.example/",
        "http://128.0.0.1/",
        "http://[::2]/"
      })
  void otherMachinesAreNot(String text) {
    assertThat(address(text).isLoopback()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "/b?c, https://papers.example/b?c",
    "b, https://papers.example/papers/b",
    "//other.example/x, https://other.example/x",
    "https://other.example/, https://other.example/"
  })
  void aRedirectMayBeRelative(String location, String target) throws FetchException {
    WebAddress from = address("https://papers.example/papers/a");

    assertThat(from.redirectedTo(location).uri()).hasToString(target);
  }

  @Test
  void aRedirectMayLeadUpToHttps() throws FetchException {
    assertThat(address("http://papers.example/").redirectedTo("https://papers.example/").isSecure())
        .isTrue();
  }

  @Test
  void aRedirectMayNotLeadDownToHttp() {
    WebAddress from = address("https://papers.example/x");

    FetchException failure = failureOf(() -> from.redirectedTo("http://papers.example/x"));

    assertThat(failure.reason()).isEqualTo(Reason.UNACCEPTABLE);
    assertThat(failure).hasMessage("papers.example redirects from https to http");
    assertThat(failure.address()).isEqualTo(from.uri());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "no address", "javascript:alert(1)", "http://", "http://ann@", "ftp://x/"})
  void aRedirectToWhatIsNotOfTheWebIsRefused(String location) {
    FetchException failure =
        failureOf(() -> address("http://papers.example/x").redirectedTo(location));

    assertThat(failure)
        .hasMessage("papers.example redirects to something that is not an address of the web");
  }
}
