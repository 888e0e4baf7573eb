package io.github.dailypapers.cli;

import io.github.dailypapers.fetch.FetchException;
import io.github.dailypapers.fetch.FetchException.Reason;
import io.github.dailypapers.gather.Outcome;
import io.github.dailypapers.gather.Outcome.Failed;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.paper.PaperId;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Papers of one site; those that it does not have are asked for at a second, all at once. Where
 * that has no answer either, the failure of the first is told.
 */
final class SecondSiteFeed implements Feed {
  private final Feed first;
  private final Asking asking;
  private final List<Failed> missing = new ArrayList<>();
  private final Deque<Outcome> rest = new ArrayDeque<>();
  private boolean asked;
  private @Nullable Feed second;

  /** Asks the second site. */
  @FunctionalInterface
  interface Asking {
    /** What becomes of each of {@code ids}. */
    Feed of(List<PaperId> ids) throws IOException;
  }

  SecondSiteFeed(Feed first, Asking asking) {
    this.first = first;
    this.asking = asking;
  }

  @Override
  public Optional<Outcome> next() throws IOException {
    if (!asked) {
      for (Optional<Outcome> next = first.next(); next.isPresent(); next = first.next()) {
        if (!(next.get() instanceof Failed failed && isNotThere(failed))) {
          return next;
        }
        missing.add(failed);
      }
      asked = true;
      if (!missing.isEmpty()) {
        ask();
      }
    }
    return Optional.ofNullable(rest.poll());
  }

  private static boolean isNotThere(Failed failed) {
    return failed.cause() instanceof FetchException e && e.reason() == Reason.NOT_FOUND;
  }

  private void ask() throws IOException {
    List<PaperId> ids = new ArrayList<>();
    for (Failed failed : missing) {
      ids.addAll(failed.request().papers());
    }
    Set<String> found = new HashSet<>();
    second = asking.of(ids);
    for (Optional<Outcome> next = second.next(); next.isPresent(); next = second.next()) {
      if (next.get().had().isPresent()) {
        for (Paper paper : next.get().had().get().papers()) {
          found.add(paper.id());
        }
        rest.add(next.get());
      }
    }
    for (Failed failed : missing) {
      for (PaperId id : failed.request().papers()) {
        if (!found.contains(id.value())) {
          rest.add(failed);
        }
      }
    }
  }

  @Override
  public boolean hasSeveral() {
    return true;
  }

  @Override
  public void keep() throws IOException {
    first.keep();
    if (second != null) {
      second.keep();
    }
  }

  @Override
  public void close() throws IOException {
    first.close();
    if (second != null) {
      second.close();
    }
  }
}
