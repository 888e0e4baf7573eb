package io.github.dailypapers.fetch;

import java.time.Instant;
import java.util.Optional;

/** Remembers from one run of the program to the next when servers were asked that want pauses. */
public interface LastRequests {
  /** When {@code server} was last asked, as far as is known. */
  Optional<Instant> of(String server);

  /** Takes note that {@code server} was asked; that this cannot be kept is no reason to fail. */
  void asked(String server, Instant at);

  /** Remembers nothing. */
  static LastRequests forgotten() {
    return new Forgotten();
  }

  /** See {@link #forgotten}. */
  record Forgotten() implements LastRequests {
    @Override
    public Optional<Instant> of(String server) {
      return Optional.empty();
    }

    @Override
    public void asked(String server, Instant at) {
      // Whoever asks once in its life need not remember it.
    }
  }
}
