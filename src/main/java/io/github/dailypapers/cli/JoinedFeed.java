package io.github.dailypapers.cli;

import io.github.dailypapers.gather.Outcome;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Several feeds as one, each after the one before it. */
final class JoinedFeed implements Feed {
  private final List<Feed> feeds;
  private int current;

  private JoinedFeed(List<Feed> feeds) {
    this.feeds = feeds;
  }

  /** All of {@code feeds}, in their order. */
  static Feed of(List<Feed> feeds) {
    return feeds.size() == 1 ? feeds.get(0) : new JoinedFeed(List.copyOf(feeds));
  }

  @Override
  public Optional<Outcome> next() throws IOException {
    for (; current < feeds.size(); current++) {
      Optional<Outcome> next = feeds.get(current).next();
      if (next.isPresent()) {
        return next;
      }
    }
    return Optional.empty();
  }

  @Override
  public boolean isAtEnd() {
    for (int i = current; i < feeds.size(); i++) {
      if (!feeds.get(i).isAtEnd()) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean isSifted() {
    return current < feeds.size() && feeds.get(current).isSifted();
  }

  @Override
  public boolean hasSeveral() {
    return true;
  }

  @Override
  public void keep() throws IOException {
    for (Feed feed : feeds) {
      feed.keep();
    }
  }

  @Override
  public void close() throws IOException {
    for (Feed feed : feeds) {
      feed.close();
    }
  }
}
