package io.github.dailypapers.cli;

import io.github.dailypapers.browse.Arrival;
import io.github.dailypapers.browse.Desk.Inbox;

/** Whoever waits for papers in the browser, until they do not want any more. */
final class Recipient implements Voice {
  private final Inbox inbox;
  private volatile boolean gone;
  private volatile boolean served;

  Recipient(Inbox inbox) {
    this.inbox = inbox;
  }

  /** Whether nothing is wanted any longer. */
  boolean isGone() {
    return gone;
  }

  /** Whether papers have come. */
  boolean isServed() {
    return served;
  }

  /** Has nothing but the end come any more. */
  void leave() {
    gone = true;
  }

  /** Hands over what has come. */
  synchronized void accept(Arrival arrival) {
    if (gone) {
      return;
    }
    served |= arrival instanceof Arrival.Papers;
    if (!inbox.accept(arrival)) {
      gone = true;
    }
  }

  @Override
  public void note(String text) {
    accept(new Arrival.Note(text));
  }

  @Override
  public void failure(Failure failure) {
    accept(new Arrival.Trouble(failure.text()));
  }

  /** Says that nothing more will come. */
  synchronized void end() {
    gone = true;
    inbox.accept(new Arrival.End());
  }
}
