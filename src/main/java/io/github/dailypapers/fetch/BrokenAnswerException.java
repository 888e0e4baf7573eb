package io.github.dailypapers.fetch;

import org.jspecify.annotations.Nullable;

/** An answer that broke off or arrived damaged: asking again may help. */
final class BrokenAnswerException extends FetchException {
  private static final long serialVersionUID = 1L;

  private final int requests;

  /**
   * A failure.
   *
   * @param requests how many requests the site has seen because of this one, at least 1
   */
  BrokenAnswerException(
      WebAddress address, String message, int requests, @Nullable Throwable cause) {
    super(Reason.UNREACHABLE, address.uri(), message, "try again later", cause);
    this.requests = requests;
  }

  /** How many requests the site has seen because of this one. */
  int requests() {
    return requests;
  }
}
