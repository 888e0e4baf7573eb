package io.github.dailypapers.fetch;

import static io.github.dailypapers.fetch.Failures.failureOf;
import static io.github.dailypapers.support.Site.page;
import static io.github.dailypapers.support.Site.redirect;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.fetch.FetchException.Reason;
import io.github.dailypapers.page.SiteRules;
import io.github.dailypapers.support.Certificates;
import io.github.dailypapers.support.FakeTime;
import io.github.dailypapers.support.Site;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fetching over TLS from a server whose certificate was made a moment ago. */
final class HttpsTest {
  private static SSLContext tls;
  private static Site site;

  private final FakeTime time = new FakeTime();

  @BeforeAll
  static void openSite(@TempDir Path folder) throws Exception {
    tls = Certificates.of("ip:127.0.0.1", folder);
    site = new Site("https", tls.getServerSocketFactory());
  }

  @AfterAll
  static void closeSite() {
    site.close();
  }

  private HttpFetcher fetcher() throws FetchException {
    return HttpFetcher.create(
        new FetchSettings(
            site.at("/"),
            Optional.of("hf_secret"),
            "dailypapers/1",
            Map.of(),
            SiteRules.usual(),
            LastRequests.forgotten(),
            false,
            time,
            time,
            time));
  }

  /** Runs {@code call} while the site's certificate is trusted. */
  private static void trusting(Call call) throws Exception {
    SSLSocketFactory before = HttpsURLConnection.getDefaultSSLSocketFactory();
    HttpsURLConnection.setDefaultSSLSocketFactory(tls.getSocketFactory());
    try {
      call.run();
    } finally {
      HttpsURLConnection.setDefaultSSLSocketFactory(before);
    }
  }

  @FunctionalInterface
  private interface Call {
    void run() throws Exception;
  }

  @Test
  void aTrustedSiteGivesItsPageAndGetsTheToken() throws Exception {
    site.on("/trusted", page("x").gzipped());

    trusting(() -> assertThat(fetcher().fetch(site.at("/trusted")).text()).isEqualTo("x"));

    assertThat(site.requests())
        .filteredOn(request -> request.target().equals("/trusted"))
        .allSatisfy(
            request ->
                assertThat(request.headers()).containsEntry("authorization", "Bearer hf_secret"));
  }

  @Test
  void aPageCutOffIsAskedForAgain() throws Exception {
    site.on("/cut", page("whole page").truncated(), page("whole page"));

    trusting(() -> assertThat(fetcher().fetch(site.at("/cut")).text()).isEqualTo("whole page"));
  }

  @Test
  void aRedirectDownToHttpIsNotFollowed() throws Exception {
    try (Site plain = new Site()) {
      plain.on("/papers", page("x"));
      site.on("/down", redirect(plain.at("/papers").toString()));

      trusting(
          () ->
              assertThat(failureOf(() -> fetcher().fetch(site.at("/down"))))
                  .hasMessageEndingWith("redirects from https to http"));
      assertThat(plain.requests()).isEmpty();
    }
  }

  @Test
  void aSiteThatNobodyVouchesForIsRefused() {
    FetchException failure = failureOf(() -> fetcher().fetch(site.at("/papers")));

    assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE);
    assertThat(failure)
        .hasMessage(
            "no secure connection to 127.0.0.1:"
                + site.port()
                + ": unable to find valid certification path to requested target");
    assertThat(time.pauses()).isEmpty();
  }

  @Test
  void aSiteWithoutTlsIsRefused() {
    try (Site plain = new Site()) {
      URI address = URI.create("https://127.0.0.1:" + plain.port() + "/papers");

      FetchException failure = failureOf(() -> fetcher().fetch(address));

      assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE);
      assertThat(failure).hasMessageStartingWith("no secure connection to 127.0.0.1");
      assertThat(time.pauses()).isEmpty();
    }
  }
}
