package io.github.dailypapers.fetch;

import io.github.dailypapers.fetch.FetchException.Reason;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an answer says is left of the site's budget.
 *
 * <p>The header reads {@code RateLimit: "api";r=0;t=55}: {@code r} requests are left in the {@code
 * t} seconds until the window ends. Where {@code t} is missing, the window's whole length {@code w}
 * of {@code RateLimit-Policy: "fixed window";"api";q=500;w=300} bounds it. See
 * https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-ratelimit-headers-09 and
 * https://huggingface.co/docs/hub/rate-limits.
 *
 * @param remaining how many requests are left, at least 0
 * @param reset the time until there are more
 */
record RateLimit(int remaining, Duration reset) {
  private static final int LONGEST_SECONDS = 7 * 24 * 60 * 60;

  /** A window may end any time within the second that its end is told to. */
  private static final Duration ROUNDING = Duration.ofSeconds(1);

  /** When there are more, if {@code now} is the time of the answer. */
  Instant end(Instant now) {
    return now.plus(reset).plus(ROUNDING);
  }

  /** What to throw where no request may go before {@code retryAt}, if the site told a time. */
  static FetchException usedUp(WebAddress address, Optional<Instant> retryAt) {
    String hint = "try again later";
    if (retryAt.isPresent()) {
      hint = "try again after " + retryAt.get().truncatedTo(ChronoUnit.SECONDS) + ", or use --wait";
    }
    return new FetchException(
        Reason.RATE_LIMITED,
        address.uri(),
        "the rate limit of " + address.place() + " is used up",
        hint,
        null,
        retryAt);
  }

  /** The strictest of the limits stated, if one is stated in full. */
  static Optional<RateLimit> of(Headers headers) {
    Optional<String> header = headers.value("RateLimit");
    if (header.isEmpty()) {
      return Optional.empty();
    }
    @Nullable RateLimit strictest = null;
    for (String item : split(header.get(), ',')) {
      int remaining = parameter(item, 'r');
      int reset = parameter(item, 't');
      if (reset < 0) {
        reset = window(headers);
      }
      if (remaining >= 0 && reset >= 0 && (strictest == null || remaining < strictest.remaining)) {
        strictest = new RateLimit(remaining, Duration.ofSeconds(reset));
      }
    }
    return Optional.ofNullable(strictest);
  }

  private static int window(Headers headers) {
    int longest = -1;
    for (String policy : split(headers.value("RateLimit-Policy").orElse(""), ',')) {
      longest = Math.max(longest, parameter(policy, 'w'));
    }
    return longest;
  }

  /** The value of {@code name=digits} among the parameters of an item, or -1. */
  private static int parameter(String item, char name) {
    for (String part : split(item, ';')) {
      if (part.length() > 2 && part.charAt(0) == name && part.charAt(1) == '=') {
        return seconds(part.substring(2));
      }
    }
    return -1;
  }

  private static int seconds(String digits) {
    try {
      return (int) Math.min(Long.parseLong(digits), LONGEST_SECONDS);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /** The parts between {@code separator}, but for one inside quotes. */
  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == separator && !quoted) {
        parts.add(text.substring(start, i).strip());
        start = i + 1;
      }
    }
    parts.add(text.substring(start).strip());
    return parts;
  }
}
