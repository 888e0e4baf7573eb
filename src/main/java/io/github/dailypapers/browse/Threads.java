package io.github.dailypapers.browse;

/** Where work is done that the user does not wait for. */
interface Threads {
  /** Has papers brought; several wishes may be under way at once, of which only one counts. */
  void bringing(Runnable task);

  /** Has papers chosen, one choice after another. */
  void choosing(Runnable task);

  /** Has anything else done, one thing after another. */
  void work(Runnable task);

  /** Lets work come to its end, for a moment; the rest is given up. */
  void end();
}
