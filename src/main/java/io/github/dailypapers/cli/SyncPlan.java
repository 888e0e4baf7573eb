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
  /** How far the first sync goes back. */
  private static final int FIRST_TIME = 30;

  private final Source source;
  private final LocalDate today;
  private final Optional<Instant> last;
  private final List<HeldListing> held;
  private final Map<LocalDate, HeldListing> byDay = new HashMap<>();
  private int closed;

  /** The plan for what {@code archive} holds today. */
  SyncPlan(Archive archive, Source source, LocalDate today) throws IOException {
    this.source = source;
    this.today = today;
    this.last = archive.marks().known(mark(source.name()));
    this.held = archive.listings().days(source.name());
    for (HeldListing each : held) {
      if (each.day().isPresent()) {
        byDay.put(each.day().get(), each);
      }
    }
  }

  /** Under which name the archive keeps when the last sync was complete. */
  static String mark(String source) {
    return "sync " + source;
  }

  /**
   * The requests for the days since the last sync, and for older ones that are held but not closed.
   */
  List<Request> usual() throws IOException {
    LocalDate first = today.minusDays(FIRST_TIME - 1L);
    if (last.isPresent()) {
      first = LocalDate.ofInstant(last.get(), ZoneOffset.UTC);
      first = first.isAfter(today) ? today : first;
    }
    List<Request> requests = new ArrayList<>();
    for (HeldListing each : held) {
      LocalDate day = each.day().orElse(first);
      if (day.isBefore(first) && !isClosed(each)) {
        requests.addAll(source.bulk(new Days(day, day, today), today));
      }
    }
    requests.addAll(requests(new Days(first, today, today)));
    return requests;
  }

  /** The requests for the days of {@code period} that are not closed. */
  List<Request> requests(Period period) throws IOException {
    List<Request> requests = new ArrayList<>();
    for (Request request : source.bulk(period, today)) {
      HeldListing known = request.day().isPresent() ? byDay.get(request.day().get()) : null;
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
  private boolean isClosed(HeldListing held) {
    LocalDate fetched = LocalDate.ofInstant(held.fetchedAt(), ZoneOffset.UTC);
    return held.complete()
        && held.day().isPresent()
        && !fetched.isBefore(held.day().get().plusDays(source.daysToSettle()));
  }
}
