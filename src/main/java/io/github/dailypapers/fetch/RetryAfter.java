package io.github.dailypapers.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * When an answer says to come back; see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after.
 */
final class RetryAfter {
  private static final Duration LONGEST = Duration.ofDays(7);

  private RetryAfter() {}

  /**
   * The time a {@code Retry-After} header states in seconds or as a date, at most a week from now;
   * nothing where it is missing or neither.
   */
  static Optional<Instant> of(Headers headers, Instant now) {
    Optional<String> header = headers.value("Retry-After");
    if (header.isEmpty()) {
      return Optional.empty();
    }
    Instant latest = now.plus(LONGEST);
    Optional<Instant> stated = parse(header.get().strip(), now);
    return stated.isPresent() && stated.get().isAfter(latest) ? Optional.of(latest) : stated;
  }

  private static Optional<Instant> parse(String text, Instant now) {
    try {
      if (!text.isEmpty() && Character.isDigit(text.charAt(0))) {
        long seconds = Math.min(Long.parseLong(text), LONGEST.toSeconds());
        return Optional.of(now.plusSeconds(seconds));
      }
      return Optional.of(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }
}
