package io.github.dailypapers.cli;

import io.github.dailypapers.archive.Archive;
import io.github.dailypapers.archive.HeldListing;
import io.github.dailypapers.period.Days;
import io.github.dailypapers.period.Period;
import io.github.dailypapers.source.Request;
import io.github.dailypapers.source.Source;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which days a sync asks for: those whose listing is not held, or not as it will stay. */
final class SyncPlan {
  /** By then people have voted, and the archive need not ask again. */
  private static final int DAYS_TO_SETTLE = 14;

  /** How far the first sync goes back. */
  private static final int FIRST_TIME = 30;

  private final Source source;
  private final LocalDate today;
  private final Optional<Instant> last;
  private final Map<LocalDate, HeldListing> held = new HashMap<>();
  private int closed;

  /** The plan for what {@code archive} holds today. */
  SyncPlan(Archive archive, Source source, LocalDate today) throws IOException {
    this.source = source;
    this.today = today;
    this.last = archive.marks().known(mark(source.name()));
    for (HeldListing each : archive.listings().days(source.name())) {
      if (each.day().isPresent()) {
        held.put(each.day().get(), each);
      }
    }
  }

  /** Under which name the archive keeps when the last sync was complete. */
  static String mark(String source) {
    return "sync " + source;
  }

  /** The days to be read if the user names none. */
  Period usual() {
    LocalDate first = today.minusDays(FIRST_TIME - 1L);
    if (last.isPresent()) {
      // What was younger than that at the last sync was not as it stays.
      first = LocalDate.ofInstant(last.get(), ZoneOffset.UTC).minusDays(DAYS_TO_SETTLE - 1L);
    }
    return new Days(first.isAfter(today) ? today : first, today, today);
  }

  /** The requests for the days of {@code period} that are not closed. */
  List<Request> requests(Period period) {
    List<Request> requests = new ArrayList<>();
    for (Request request : source.bulk(period, today)) {
      HeldListing known = request.day().isPresent() ? held.get(request.day().get()) : null;
      if (known != null && isClosed(known)) {
        closed++;
      } else {
        requests.add(request);
      }
    }
    return requests;
  }

  /** How many days were passed over as closed. */
  int closed() {
    return closed;
  }

  /** A listing that was complete when its votes had settled is closed. */
  private static boolean isClosed(HeldListing held) {
    LocalDate fetched = LocalDate.ofInstant(held.fetchedAt(), ZoneOffset.UTC);
    return held.complete()
        && held.day().isPresent()
        && !fetched.isBefore(held.day().get().plusDays(DAYS_TO_SETTLE));
  }
}
