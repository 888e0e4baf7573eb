package io.github.dailypapers.fetch;

import static io.github.dailypapers.fetch.Failures.failureOf;
import static io.github.dailypapers.support.Site.page;
import static io.github.dailypapers.support.Site.redirect;
import static io.github.dailypapers.support.Site.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.fetch.FetchException.Reason;
import io.github.dailypapers.page.Page;
import io.github.dailypapers.page.SiteRules;
import io.github.dailypapers.support.FakeTime;
import io.github.dailypapers.support.Site;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Fetching from a real server. */
final class HttpFetcherTest {
  private static final String TOKEN = "hf_secret";
  private static final int MEGABYTE = 1 << 20;
  private static final Limits UNHURRIED =
      new Limits(Duration.ofSeconds(10), Duration.ofSeconds(60), MEGABYTE);
  private static final Limits IMPATIENT =
      new Limits(Duration.ofSeconds(10), Duration.ofMillis(200), MEGABYTE);

  private final Site site = new Site();
  private final FakeTime time = new FakeTime();

  @AfterEach
  void closeSite() {
    site.close();
  }

  private HttpFetcher fetcher(URI endpoint, Limits limits) throws FetchException {
    return HttpFetcher.create(
        new FetchSettings(
            endpoint,
            Optional.of(TOKEN),
            "dailypapers/1 (+https://papers.example)",
            Map.of(),
            SiteRules.usual(),
            LastRequests.forgotten(),
            false,
            time,
            time,
            time),
        limits);
  }

  private Page fetch(String path) throws FetchException {
    return fetcher(site.at("/"), UNHURRIED).fetch(site.at(path));
  }

  private FetchException failure(String path) {
    return failureOf(() -> fetch(path));
  }

  private FetchException failure(String path, Limits limits) {
    return failureOf(() -> fetcher(site.at("/"), limits).fetch(site.at(path)));
  }

  private int requests() {
    return site.requests().size();
  }

  // Asking

  @Test
  void aPageComesWithItsBytesAndItsAddress() throws FetchException {
    site.on("/papers?q=a%20b", page("Grüße"));

    Page page = fetch("/papers?q=a%20b");

    assertThat(page.text()).isEqualTo("Grüße");
    assertThat(page.address()).isEqualTo(site.at("/papers?q=a%20b"));
  }

  @Test
  void requestsSayWhoAsksAndThatGzipIsUnderstood() throws FetchException {
    site.on("/papers", page("x"));

    fetch("/papers");

    assertThat(site.requests().get(0).method()).isEqualTo("GET");
    assertThat(site.requests().get(0).headers())
        .containsEntry("user-agent", "dailypapers/1 (+https://papers.example)")
        .containsEntry("accept-encoding", "gzip")
        .containsEntry("accept", "text/html, application/json, */*;q=0.5");
  }

  @Test
  void aConnectionServesSeveralRequests() throws FetchException {
    site.on("/papers", page("x"));
    HttpFetcher fetcher = fetcher(site.at("/"), UNHURRIED);

    fetcher.fetch(site.at("/papers"));
    failureOf(() -> fetcher.fetch(site.at("/none")));
    fetcher.fetch(site.at("/papers"));

    assertThat(requests()).isEqualTo(3);
    assertThat(site.connections()).isEqualTo(1);
  }

  @Test
  void anAddressOfAnotherKindIsRefused() {
    FetchException failure =
        failureOf(() -> fetcher(site.at("/"), UNHURRIED).fetch(URI.create("file:///etc/passwd")));

    assertThat(failure.reason()).isEqualTo(Reason.UNACCEPTABLE);
    assertThat(failure)
        .hasMessage("file:///etc/passwd is not an http or https address with a host");
  }

  @Test
  void userInfoInAnAddressIsNeitherSentNorKept() throws FetchException {
    site.on("/papers", page("x"));
    URI address = URI.create("http://ann:pw@127.0.0.1:" + site.port() + "/papers");

    Page page = fetcher(site.at("/"), UNHURRIED).fetch(address);

    assertThat(page.address()).isEqualTo(site.at("/papers"));
    assertThat(site.requests().get(0).headers().get("authorization")).doesNotContain("Basic");
  }

  // Bodies

  @Test
  void aPackedPageIsUnpacked() throws FetchException {
    site.on("/papers", page("many many many words").gzipped());

    assertThat(fetch("/papers").text()).isEqualTo("many many many words");
  }

