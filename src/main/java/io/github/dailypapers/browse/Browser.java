package io.github.dailypapers.browse;

import java.io.IOException;

/** The full-screen browser. */
public final class Browser {
  private Browser() {}

  /**
   * Has the user browse papers on the terminal until they leave. The terminal is then as it was,
   * however they leave.
   *
   * @throws IOException if the terminal cannot be used; the message is for the user
   */
  public static void run(Desk desk, Setup setup) throws IOException {
    throw new IOException("not yet");
  }
}
