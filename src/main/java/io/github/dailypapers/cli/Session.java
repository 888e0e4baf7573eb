package io.github.dailypapers.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** One run of a command, in its world. */
record Session(Context context, Console console) {
  /** The present day in UTC, which is what listing days are counted in. */
  LocalDate today() {
    return LocalDate.ofInstant(context.clock().instant(), ZoneOffset.UTC);
  }
}
