package io.github.dailypapers.fetch;

import static io.github.dailypapers.fetch.Failures.failureOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.fetch.FetchException.Reason;
import io.github.dailypapers.page.SiteRules;
import io.github.dailypapers.support.FakeTime;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What settings show and refuse. */
final class FetchSettingsTest {
  private static FetchSettings settings(String endpoint, String token) {
    FakeTime time = new FakeTime();
    return new FetchSettings(
        URI.create(endpoint),
        Optional.of(token),
        "dailypapers/1",
        Map.of("https_proxy", "http://ann:pw@proxy.example"),
        SiteRules.usual(),
        LastRequests.forgotten(),
        false,
        time,
        time,
        time);
  }

  @Test
  void secretsDoNotShow() {
    assertThat(settings("https://ann:pw@papers.example", "hf_secret")).hasToString("FetchSettings");
  }

  @Test
  void anEndpointThatIsNoneIsRefused() {
    FetchException failure =
        failureOf(() -> HttpFetcher.create(settings("papers.example", "hf_secret")));

    assertThat(failure.reason()).isEqualTo(Reason.UNACCEPTABLE);
  }

  @Test
  void aTokenThatIsNoneIsRefused() {
    FetchException failure =
        failureOf(() -> HttpFetcher.create(settings("https://papers.example", "hf secret")));

    assertThat(failure.reason()).isEqualTo(Reason.NOT_PERMITTED);
  }
}
