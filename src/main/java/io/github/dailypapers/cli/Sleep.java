package io.github.dailypapers.cli;

import io.github.dailypapers.fetch.Pause;
import java.time.Duration;

/** Lets real time go by. */
public final class Sleep implements Pause {
  @Override
  public void pause(Duration length) throws InterruptedException {
    Thread.sleep(length.toMillis());
  }
}
