package io.github.dailypapers.cli;

import io.github.dailypapers.archive.Archive;
import io.github.dailypapers.archive.HeldListing;
import io.github.dailypapers.archive.ListingShelf;
import io.github.dailypapers.gather.Outcome;
import io.github.dailypapers.period.Days;
import io.github.dailypapers.source.Request;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Goes to the nearest day before or after another that has a listing. What the archive knows of
 * days is not asked again.
 */
final class DaySteps {
  /** No site goes without listings for so long. */
  private static final int MOST_ASKED = 14;

  private static final int MOST_DAYS = 366;

  /** Of so many days in a row one is no day of rest, and plans leave out those that are. */
  private static final int BEYOND_REST = 2;

  private final Quest quest;
  private final Session session;
  private final Trying trying;

  /** What is known of a day. */
  private enum Known {
    LISTED,
    EMPTY,
    NOTHING
  }

  /** Brings the papers of a day. */
  @FunctionalInterface
  interface Trying {
    /** As {@link Bringing#bring}. */
    List<Outcome.Missing> bring(Quest quest) throws IOException;
  }

  /**
   * Steps from a day that is shown to another.
   *
   * @param quest what is shown; its options hold for the other day too
   */
  DaySteps(Quest quest, Session session, Trying trying) {
    this.quest = quest;
    this.session = session;
    this.trying = trying;
  }

  /**
   * Brings the nearest listing.
   *
   * @param step 1 for a later one, -1 for an earlier one
   * @return the day it is of; empty if nothing was found
   */
  Optional<LocalDate> from(LocalDate day, int step) throws IOException {
    LocalDate next = day.plusDays(step);
    int asked = 0;
    for (int i = 0; i < MOST_DAYS && asked < MOST_ASKED && !next.isAfter(session.today()); i++) {
      LocalDate following = next.plusDays(step);
      Known known = known(next);
      if (known == Known.NOTHING && isOffline()) {
        Optional<LocalDate> held = held(next.minusDays(step), step);
        if (held.isEmpty()) {
          return Optional.empty();
        }
        following = held.get();
      } else if (known != Known.EMPTY) {
        asked += known == Known.NOTHING ? 1 : 0;
        List<Outcome.Missing> missing = trying.bring(quest.of(next));
        if (missing.isEmpty()) {
          return Optional.of(next);
        }
        following = following(following, missing, step);
      }
      next = following;
    }
    return Optional.empty();
  }

  /** The day to try next; a site may say which one it is. */
  private static LocalDate following(LocalDate usual, List<Outcome.Missing> missing, int step) {
    Optional<LocalDate> nearest = missing.get(0).nearest();
    return missing.size() == 1 && nearest.isPresent() && isBeyond(nearest.get(), usual, step)
        ? nearest.get()
        : usual;
  }

  private static boolean isBeyond(LocalDate day, LocalDate other, int step) {
    return step > 0 ? day.isAfter(other) : day.isBefore(other);
  }

  private boolean isOffline() {
    return new ArchiveOptions(quest.line(), session).isOffline();
  }

  private Known known(LocalDate day) throws IOException {
    try (ArchiveAccess access = new ArchiveAccess(quest.line(), session)) {
      Optional<Archive> archive = access.ifUsable();
      Known known = Known.EMPTY;
      for (Site site : sites(access)) {
        Known here = known(day, site, archive);
        if (here == Known.LISTED) {
          return here;
        }
        known = here == Known.NOTHING ? here : known;
      }
      return known;
    }
  }

  private Known known(LocalDate day, Site site, Optional<Archive> archive) throws IOException {
    if (archive.isPresent()) {
      Optional<HeldListing> held = archive.get().listings().day(site.source().name(), day);
      if (held.isPresent() && held.get().papers() > 0) {
        return Known.LISTED;
      }
      if (held.isPresent() && Holdings.isSettled(held.get())) {
        return Known.EMPTY;
      }
    }
    LocalDate today = session.today();
    Days days = new Days(day, day.plusDays(BEYOND_REST), today);
    for (Request request : site.source().plan(days, today)) {
      if (request.day().equals(Optional.of(day))) {
        return Known.NOTHING;
      }
    }
    return Known.EMPTY;
  }

  /** The nearest day with papers that the archive holds. */
  private Optional<LocalDate> held(LocalDate day, int step) throws IOException {
    try (ArchiveAccess access = new ArchiveAccess(quest.line(), session)) {
      ListingShelf shelf = access.required().listings();
      List<LocalDate> days = new ArrayList<>();
      for (Site site : sites(access)) {
        String source = site.source().name();
        Optional<HeldListing> held =
            step > 0 ? shelf.after(source, day) : shelf.before(source, day);
        if (held.isPresent() && held.get().day().isPresent()) {
          days.add(held.get().day().get());
        }
      }
      days.sort(null);
      return days.isEmpty()
          ? Optional.empty()
          : Optional.of(step > 0 ? days.get(0) : days.get(days.size() - 1));
    }
  }

  private List<Site> sites(ArchiveAccess access) {
    return new SourceOptions(quest.line(), session, access).sites().named();
  }
}
