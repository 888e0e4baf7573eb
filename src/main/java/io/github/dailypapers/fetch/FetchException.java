package io.github.dailypapers.fetch;

import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A page that could not be had. */
public final class FetchException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Why there is no page. */
  public enum Reason {
    /** The site cannot be reached, does not answer in time, or fails. */
    UNREACHABLE,
    /** The site has no page at the address. */
    NOT_FOUND,
    /** The site refuses for now, because of its rate limit; later it will not. */
    RATE_LIMITED,
    /** The site wants credentials, or does not take those it was given. */
    NOT_PERMITTED,
    /** The site wants proof that a person is asking. */
    CHALLENGED,
    /** What the site sent breaks a bound: too large, or redirected where it may not be followed. */
    UNACCEPTABLE
  }

  private final Reason reason;
  private final URI address;
  private final String hint;

  /**
   * A failure.
   *
   * @param reason why
   * @param address what was asked for
   * @param message what happened, on one line without a full stop
   * @param hint what the user can do, on one line without a full stop
   * @param cause what lies behind it, if an exception does
   */
  public FetchException(
      Reason reason, URI address, String message, String hint, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
    this.address = address;
    this.hint = hint;
  }

  /** Why there is no page. */
  public Reason reason() {
    return reason;
  }

  /** What was asked for. */
  public URI address() {
    return address;
  }

  /** What the user can do about it. */
  public String hint() {
    return hint;
  }
}
