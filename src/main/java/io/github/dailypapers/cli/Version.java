package io.github.dailypapers.cli;

import java.util.Objects;

/** The version of the program. */
final class Version {
  private Version() {}

  /** The version that the program was packaged as, {@code development} if it was not packaged. */
  static String text() {
    return Objects.requireNonNullElse(
        Version.class.getPackage().getImplementationVersion(), "development");
  }
}