  @Test
  void aChunkedPageIsPutTogether() throws FetchException {
    site.on("/papers", page("many words").chunked(true));

    assertThat(fetch("/papers").text()).isEqualTo("many words");
  }

  @Test
  void aPageAsLargeAsTheLimitIsTaken() throws FetchException {
    site.on("/papers", status(200).body(new byte[MEGABYTE]).gzipped());

    assertThat(fetch("/papers").body()).hasSize(MEGABYTE);
  }

  @Test
  void aPageThatUnpacksToMoreThanTheLimitIsAnError() {
    site.on("/papers", status(200).body(new byte[MEGABYTE + 1]).gzipped());

    FetchException failure = failure("/papers");

    assertThat(failure.reason()).isEqualTo(Reason.UNACCEPTABLE);
    assertThat(failure).hasMessage("127.0.0.1:" + site.port() + " sent a page of more than 1 MB");
    assertThat(requests()).isEqualTo(1);
  }

  @Test
  void aPageAnnouncedAsTooLargeIsNotRead() {
    site.on("/papers", Site.raw(text("HTTP/1.1 200 OK\r\nContent-Length: 1048577\r\n\r\nabc")));

    assertThat(failure("/papers").reason()).isEqualTo(Reason.UNACCEPTABLE);
  }

  @Test
  void aPageWithoutEndIsGivenUpAtTheLimit() {
    site.on("/papers", Site.endless());

    assertThat(failure("/papers").reason()).isEqualTo(Reason.UNACCEPTABLE);
  }

  @Test
  void aPageCutOffIsAskedForAgain() throws FetchException {
    site.on("/papers", page("whole page").truncated(), page("whole page"));

    assertThat(fetch("/papers").text()).isEqualTo("whole page");
    assertThat(requests()).isEqualTo(2);
  }

  @Test
  void aPageWhoseLastChunkIsMissingIsAskedForAgain() throws FetchException {
    site.on("/papers", page("whole page").chunked(false), page("whole page"));

    assertThat(fetch("/papers").text()).isEqualTo("whole page");
  }

