package io.github.dailypapers.archive;

/** What was written into an archive since it was opened, as far as others build upon it. */
public final class Changes {
  private boolean listings;
  private boolean papers;
  private boolean stars;

  Changes() {}

  /** Whether a listing was, be it the same as before. */
  public synchronized boolean listings() {
    return listings;
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
    listings = true;
    papers |= stored.added() + stored.changed() > 0;
  }

  synchronized void starred() {
    stars = true;
  }
}
