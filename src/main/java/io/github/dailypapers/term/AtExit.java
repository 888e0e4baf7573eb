package io.github.dailypapers.term;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is still to be put in order when the process ends, be it by a signal. A process in which
 * nothing is may be ended at once.
 */
public final class AtExit {
  private static final Set<Thread> LEFT = ConcurrentHashMap.newKeySet();

  private AtExit() {}

  /**
   * Has {@code work} run when the process ends.
   *
   * @throws IllegalStateException if it is ending already
   */
  public static void add(Thread work) {
    Runtime.getRuntime().addShutdownHook(work);
    LEFT.add(work);
  }

  /**
   * {@code work} is done, or no longer needed.
   *
   * @throws IllegalStateException if the process is ending already, and the work has run or will
   */
  public static void remove(Thread work) {
    Runtime.getRuntime().removeShutdownHook(work);
    LEFT.remove(work);
  }

  /** Whether no work is left, and the process is not being ended by a signal either. */
  public static boolean isNothingLeft() {
    if (!LEFT.isEmpty()) {
      return false;
    }
    try {
      Runtime.getRuntime().addShutdownHook(new Thread("nothing"));
      return true;
    } catch (IllegalStateException e) {
      return false;
    }
  }
}
