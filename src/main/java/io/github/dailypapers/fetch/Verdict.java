package io.github.dailypapers.fetch;

import io.github.dailypapers.fetch.FetchException.Reason;
import io.github.dailypapers.page.Page;
import io.github.dailypapers.page.SiteRules;
import java.time.Instant;
import java.util.Optional;

/** What an answer that is no redirect comes to: a page, or a reason why there is none. */
final class Verdict {
  /**
   * The header by which the firewall before Hugging Face marks the answers that it gives itself;
   * see
   * https://docs.aws.amazon.com/waf/latest/developerguide/waf-captcha-and-challenge-how-it-works.html.
   */
  private static final String CHALLENGE = "x-amzn-waf-action";

  private static final int BAD_REQUEST = 400;

  private final SiteRules rules;

  /**
   * Verdicts on the answers of a site.
   *
   * @param rules how it says why it does not answer
   */
  Verdict(SiteRules rules) {
    this.rules = rules;
  }

  /**
   * The page in {@code answer}.
   *
   * @param now the time the answer was given
   * @throws FetchException if it holds none
   */
  Page page(Answer answer, Instant now) throws FetchException {
    if (isChallenge(answer)) {
      throw failure(
          answer,
          Reason.CHALLENGED,
          " wants proof that a person is asking",
          "try again later, or save the page in a browser and read it with --from");
    }
    if (answer.isSuccess()) {
      return answer.page();
    }
    Optional<String> reason = rules.reason(answer.page().body());
    if (answer.status() == BAD_REQUEST && reason.isPresent()) {
      throw failure(
          answer, Reason.UNACCEPTABLE, " answers: " + reason.get(), "ask for something else");
    }
    throw switch (answer.status()) {
      case 404, 410 ->
          failure(
              answer,
              Reason.NOT_FOUND,
              " has no page "
                  + answer.address().uri().toASCIIString()
                  + reason.map(told -> ": " + told).orElse(""),
              "check the address");
      case 401, 403 ->
          failure(
              answer,
              Reason.NOT_PERMITTED,
              " does not permit this (status "
                  + answer.status()
                  + ")"
                  + reason.map(told -> ": " + told).orElse(""),
              rules.remedy());
      case 429 -> RateLimit.usedUp(answer.address(), retryAt(answer, now));
      default ->
          failure(
              answer,
              Reason.UNREACHABLE,
              " answered " + answer.status() + reason.map(told -> ": " + told).orElse(""),
              hint(answer.status()));
    };
  }

  private static boolean isChallenge(Answer answer) {
    return answer.headers().value(CHALLENGE).isPresent()
        || (answer.status() == 202 && answer.page().text().isBlank());
  }

  private static String hint(int status) {
    return status >= 500 ? "try again later" : "check the address and --endpoint";
  }

  private static Optional<Instant> retryAt(Answer answer, Instant now) {
    Optional<RateLimit> stated = RateLimit.of(answer.headers());
    return stated.isPresent() && stated.get().remaining() == 0
        ? Optional.of(stated.get().end(now))
        : RetryAfter.of(answer.headers(), now);
  }

  private static FetchException failure(Answer answer, Reason reason, String what, String hint) {
    WebAddress address = answer.address();
    return new FetchException(reason, address.uri(), address.place() + what, hint, null);
  }
}
