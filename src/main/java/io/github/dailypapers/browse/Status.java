package io.github.dailypapers.browse;

/**
 * What is going on.
 *
 * @param load the number of the last wish
 * @param loading whether more may come of it
 * @param begins whether the next papers are others than those shown, and not newer ones of the same
 * @param narrowing the number of the last narrowing; what comes of others is out of date
 * @param message one line to be shown until a key is pressed, empty for none
 * @param alarm whether the message is of something that went wrong
 */
record Status(
    long load, boolean loading, boolean begins, long narrowing, String message, boolean alarm) {
  /** Nothing yet. */
  static final Status START = new Status(0, false, true, 0, "", false);

  Status told(String text, boolean bad) {
    return new Status(load, loading, begins, narrowing, text, bad);
  }

  Status loads(boolean others) {
    return new Status(load + 1, true, others, narrowing, message, alarm);
  }

  Status came() {
    return new Status(load, loading, false, narrowing, message, alarm);
  }

  Status ended() {
    return new Status(load, false, false, narrowing, message, alarm);
  }

  Status narrows() {
    return new Status(load, loading, begins, narrowing + 1, message, alarm);
  }
}
