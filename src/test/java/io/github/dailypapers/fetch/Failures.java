package io.github.dailypapers.fetch;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Catches the failure that a test expects. */
final class Failures {
  private Failures() {}

  /** What {@code call} throws, which must be a {@link FetchException}. */
  static FetchException failureOf(ThrowingCallable call) {
    return catchThrowableOfType(FetchException.class, call);
  }
}
