package io.github.dailypapers.cli;

import io.github.dailypapers.fetch.Waiting;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/** Tells on standard error that the site has asked for a wait: once each, with its length. */
final class WaitNotice implements Waiting {
  private final Console console;
  private final Set<URI> told = new HashSet<>();

  WaitNotice(Console console) {
    this.console = console;
  }

  @Override
  public synchronized void waiting(URI address, Duration left) {
    if (left.isZero()) {
      told.remove(address);
    } else if (told.add(address)) {
      console.note(
          "waiting "
              + (left.toMillis() + 999) / 1000
              + " s for "
              + address.getAuthority()
              + ", as it asks");
    }
  }
}
