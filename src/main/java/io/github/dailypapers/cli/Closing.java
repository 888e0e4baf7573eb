package io.github.dailypapers.cli;

import io.github.dailypapers.gather.Outcome;
import io.github.dailypapers.period.Days;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** What is told at the end of a command of what could not be had, and how the program then ends. */
final class Closing {
  /** Longer lists of days are cut. */
  private static final int NAMED = 8;

  private final Tally tally;
  private final Console console;
  private final Instant now;

  Closing(Tally tally, Session session) {
    this.tally = tally;
    this.console = session.console();
    this.now = session.context().clock().instant();
  }

  /**
   * Fails if nothing was had at all; then nothing is to be written either.
   *
   * @throws IOException the first failure, or that no day asked for has a listing
   */
  void requireSomething() throws IOException {
    if (tally.hasListings()) {
      return;
    }
    if (!tally.failed().isEmpty()) {
      throw tally.failed().get(0).cause();
    }
    if (!tally.missing().isEmpty()) {
      throw missing(tally.missing());
    }
  }

  /** Says that no day of {@code missing} has a listing. */
  static CommandException missing(List<Outcome.Missing> missing) {
    LocalDate first = missing.get(0).day();
    LocalDate last = missing.get(missing.size() - 1).day();
    String message =
        "no listing for " + (first.equals(last) ? Days.named(first) : first + ".." + last);
    for (Outcome.Missing day : missing) {
      if (day.nearest().isPresent()) {
        return new CommandException(
            Exit.NO_INPUT, message + "; nearest is " + day.nearest().get(), "");
      }
    }
    return new CommandException(
        Exit.NO_INPUT, message, missing.get(0).why().orElse("ask for another day"));
  }

  /** Tells of what was not had. */
  Exit tell() {
    if (tally.untold() > 0) {
      console.note(tally.untold() + " more remarks of this kind");
    }
    if (tally.repeats() > 0) {
      console.note("left out as already listed: " + Amount.of(tally.repeats(), "paper"));
    }
    Exit aged = tell(tally.ages(), now, console);
    if (!tally.failed().isEmpty()) {
      return tellFailed();
    }
    if (aged != Exit.OK) {
      return aged;
    }
    return tally.loss() ? Exit.NOT_UNDERSTOOD : Exit.OK;
  }

  /** Tells how old what came from the archive is, and why nothing newer was had. */
  static Exit tell(Ages ages, Instant now, Console console) {
    Optional<String> age = ages.text(now);
    if (ages.instead().isEmpty()) {
      age.ifPresent(then -> console.note("from the archive, as it was " + then + " ago"));
      return Exit.OK;
    }
    String asOf = age.map(then -> ", as it was " + then + " ago").orElse("");
    Exit exit = Exit.OK;
    Failure first = null;
    for (Outcome.Held held : ages.instead()) {
      Failure failure = Failures.of(held.failure().orElseThrow().cause());
      first = first == null ? failure : first;
      exit = held.settled() || exit != Exit.OK ? exit : failure.exit();
    }
    if (first != null) {
      console.failure(
          new Failure(
              first.exit(),
              first.message() + "; this is from the archive" + asOf,
              first.hint(),
              first.address()));
    }
    return exit;
  }

  private Exit tellFailed() {
    List<Outcome.Failed> failed = tally.failed();
    List<LocalDate> days = failed.stream().flatMap(each -> each.request().day().stream()).toList();
    Failure first = Failures.of(failed.get(0).cause());
    Exit exit = first.exit();
    for (Outcome.Failed each : failed) {
      exit = Failures.of(each.cause()).exit() == Exit.TRY_LATER ? Exit.TRY_LATER : exit;
    }
    console.failure(
        new Failure(
            exit,
            (days.isEmpty() ? "" : "could not get " + list(days) + ": ") + first.message(),
            first.hint(),
            first.address()));
    return exit;
  }

  private static String list(Collection<LocalDate> days) {
    StringBuilder list = new StringBuilder();
    Iterator<LocalDate> each = days.iterator();
    for (int i = 0; i < NAMED && each.hasNext(); i++) {
      list.append(i == 0 ? "" : ", ").append(each.next());
    }
    if (days.size() > NAMED) {
      list.append(" and ").append(days.size() - NAMED).append(" more days");
    }
    return list.toString();
  }
}
