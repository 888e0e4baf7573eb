package io.github.dailypapers.mail;

import java.io.IOException;

/** A mail that cannot be made or sent. */
public final class MailException extends IOException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final String hint;

  /** Why it cannot. */
  public enum Reason {
    /** An address is none. */
    ADDRESS,
    /** The server does not answer, or breaks off. */
    UNREACHABLE,
    /** Nobody can tell whether it is the server that is meant, or it does not encrypt. */
    UNTRUSTED,
    /** The server does not take the user's name and password. */
    NOT_PERMITTED,
    /** The server refuses for now. */
    LATER,
    /** The server refuses the mail, or one of its readers. */
    REFUSED
  }

  /**
   * A failure.
   *
   * @param message what went wrong, on one line without a full stop
   * @param hint what to do, on one line without a full stop; may be empty
   */
  MailException(Reason reason, String message, String hint, Throwable cause) {
    super(message, cause);
    this.reason = reason;
    this.hint = hint;
  }

  /** Why it cannot be made or sent. */
  public Reason reason() {
    return reason;
  }

  /** What to do, on one line without a full stop; may be empty. */
  public String hint() {
    return hint;
  }
}
