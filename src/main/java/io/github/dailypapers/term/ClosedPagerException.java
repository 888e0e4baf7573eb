package io.github.dailypapers.term;

import java.io.IOException;

/** The user has left the pager before the output was at its end, and wants no more of it. */
public final class ClosedPagerException extends IOException {
  private static final long serialVersionUID = 1L;

  ClosedPagerException(IOException cause) {
    super("the pager is closed", cause);
  }
}
