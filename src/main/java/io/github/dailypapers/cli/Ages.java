package io.github.dailypapers.cli;

import io.github.dailypapers.gather.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How old the listings are that came from the archive, and which of them are so for want of others.
 */
final class Ages {
  private static final int MINUTES = 60;
  private static final int HOURS = 48;

  private final List<Outcome.Held> instead = new ArrayList<>();
  private @Nullable Instant oldest;
  private @Nullable Instant youngest;

  void add(Outcome outcome) {
    if (outcome instanceof Outcome.Held held) {
      add(held.fetchedAt());
      if (held.failure().isPresent()) {
        instead.add(held);
      }
    }
  }

  /** Adds what was had at {@code at}; of a paper that was never in a listing that is not known. */
  void add(Instant at) {
    if (at.equals(Instant.EPOCH)) {
      return;
    }
    oldest = oldest == null || at.isBefore(oldest) ? at : oldest;
    youngest = youngest == null || at.isAfter(youngest) ? at : youngest;
  }

  /** Those that the source could not be asked for. */
  List<Outcome.Held> instead() {
    return instead;
  }

  /** How old what came from the archive is, such as {@code 3 h} or {@code 2 h to 12 days}. */
  Optional<String> text(Instant now) {
    if (oldest == null || youngest == null) {
      return Optional.empty();
    }
    String from = age(youngest, now);
    String to = age(oldest, now);
    return Optional.of(from.equals(to) ? from : from + " to " + to);
  }

  private static String age(Instant then, Instant now) {
    Duration age = Duration.between(then, now);
    if (age.isNegative() || age.toSeconds() < MINUTES) {
      return "under a minute";
    }
    if (age.toMinutes() < MINUTES) {
      return age.toMinutes() + " min";
    }
    return age.toHours() < HOURS ? age.toHours() + " h" : age.toDays() + " days";
  }
}
