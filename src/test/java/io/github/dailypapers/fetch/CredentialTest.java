package io.github.dailypapers.fetch;

import static io.github.dailypapers.fetch.Answers.address;
import static io.github.dailypapers.fetch.Failures.failureOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.fetch.FetchException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a token goes. */
final class CredentialTest {
  private static Credential credential(String endpoint) throws FetchException {
    return Credential.of(address(endpoint), " hf_secret\n").orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "https://papers.example, https://papers.example/x, true",
    "https://papers.example/mirror, https://papers.example:443/x, true",
    "https://papers.example, https://papers.example:8443/x, false",
    "https://papers.example, https://cdn.papers.example/x, false",
    "https://papers.example, http://papers.example/x, false",
    "http://papers.example, http://papers.example/x, false",
    "http://papers.example, https://papers.example/x, false",
    "http://localhost:80, http://localhost/x, true",
    "http://127.0.0.1:81, http://127.0.0.1:82/x, false"
  })
  void theTokenGoesToItsOwnServerOutOfReachOfListeners(String endpoint, String asked, boolean goes)
      throws FetchException {
    assertThat(credential(endpoint).mayGoTo(address(asked))).isEqualTo(goes);
  }

  @Test
  void theTokenIsSentWithoutTheSpaceAroundIt() throws FetchException {
    assertThat(credential("https://papers.example").authorization()).isEqualTo("Bearer hf_secret");
  }

  @Test
  void theTokenDoesNotShow() throws FetchException {
    assertThat(credential("https://papers.example"))
        .hasToString("a token for https://papers.example:443");
  }

  @Test
  void aBlankTokenIsNone() throws FetchException {
    assertThat(Credential.of(address("https://papers.example"), " \n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"hf_a b", "hf_a\nX-Evil: 1", "hf_ä", "hf_\u007f"})
  void aTokenThatNoHeaderCanHoldIsRefusedWithoutBeingShown(String token) {
    FetchException failure =
        failureOf(() -> Credential.of(address("https://papers.example"), token));

    assertThat(failure.reason()).isEqualTo(Reason.NOT_PERMITTED);
    assertThat(failure).hasMessage("the token holds a character that no token has");
  }

  @Test
  void everyVisibleCharacterMayBeInAToken() throws FetchException {
    assertThat(Credential.of(address("https://papers.example"), "!~")).isPresent();
  }
}
