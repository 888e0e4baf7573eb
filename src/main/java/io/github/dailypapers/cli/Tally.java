package io.github.dailypapers.cli;

import io.github.dailypapers.gather.Outcome;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Remark;
import io.github.dailypapers.paper.Paper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Keeps count of what was had, what there is not, and what could not be had. */
final class Tally {
  /** After so many remarks the rest is only counted. */
  private static final int TOLD = 5;

  private final Console console;
  private final SeenIds seen = new SeenIds();
  private final NavigableSet<LocalDate> days = new TreeSet<>();
  private final List<Outcome.Missing> missing = new ArrayList<>();
  private final List<Outcome.Failed> failed = new ArrayList<>();
  private final Ages ages = new Ages();
  private int listings;
  private int papers;
  private int repeats;
  private int remarks;
  private boolean loss;

  Tally(Console console) {
    this.console = console;
  }

  void add(Outcome outcome) {
    if (outcome instanceof Outcome.Missing day) {
      missing.add(day);
    } else if (outcome instanceof Outcome.Failed request) {
      failed.add(request);
    } else {
      ages.add(outcome);
      if (outcome.had().isPresent()) {
        add(outcome.had().get());
      }
    }
  }

  private void add(Listing listing) {
    listings++;
    papers += listing.papers().size();
    if (listing.day().isPresent()) {
      days.add(listing.day().get());
    }
    for (Remark remark : listing.remarks()) {
      loss |= remark.loss();
      remarks++;
      if (remarks <= TOLD) {
        String day = listing.day().map(stated -> stated + ": ").orElse("");
        console.note(day + remark.text());
      }
    }
  }

  /** Whether {@code paper} has not been seen before; if it has, the repeat is counted. */
  boolean isNew(Paper paper) {
    if (paper.id() == null || seen.add(paper.source(), paper.id())) {
      return true;
    }
    repeats++;
    return false;
  }

  /** The days that had a listing. */
  NavigableSet<LocalDate> days() {
    return days;
  }

  List<Outcome.Missing> missing() {
    return missing;
  }

  List<Outcome.Failed> failed() {
    return failed;
  }

  /** How old what came from the archive is. */
  Ages ages() {
    return ages;
  }

  /** Whether any listing was had. */
  boolean hasListings() {
    return listings > 0;
  }

  /** How many papers the listings had, repeats included. */
  int papers() {
    return papers;
  }

  int repeats() {
    return repeats;
  }

  /** How many remarks were not told one by one. */
  int untold() {
    return Math.max(0, remarks - TOLD);
  }

  /** Whether a page held something that could not be read. */
  boolean loss() {
    return loss;
  }
}
