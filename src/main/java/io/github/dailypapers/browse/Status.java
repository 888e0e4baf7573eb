package io.github.dailypapers.browse;

/**
 * What is going on.
 *
 * @param load the number of the last wish
 * @param loading whether more may come of it
 * @param begins how the next papers are taken
 * @param narrowing the number of the last narrowing; what comes of others is out of date
 * @param message one line to be shown until a key is pressed, empty for none
 * @param alarm whether the message is of something that went wrong
 * @param age how old what is shown is, for when there is no message; empty if that is nothing to
 *     tell
 */
record Status(
    long load,
    boolean loading,
    Begin begins,
    long narrowing,
    String message,
    boolean alarm,
    String age) {
  /** Where the cursor is when papers come. */
  enum Begin {
    /** At the first of them, and from then on where it is. */
    ONCE,
    /** At the first of them, until the user presses a key. */
    UNTOUCHED,
    /** Where it is: they are newer ones of the same. */
    NOT
  }

  /** Nothing yet. */
  static final Status START = new Status(0, false, Begin.ONCE, 0, "", false, "");

  Status told(String text, boolean bad) {
    return new Status(load, loading, begins, narrowing, text, bad, age);
  }

  Status aged(String text) {
    return new Status(load, loading, begins, narrowing, message, alarm, text);
  }

  Status loads(Begin how) {
    return new Status(load + 1, true, how, narrowing, message, alarm, age);
  }

  Status came() {
    Begin next = begins == Begin.ONCE ? Begin.NOT : begins;
    return new Status(load, loading, next, narrowing, message, alarm, "");
  }

  Status ended() {
    return new Status(load, false, Begin.NOT, narrowing, message, alarm, age);
  }

  /** With the message gone, for a key was pressed. */
  Status touched() {
    Begin next = begins == Begin.UNTOUCHED ? Begin.NOT : begins;
    return new Status(load, loading, next, narrowing, "", false, "");
  }

  Status narrows() {
    return new Status(load, loading, begins, narrowing + 1, message, alarm, age);
  }
}
