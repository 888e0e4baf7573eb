package io.github.dailypapers.fuzz;

import org.jspecify.annotations.Nullable;

/**
 * Where Jazzer enters: tries one {@link Target} again and again. It goes by the names of the
 * methods, so this needs nothing of Jazzer's.
 */
public final class Fuzz {
  private static @Nullable Target target;

  private Fuzz() {}

  /**
   * Chooses what is tried.
   *
   * @param args the {@linkplain Target#label() label} of a target
   */
  public static void fuzzerInitialize(String[] args) {
    target = Target.labelled(args[0]);
  }

  /** Tries {@code input}; whatever leaves is a finding. */
  public static void fuzzerTestOneInput(byte[] input) {
    if (target == null) {
      throw new IllegalStateException("no target was chosen");
    }
    target.run(input);
  }
}
