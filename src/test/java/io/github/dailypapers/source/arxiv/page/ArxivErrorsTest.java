package io.github.dailypapers.source.arxiv.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dailypapers.source.PageException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What error pages say. */
class ArxivErrorsTest {
  private static final String UNAVAILABLE =
      "This listing is temporarily unavailable; please retry in a few minutes";

  private static Optional<String> reason(String body) {
    return ArxivErrors.reason(body.getBytes(StandardCharsets.UTF_8));
  }

  private static PageException refusal(String body) {
    return catchThrowableOfType(
        PageException.class,
        () -> ListPage.read(ListPages.page("https://arxiv.org/list/cs.CL/new", body)));
  }

  private static String html(String reason) {
    return "<html><head><title>"
        + reason
        + "</title></head><body><h1>arXiv</h1><main><div id=\"content\"><h1>"
        + reason
        + "</h1><p>The server cannot process your request.</p></div></main></body></html>";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Invalid archive or category: cs.ai|check the category: capital letters count, as in cs.AI",
        "Invalid show value. Valid values: 25, 50|check the address",
        "Invalid date: 2025-01-02. Catchup only allowed for past 90 days"
            + "|ask for the month that the day is in",
        "Article identifier '9999.99999' not recognized|check the identifier",
        "Article not found|check the identifier",
        "This listing is temporarily unavailable|try again in a few minutes",
        "Rate exceeded|wait a minute, then try again",
        "Access denied|arXiv has shut this address out: try again another day"
      })
  void anErrorPageIsRefusedWithItsReasonAndAWayOut(String reason, String hint) {
    assertThat(reason(html(reason))).contains(reason);
    assertThat(refusal(html(reason)))
        .hasMessage("arXiv answers: " + reason)
        .returns(hint, PageException::hint);
    assertThat(refusal(reason + ".\n")).hasMessage("arXiv answers: " + reason);
  }

  @Test
  void theServersOwnErrorPageTellsWhatHappenedBelowTheStatus() {
    String page =
        "<!doctype html>\n<html lang=en>\n<title>503 Service Unavailable</title>\n"
            + "<h1>Service Unavailable</h1>\n<p>"
            + UNAVAILABLE
            + ".</p>\n";
    assertThat(reason(page)).contains(UNAVAILABLE);
    assertThat(reason("<title>503 Service Unavailable</title><h1>Service Unavailable</h1>"))
        .contains("Service Unavailable");
  }

  @Test
  void aTitleAloneIsAReason() {
    assertThat(reason("<html><head><title>Access Denied</title></head></html>"))
        .contains("Access Denied");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n",
        "<html></html>",
        "<?xml version=\"1.0\"?><feed><title>Error</title></feed>",
        "<html><title>Kites</title><div id='dlpage'></div></html>",
        "<html><title>Kites</title><div id='abs'></div></html>",
        "Kites \u001b[31m and strings"
      })
  void whatIsNoErrorPageGivesNoReason(String body) {
    assertThat(reason(body)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Rate exceeded.", "Rate exceeded .", "Rate exceeded. . ."})
  void theReasonEndsWithItsLastWord(String body) {
    assertThat(reason(body)).contains("Rate exceeded");
  }

  @Test
  void bytesThatAreNoTextGiveNoReason() {
    assertThat(ArxivErrors.reason(new byte[] {(byte) 0xff, (byte) 0xd8, 1, 2})).isEmpty();
    assertThat(reason("kite ".repeat(100))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|the page is empty",
        "<html><title>Kite Shop</title><h1>Kite Shop</h1></html>|the page is no listing (Kite Shop)",
        "<html><body>x</body></html>|the page is none of arXiv's",
        "<div id='dlpage'><h1>Kites</h1></div>|nothing can be read from the page any more",
        "<div id='dlpage'><dl id='articles'></dl></div>|nothing can be read from the page any more",
        "<p>No updates today.</p>|the page is none of arXiv's"
      })
  void whatIsNoListingIsRefused(String body, String message) {
    assertThat(refusal(body)).hasMessage(message);
  }
}
