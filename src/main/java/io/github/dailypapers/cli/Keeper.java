package io.github.dailypapers.cli;

import io.github.dailypapers.gather.Outcome;
import io.github.dailypapers.source.Request;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Puts what the source has answered into the archive, once the user has been shown it: what is told
 * is written when there is time.
 */
final class Keeper {
  private final ArchiveAccess access;
  private final PendingPages pages;
  private final String source;
  private final Deque<Told> pending = new ArrayDeque<>();

  private record Told(Request request, Outcome outcome, Instant at) {}

  Keeper(ArchiveAccess access, PendingPages pages, String source) {
    this.access = access;
    this.pages = pages;
    this.source = source;
  }

  /** Takes in what became of {@code request}, unless it came from a page kept earlier. */
  void take(Request request, Outcome outcome) {
    for (URI address : request.addresses()) {
      if (pages.isRenewed(address)) {
        pending.add(new Told(request, outcome, access.now()));
        return;
      }
    }
  }

  /** Writes what was taken in. */
  void write() throws IOException {
    while (!pending.isEmpty()) {
      Told told = pending.remove();
      if (told.outcome() instanceof Outcome.Found found) {
        access.write(
            archive -> archive.store(source, found.listing(), told.request().day(), told.at()));
      } else if (told.outcome() instanceof Outcome.Missing missing && isOver(missing.day())) {
        access.write(archive -> archive.storeEmpty(source, missing.day(), told.at()));
      }
    }
    pages.write();
  }

  /** A day that is not may yet have a listing. */
  private boolean isOver(LocalDate day) {
    return day.isBefore(LocalDate.ofInstant(access.now(), ZoneOffset.UTC));
  }
}