  @Test
  void aPageCutOffFourTimesIsAnError() {
    site.on("/papers", page("whole page").truncated());

    FetchException failure = failure("/papers");

    assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE);
    assertThat(requests()).isEqualTo(4);
  }

  @Test
  void aPageDamagedOnTheWayIsAskedForAgain() throws FetchException {
    byte[] packed = Site.gzip(text("whole page"));
    packed[packed.length - 6] ^= 1;
    site.on(
        "/papers", status(200).body(packed).header("Content-Encoding", "gzip"), page("whole page"));

    assertThat(fetch("/papers").text()).isEqualTo("whole page");
  }

  @Test
  void aPageInAPackingNobodyAskedForIsAnError() {
    site.on("/papers", page("x").header("Content-Encoding", "br"));

    FetchException failure = failure("/papers");

    assertThat(failure.reason()).isEqualTo(Reason.UNACCEPTABLE);
    assertThat(failure).hasMessageContaining("packed in a way that it was not asked for");
  }

  // Time limits

  @Test
  void aSiteThatSaysNothingIsGivenUp() {
    site.on("/papers", Site.silence(new CountDownLatch(1)));

    FetchException failure = failure("/papers", IMPATIENT);

    assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE);
    assertThat(failure).hasMessageContaining("gave no complete answer within");
    assertThat(requests()).isEqualTo(1);
  }

  @Test
  void aPageThatStallsHalfwayIsGivenUp() {
    site.on("/papers", page("whole page").stalled(new CountDownLatch(1)));

    assertThat(failure("/papers", IMPATIENT)).hasMessageContaining("no complete answer");
  }

  @Test
  void aPageThatDripsIsGivenUp() {
    site.on("/papers", Site.drip("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"));

    assertThat(failure("/papers", IMPATIENT)).hasMessageContaining("no complete answer");
  }

  @Test
  void headersThatDripAreGivenUp() {
    site.on("/papers", Site.drip("HTTP/1.1 200 OK\r\nX-Long: "));

    assertThat(failure("/papers", IMPATIENT)).hasMessageContaining("no complete answer");
  }

  // Tries

  @Test
  void aFailingSiteIsAskedFourTimesWithGrowingPauses() {
    site.on("/papers", status(503));

    FetchException failure = failure("/papers");

    assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE);
    assertThat(failure).hasMessage("127.0.0.1:" + site.port() + " answered 503");
    assertThat(requests()).isEqualTo(4);
    assertThat(time.pauses())
        .containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2));
    assertThat(time.announced()).isEmpty();
  }

  @Test
  void aSiteThatRecoversGivesItsPage() throws FetchException {
    site.on("/papers", status(503), status(500), page("x"));

    assertThat(fetch("/papers").text()).isEqualTo("x");
  }

  @Test
  void aConnectionResetIsTriedAgain() throws FetchException {
    site.on("/papers", Site.reset(), Site.reset(), page("x"));

    assertThat(fetch("/papers").text()).isEqualTo("x");
  }

  @Test
  void aSiteThatAlwaysResetsSeesFourRequestsCountingThoseThatTheJdkRepeats() {
    site.on("/papers", Site.reset());

    FetchException failure = failure("/papers");

    assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE);
    assertThat(failure).hasMessageEndingWith("broke off the connection");
    assertThat(requests()).isEqualTo(4);
  }

  @Test
  void aPortWhereNobodyListensIsNotTriedAgain() throws IOException {
    // Held, so that no other server is given it meanwhile.
    try (Socket held = new Socket()) {
      held.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      URI silent = URI.create("http://127.0.0.1:" + held.getLocalPort() + "/papers");

      FetchException failure = failureOf(() -> fetcher(silent, UNHURRIED).fetch(silent));

      assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE);
      assertThat(failure)
          .hasMessage("cannot reach 127.0.0.1:" + held.getLocalPort() + ": connection refused");
      assertThat(time.pauses()).isEmpty();
    }
  }

  @Test
  void aHostThatDoesNotExistIsNotTriedAgain() {
    URI nowhere = URI.create("http://nowhere.invalid/papers");

    FetchException failure = failureOf(() -> fetcher(nowhere, UNHURRIED).fetch(nowhere));

    assertThat(failure).hasMessage("cannot reach nowhere.invalid: no such host");
    assertThat(time.pauses()).isEmpty();
  }

  @Test
  void somethingThatDoesNotSpeakHttpIsNamedAsSuch() {
    site.on("/papers", Site.raw(text("SSH-2.0-OpenSSH_9.9\r\n")));

    assertThat(failure("/papers")).hasMessageEndingWith("what answers there does not speak HTTP");
  }

  // Statuses

  @Test
  void aMissingPageIsNotFound() {
    FetchException failure = failure("/papers/none");

    assertThat(failure.reason()).isEqualTo(Reason.NOT_FOUND);
    assertThat(failure.address()).isEqualTo(site.at("/papers/none"));
    assertThat(requests()).isEqualTo(1);
  }

  @Test
  void anErrorWithABodyIsJudgedByItsStatus() {
    site.on("/secret", status(403).body(text("<h1>No</h1>")).gzipped());

    assertThat(failure("/secret").reason()).isEqualTo(Reason.NOT_PERMITTED);
  }

  @Test
  void aRequestTheSiteCallsWrongIsNotRepeated() {
    site.on("/papers", status(400));

    FetchException failure = failure("/papers");

    assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE);
    assertThat(failure).hasMessageEndingWith(" answered 400");
    assertThat(requests()).isEqualTo(1);
  }

  @Test
  void aChallengeIsToldApart() {
    site.on("/papers", status(202).header("X-Amzn-Waf-Action", "challenge"));

    assertThat(failure("/papers").reason()).isEqualTo(Reason.CHALLENGED);
  }

  // Redirects

  @Test
  void aRedirectIsFollowedToWhereThePageIs() throws FetchException {
    site.on("/papers", redirect("/papers/date/2026-11-24"));
    site.on("/papers/date/2026-11-24", page("x"));

    assertThat(fetch("/papers").address()).isEqualTo(site.at("/papers/date/2026-11-24"));
  }

  @Test
  void fiveRedirectsAreFollowed() throws FetchException {
    for (int i = 0; i < 5; i++) {
      site.on("/" + i, redirect("/" + (i + 1)));
    }
    site.on("/5", page("x"));

    assertThat(fetch("/0").text()).isEqualTo("x");
  }

  @Test
  void aCircleOfRedirectsEnds() {
    site.on("/papers", redirect("/papers"));

    FetchException failure = failure("/papers");

    assertThat(failure.reason()).isEqualTo(Reason.UNACCEPTABLE);
    assertThat(failure).hasMessageContaining("redirects more than 5 times");
    assertThat(requests()).isEqualTo(6);
  }

  @Test
  void aRedirectToAFileIsRefused() {
    site.on("/papers", redirect("file:///etc/passwd"));

    assertThat(failure("/papers").reason()).isEqualTo(Reason.UNACCEPTABLE);
  }

  @Test
  void aRedirectToNowhereIsRefused() {
    site.on("/papers", status(302));

    assertThat(failure("/papers").reason()).isEqualTo(Reason.UNACCEPTABLE);
  }

  // The token

  @Test
  void theTokenGoesToTheEndpoint() throws FetchException {
    site.on("/papers", page("x"));

    fetch("/papers");

    assertThat(site.requests().get(0).headers()).containsEntry("authorization", "Bearer " + TOKEN);
  }

  @Test
  void theTokenDoesNotFollowARedirectToAnotherServer() throws FetchException {
    try (Site other = new Site()) {
      other.on("/papers", page("x"));
      site.on("/papers", redirect(other.at("/papers").toString()));

      assertThat(fetch("/papers").address()).isEqualTo(other.at("/papers"));
      assertThat(other.requests().get(0).headers()).doesNotContainKey("authorization");
    }
  }

  @Test
  void theTokenIsNotToldWhenTheSiteRefusesIt() {
    site.on("/papers", status(401).header("WWW-Authenticate", "Basic realm=\"x\""));

    FetchException failure = failure("/papers");

    assertThat(failure.reason()).isEqualTo(Reason.NOT_PERMITTED);
    assertThat(failure.getMessage() + failure.hint() + failure.address()).doesNotContain(TOKEN);
  }

  // Budgets

  @Test
  void aRefusalForNowIsWaitedOut() throws FetchException {
    site.on("/papers", status(429).header("Retry-After", "7"), page("x"));

    assertThat(fetch("/papers").text()).isEqualTo("x");
    assertThat(time.passed()).isEqualTo(Duration.ofSeconds(7));
  }

  @Test
  void aBudgetUsedUpIsKeptBeforeTheSiteRefuses() throws FetchException {
    site.on("/papers", page("x").header("RateLimit", "\"pages\";r=0;t=5"));
    HttpFetcher fetcher = fetcher(site.at("/"), UNHURRIED);

    fetcher.fetch(site.at("/papers"));
    assertThat(time.passed()).isEqualTo(Duration.ZERO);
    fetcher.fetch(site.at("/papers"));

    assertThat(time.passed()).isEqualTo(Duration.ofSeconds(6));
    assertThat(time.announced()).first().isEqualTo(Duration.ofSeconds(6));
  }

  @Test
  void aSiteThatRefusesFourTimesIsLeftAlone() {
    site.on("/papers", status(429).header("RateLimit", "\"pages\";r=0;t=2"));

    FetchException failure = failure("/papers");

    assertThat(failure.reason()).isEqualTo(Reason.RATE_LIMITED);
    assertThat(requests()).isEqualTo(4);
    assertThat(failure.retryAt()).contains(time.instant().plusSeconds(3));
  }

  @Test
  void aWaitOfOverAMinuteIsNotBegun() {
    site.on("/papers", status(429).header("Retry-After", "120"));

    FetchException failure = failure("/papers");

    assertThat(failure.reason()).isEqualTo(Reason.RATE_LIMITED);
    assertThat(failure.retryAt()).contains(FakeTime.START.plusSeconds(120));
    assertThat(failure.hint()).isEqualTo("try again after 2026-11-24T12:02:00Z, or use --wait");
    assertThat(time.announced()).isEmpty();
    assertThat(requests()).isEqualTo(1);
  }

  @Test
  void withoutATokenNoneIsSent() throws FetchException {
    site.on("/papers", page("x"));
    HttpFetcher fetcher =
        HttpFetcher.create(
            new FetchSettings(
                site.at("/"),
                Optional.empty(),
                "dailypapers",
                Map.of(),
                SiteRules.usual(),
                LastRequests.forgotten(),
                true,
                time,
                time,
                time));

    assertThat(fetcher.fetch(site.at("/papers")).text()).isEqualTo("x");
    assertThat(site.requests().get(0).headers()).doesNotContainKey("authorization");
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
