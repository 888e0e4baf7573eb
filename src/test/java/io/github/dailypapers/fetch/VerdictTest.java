package io.github.dailypapers.fetch;

import static io.github.dailypapers.fetch.Answers.answer;
import static io.github.dailypapers.fetch.Answers.headers;
import static io.github.dailypapers.fetch.Failures.failureOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.fetch.FetchException.Reason;
import io.github.dailypapers.page.SiteRules;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a status means. */
final class VerdictTest {
  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

  private static FetchException failure(Answer answer) {
    return failureOf(() -> new Verdict(SiteRules.usual()).page(answer, NOW));
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 202, 203, 299})
  void aSuccessIsAPage(int status) throws FetchException {
    assertThat(new Verdict(SiteRules.usual()).page(answer(status), NOW).text()).isEqualTo("body");
  }

  @Test
  void anEmptyPageIsAPageToo() throws FetchException {
    assertThat(new Verdict(SiteRules.usual()).page(answer(200, "", headers()), NOW).body())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          404 | NOT_FOUND     | papers.example has no page https://papers.example/papers?x=1
          410 | NOT_FOUND     | papers.example has no page https://papers.example/papers?x=1
          401 | NOT_PERMITTED | papers.example does not permit this (status 401)
          403 | NOT_PERMITTED | papers.example does not permit this (status 403)
          429 | RATE_LIMITED  | the rate limit of papers.example is used up
          400 | UNREACHABLE   | papers.example answered 400
          304 | UNREACHABLE   | papers.example answered 304
          500 | UNREACHABLE   | papers.example answered 500
          199 | UNREACHABLE   | papers.example answered 199
          """)
  void anythingElseIsAFailure(int status, Reason reason, String message) {
    FetchException failure = failure(answer(status));

    assertThat(failure.reason()).isEqualTo(reason);
    assertThat(failure).hasMessage(message);
    assertThat(failure.address()).hasToString("https://papers.example/papers?x=1");
  }

  @ParameterizedTest
  @CsvSource({"499, check the address and --endpoint", "500, try again later"})
  void theHintTellsWhoseFaultItIs(int status, String hint) {
    assertThat(failure(answer(status)).hint()).isEqualTo(hint);
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 202, 403, 405})
  void whatTheFirewallAnswersIsAChallenge(int status) {
    FetchException failure = failure(answer(status, "x-amzn-waf-action", "captcha"));

    assertThat(failure.reason()).isEqualTo(Reason.CHALLENGED);
    assertThat(failure).hasMessage("papers.example wants proof that a person is asking");
  }

  @Test
  void anAcceptedRequestWithoutAPageIsAChallenge() {
    assertThat(failure(answer(202, " \n", headers())).reason()).isEqualTo(Reason.CHALLENGED);
  }

  @Test
  void aRefusalForNowTellsWhenTheWindowEnds() {
    Answer answer = answer(429, "RateLimit", "\"api\";r=0;t=55", "Retry-After", "5");

    assertThat(failure(answer).retryAt()).contains(NOW.plusSeconds(56));
    assertThat(failure(answer).hint())
        .isEqualTo("try again after 2026-11-24T12:00:56Z, or use --wait");
  }

  @Test
  void aRefusalForAnotherReasonThanTheBudgetTellsWhenToRetry() {
    Answer answer = answer(429, "RateLimit", "\"api\";r=9;t=55", "Retry-After", "5");

    assertThat(failure(answer).retryAt()).contains(NOW.plusSeconds(5));
  }

  @Test
  void aRefusalThatTellsNoTimeHasNone() {
    assertThat(failure(answer(429)).retryAt()).isEmpty();
    assertThat(failure(answer(429)).hint()).isEqualTo("try again later");
  }

  /** A site that calls everything by the body of its page. */
  private record Talkative() implements SiteRules {
    @Override
    public int atOnce() {
      return 1;
    }

    @Override
    public Duration pause(URI address) {
      return Duration.ZERO;
    }

    @Override
    public String remedy() {
      return "ask a friend";
    }

    @Override
    public Optional<String> reason(byte[] body) {
      return Optional.of(new String(body, StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          400 | UNACCEPTABLE | papers.example answers: body
          404 | NOT_FOUND    | papers.example has no page https://papers.example/papers?x=1: body
          503 | UNREACHABLE  | papers.example answered 503: body
          """)
  void whatTheSiteItselfSaysIsTold(int status, Reason reason, String message) {
    FetchException failure =
        Failures.failureOf(() -> new Verdict(new Talkative()).page(answer(status), NOW));

    assertThat(failure.reason()).isEqualTo(reason);
    assertThat(failure).hasMessage(message);
  }

  @Test
  void whoIsNotLetInIsToldWhatTheSiteSaysAndWhatItsRulesAdvise() {
    FetchException failure =
        Failures.failureOf(() -> new Verdict(new Talkative()).page(answer(403), NOW));

    assertThat(failure.reason()).isEqualTo(Reason.NOT_PERMITTED);
    assertThat(failure).hasMessage("papers.example does not permit this (status 403): body");
    assertThat(failure.hint()).isEqualTo("ask a friend");
  }
}
