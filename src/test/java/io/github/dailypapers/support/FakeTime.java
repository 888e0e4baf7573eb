package io.github.dailypapers.support;

import io.github.dailypapers.fetch.Pause;
import io.github.dailypapers.fetch.Waiting;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** A clock that moves only when somebody waits, and remembers how long and what was announced. */
public final class FakeTime implements InstantSource, Pause, Waiting {
  /** When it begins: noon of 24 November 2026 in UTC. */
  public static final Instant START = Instant.parse("2026-11-24T12:00:00Z");

  private final List<Duration> announced = new ArrayList<>();
  private final List<Duration> pauses = new ArrayList<>();
  private Instant now = START;

  @Override
  public synchronized Instant instant() {
    return now;
  }

  @Override
  public synchronized void pause(Duration length) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    pauses.add(length);
    now = now.plus(length);
  }

  @Override
  public synchronized void waiting(URI address, Duration left) {
    announced.add(left);
  }

  /** All pauses so far. */
  public synchronized List<Duration> pauses() {
    return List.copyOf(pauses);
  }

  /** All announcements so far. */
  public synchronized List<Duration> announced() {
    return List.copyOf(announced);
  }

  /** How much time has gone by. */
  public synchronized Duration passed() {
    return Duration.between(START, now);
  }

  /** Lets time go by without anybody waiting. */
  public synchronized void advance(Duration length) {
    now = now.plus(length);
  }
}
