package io.github.dailypapers.cli;

import io.github.dailypapers.fetch.Fetcher;
import io.github.dailypapers.gather.Gathering;
import io.github.dailypapers.gather.Outcome;
import io.github.dailypapers.source.Request;
import io.github.dailypapers.source.Source;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Listings from the network, with a progress bar for whoever has to wait for them. */
final class GatheredFeed implements Feed {
  private final Gathering gathering;
  private final Console console;
  private final String work;
  private final int total;
  private int done;

  /**
   * The answers to {@code requests}.
   *
   * @param work what the progress bar calls it
   */
  GatheredFeed(
      Source source, Fetcher fetcher, List<Request> requests, Console console, String work) {
    this.console = console;
    this.work = work;
    this.total = requests.size();
    Optional<Runnable> watcher =
        console.isWatched() ? Optional.of(this::showProgress) : Optional.empty();
    this.gathering = new Gathering(source, fetcher, requests, watcher);
  }

  private void showProgress() {
    console.progress(work, done, total);
  }

  @Override
  public Optional<Outcome> next() throws IOException {
    Optional<Outcome> outcome = gathering.next();
    done++;
    if (done >= total) {
      console.clearProgress();
    }
    return outcome;
  }

  @Override
  public boolean hasSeveral() {
    return total > 1;
  }

  @Override
  public void close() {
    gathering.close();
  }
}
