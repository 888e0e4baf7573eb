package io.github.dailypapers.fetch;

import static io.github.dailypapers.fetch.Failures.failureOf;
import static io.github.dailypapers.support.Site.page;
import static io.github.dailypapers.support.Site.raw;
import static io.github.dailypapers.support.Site.redirect;
import static io.github.dailypapers.support.Site.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.fetch.FetchException.Reason;
import io.github.dailypapers.page.DatedPage;
import io.github.dailypapers.page.Page;
import io.github.dailypapers.page.SiteRules;
import io.github.dailypapers.page.Validators;
import io.github.dailypapers.support.FakeTime;
import io.github.dailypapers.support.Site;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Asking a real server whether a page that was kept is still the one it has. */
final class RevalidationTest {
  private static final String MODIFIED = "Tue, 24 Nov 2026 11:00:00 GMT";
  private static final Validators VALIDATORS =
      new Validators(Optional.of("\"1\""), Optional.of(MODIFIED));

  private final Site site = new Site();
  private final FakeTime time = new FakeTime();
  private HttpFetcher fetcher;

  @BeforeEach
  void makeFetcher() throws FetchException {
    fetcher =
        HttpFetcher.create(
            new FetchSettings(
                site.at("/"),
                Optional.empty(),
                "dailypapers",
                Map.of(),
                SiteRules.usual(),
                LastRequests.forgotten(),
                false,
                time,
                time,
                time));
  }

  @AfterEach
  void closeSite() {
    site.close();
  }

  private DatedPage kept(URI address, Validators validators) {
    Page page = new Page(address, "kept".getBytes(StandardCharsets.UTF_8));
    return new DatedPage(page, validators, time.instant());
  }

  private DatedPage kept(String path) {
    return kept(site.at(path), VALIDATORS);
  }

  private DatedPage fetch(String path, DatedPage kept) throws FetchException {
    return fetcher.fetch(site.at(path), Optional.of(kept));
  }

  private Map<String, String> headers(int request) {
    return site.requests().get(request).headers();
  }

  @Test
  void aPageComesWithItsValidatorsAndItsTime() throws FetchException {
    site.on("/papers", page("x").header("ETag", "\"1\"").header("Last-Modified", MODIFIED));

    DatedPage page = fetcher.fetch(site.at("/papers"), Optional.empty());

    assertThat(page.page().text()).isEqualTo("x");
    assertThat(page.validators()).isEqualTo(VALIDATORS);
    assertThat(page.asOf()).isEqualTo(FakeTime.START);
    assertThat(headers(0)).doesNotContainKeys("if-none-match", "if-modified-since");
  }

  @Test
  void aPageMayComeWithoutValidators() throws FetchException {
    site.on("/papers", page("x").header("ETag", "x".repeat(201)));

    assertThat(fetcher.fetch(site.at("/papers"), Optional.empty()).validators())
        .isEqualTo(Validators.NONE);
  }

  @Test
  void theSiteIsToldWhichVersionIsKept() throws FetchException {
    site.on("/papers", page("x"));

    fetch("/papers", kept("/papers"));

    assertThat(headers(0))
        .containsEntry("if-none-match", "\"1\"")
        .containsEntry("if-modified-since", MODIFIED);
  }

  @Test
  void ofAVersionKnownByOneValidatorTheOtherIsNotSent() throws FetchException {
    site.on("/papers", page("x"));
    Validators dated = new Validators(Optional.empty(), Optional.of(MODIFIED));

    fetch("/papers", kept(site.at("/papers"), dated));

    assertThat(headers(0)).containsKey("if-modified-since").doesNotContainKey("if-none-match");
  }

  @Test
  void anUnchangedPageIsTheKeptOneUnderThePresentTime() throws FetchException {
    site.on("/papers", status(304));
    DatedPage kept = kept("/papers");
    time.advance(Duration.ofHours(1));

    DatedPage page = fetch("/papers", kept);

    assertThat(page.page()).isSameAs(kept.page());
    assertThat(page.validators()).isEqualTo(VALIDATORS);
    assertThat(page.asOf()).isEqualTo(FakeTime.START.plusSeconds(3600));
  }

