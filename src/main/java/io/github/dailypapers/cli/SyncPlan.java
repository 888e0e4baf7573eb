package io.github.dailypapers.cli;

import io.github.dailypapers.archive.Archive;
import io.github.dailypapers.archive.HeldListing;
import io.github.dailypapers.period.Days;
import io.github.dailypapers.period.Period;
import io.github.dailypapers.source.Request;
import io.github.dailypapers.source.Source;
import io.github.dailypapers.source.UnlistedException;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which days a sync asks for: those whose listing is not held, or not as it will stay. */
final class SyncPlan {
  /** After the end of a month its listing is still added to for so long. */
  private static final int DAYS_TO_SETTLE = 14;

  /** How far the first sync goes back. */
  private static final int FIRST_TIME = 30;

  private final Source source;
  private final LocalDate today;
  private final Optional<Instant> last;
  private final List<HeldListing> held;
  private final Map<LocalDate, HeldListing> byDay = new HashMap<>();
  private final Map<YearMonth, HeldListing> byMonth = new HashMap<>();
  private int closed;
  private String closedUnit = "day";

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
    for (HeldListing each : archive.listings().periods(source.name())) {
      if (each.day().isPresent()) {
        byMonth.put(YearMonth.from(each.day().get()), each);
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
        requests.addAll(ifListed(new Days(day, day, today)));
      }
    }
    requests.addAll(since(first));
    return requests;
  }

  /** None for a day that the source tells of no more. */
  private List<Request> ifListed(Days days) throws IOException {
    try {
      return source.bulk(days, today);
    } catch (UnlistedException e) {
      return List.of();
    }
  }

  /** What was listed longer ago than the source tells of single days is read by months. */
  private List<Request> since(LocalDate first) throws IOException {
    try {
      return requests(new Days(first, today, today));
    } catch (UnlistedException e) {
      return requests(new Days(first.withDayOfMonth(1), today, today));
    }
  }

  /** The requests for the days of {@code period} that are not closed. */
  List<Request> requests(Period period) throws IOException {
    List<Request> requests = new ArrayList<>();
    for (Request request : source.bulk(period, today)) {
      if (isClosed(request)) {
        closed++;
        closedUnit = request.month().isPresent() ? "month" : "day";
      } else {
        requests.add(request);
      }
    }
    return requests;
  }

  /** How many listings were passed over as closed. */
  int closed() {
    return closed;
  }

  /** What was passed over as closed: days or months. */
  String closedUnit() {
    return closedUnit;
  }

  private boolean isClosed(Request request) {
    if (request.month().isPresent()) {
      YearMonth month = request.month().get();
      HeldListing known = byMonth.get(month);
      return known != null && isClosed(known, month.atEndOfMonth().plusDays(DAYS_TO_SETTLE));
    }
    HeldListing known = request.day().isPresent() ? byDay.get(request.day().get()) : null;
    return known != null && isClosed(known);
  }

  /** A listing that was complete when its votes had settled is closed. */
  private boolean isClosed(HeldListing held) {
    return held.day().isPresent()
        && isClosed(held, held.day().get().plusDays(source.daysToSettle()));
  }

  private static boolean isClosed(HeldListing held, LocalDate settled) {
    LocalDate fetched = LocalDate.ofInstant(held.fetchedAt(), ZoneOffset.UTC);
    return held.complete() && !fetched.isBefore(settled);
  }
}
