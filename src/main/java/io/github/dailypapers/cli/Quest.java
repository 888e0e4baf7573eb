package io.github.dailypapers.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Papers that are wanted in the browser.
 *
 * @param line what its options say
 * @param period empty if none was named
 */
record Quest(Line line, Optional<String> period) {
  /** The same once more, and this time the source is asked whatever is held. */
  Quest again() {
    return new Quest(line.with("--refresh"), period);
  }

  /** The same of {@code day}. */
  Quest of(LocalDate day) {
    return new Quest(line, Optional.of(day.toString()));
  }

  /** Whether saved pages are read. */
  boolean isSaved() {
    return !line.values("--from").isEmpty();
  }

  /**
   * Fails if something in it cannot be meant, before anything is asked for.
   *
   * @throws UsageException or another exception that is for the user
   */
  void check(Session session) throws IOException {
    if (line.values("--from").contains("-")) {
      throw new UsageException("the browser reads keys where --from - reads a page", "name a file");
    }
    try (ArchiveAccess access = new ArchiveAccess(line, session)) {
      new SourceOptions(line, session, access).check(period);
    }
    new ChoiceOptions(line).check();
  }
}