  @Test
  void aChangedPageIsTheNewOneWithItsOwnValidators() throws FetchException {
    site.on("/papers", page("new").header("ETag", "\"2\""));

    DatedPage page = fetch("/papers", kept("/papers"));

    assertThat(page.page().text()).isEqualTo("new");
    assertThat(page.validators()).isEqualTo(new Validators(Optional.of("\"2\""), Optional.empty()));
  }

  @Test
  void theLengthOfTheBodyThatIsNotSentIsNoSignOfACutOffOne() throws FetchException {
    String head = "HTTP/1.1 304 Not Modified\r\nContent-Length: 500\r\nContent-Encoding: gzip\r\n";
    site.on("/papers", raw((head + "\r\n").getBytes(StandardCharsets.US_ASCII)));
    DatedPage kept = kept("/papers");

    assertThat(fetch("/papers", kept).page()).isSameAs(kept.page());
    assertThat(site.requests()).hasSize(1);
  }

  @Test
  void aConnectionServesMoreRequestsAfterAnUnchangedPage() throws FetchException {
    site.on("/papers", status(304), page("new"));

    fetch("/papers", kept("/papers"));
    fetch("/papers", kept("/papers"));

    assertThat(site.connections()).isEqualTo(1);
  }

  @Test
  void thatAPageIsUnchangedIsNoAnswerToWhoeverHasNone() {
    site.on("/papers", status(304));

    FetchException failure = failureOf(() -> fetcher.fetch(site.at("/papers")));

    assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE);
    assertThat(failure).hasMessageEndingWith(" answered 304");
  }

  @Test
  void thatAPageIsUnchangedIsNoAnswerWhereNoValidatorWasSent() {
    site.on("/papers", status(304));
    DatedPage kept = kept(site.at("/papers"), Validators.NONE);

    assertThat(failureOf(() -> fetch("/papers", kept)).reason()).isEqualTo(Reason.UNREACHABLE);
  }

  @Test
  void aSiteThatFailsAtFirstIsToldAgainWhichVersionIsKept() throws FetchException {
    site.on("/papers", status(503), status(304));
    DatedPage kept = kept("/papers");

    assertThat(fetch("/papers", kept).page()).isSameAs(kept.page());
    assertThat(headers(1)).containsEntry("if-none-match", "\"1\"");
  }

  // Redirects

  @Test
  void validatorsAreSentOnlyToWhereThePageFinallyWas() throws FetchException {
    site.on("/papers", redirect("/papers/date/2026-11-24"));
    site.on("/papers/date/2026-11-24", status(304));
    DatedPage kept = kept("/papers/date/2026-11-24");

    assertThat(fetch("/papers", kept).page()).isSameAs(kept.page());
    assertThat(headers(0)).doesNotContainKeys("if-none-match", "if-modified-since");
    assertThat(headers(1)).containsKeys("if-none-match", "if-modified-since");
  }

  @Test
  void aRedirectToAnotherPageThanBeforeBringsThatPage() throws FetchException {
    site.on("/papers", redirect("/papers/date/2026-11-24"));
    site.on("/papers/date/2026-11-24", page("new"));

    DatedPage page = fetch("/papers", kept("/papers/date/2026-11-23"));

    assertThat(page.page().text()).isEqualTo("new");
    assertThat(headers(1)).doesNotContainKeys("if-none-match", "if-modified-since");
  }

  @Test
  void validatorsDoNotFollowARedirectToAnotherServer() throws FetchException {
    try (Site other = new Site()) {
      other.on("/papers", page("new"));
      site.on("/papers", redirect(other.at("/papers").toString()));

      assertThat(fetch("/papers", kept("/papers")).page().text()).isEqualTo("new");
      assertThat(other.requests().get(0).headers())
          .doesNotContainKeys("if-none-match", "if-modified-since");
    }
  }
}
