package io.github.dailypapers.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What was written into an archive since it was opened, as far as others build upon it. */
public final class Changes {
  private final List<String> days = new ArrayList<>();
  private boolean papers;
  private boolean stars;

  Changes() {}

  /** The days of which listings with papers were written, be they the same as before. */
  public synchronized List<String> days() {
    return List.copyOf(days);
  }

  /** Whether a paper was that is new, or of which more is known than before. */
  public synchronized boolean papers() {
    return papers;
  }

  /** Whether a star was, or one was taken away. */
  public synchronized boolean stars() {
    return stars;
  }

  synchronized void stored(Stored stored) {
    papers |= stored.added() + stored.changed() > 0;
  }

  synchronized void listed(LocalDate day) {
    days.add(day.toString());
  }

  synchronized void starred() {
    stars = true;
  }
}
