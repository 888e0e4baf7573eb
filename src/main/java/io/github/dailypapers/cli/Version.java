package io.github.dailypapers.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.jar.Manifest;

/** The version of the program. */
final class Version {
  private Version() {}

  /** The version that the program was packaged as, {@code development} if it was not packaged. */
  static String text() {
    return Objects.requireNonNullElse(
        Version.class.getPackage().getImplementationVersion(), "development");
  }

  /** The day that the program was packaged to be of, empty if it was not packaged. */
  static Optional<LocalDate> day() {
    // The first on the path is that of the program's own jar, if there is one.
    try (InputStream in = Version.class.getResourceAsStream("/META-INF/MANIFEST.MF")) {
      String moment =
          in == null ? null : new Manifest(in).getMainAttributes().getValue("Dailypapers-Date");
      return moment == null
          ? Optional.empty()
          : Optional.of(LocalDate.parse(moment.substring(0, "2026-11-24".length())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
