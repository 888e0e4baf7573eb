package io.github.dailypapers.source;

import java.io.IOException;
import java.net.URI;

/** A page that was had but could not be understood. */
public final class PageException extends IOException {
  private static final long serialVersionUID = 1L;

  private final URI address;
  private final String expected;
  private final String hint;

  /**
   * A page that was not understood.
   *
   * @param address where the page came from
   * @param expected the selector or shape that was looked for, such as {@code
   *     div[data-target=DailyPapers]}
   * @param message what the page turned out to be, on one line without a full stop
   * @param hint what the user can do, on one line without a full stop
   */
  public PageException(URI address, String expected, String message, String hint) {
    super(message);
    this.address = address;
    this.expected = expected;
    this.hint = hint;
  }

  /** Where the page came from. */
  public URI address() {
    return address;
  }

  /** The selector or shape that was looked for. */
  public String expected() {
    return expected;
  }

  /** What the user can do about it. */
  public String hint() {
    return hint;
  }
}
