package io.github.dailypapers.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A page that could not be had. */
public sealed class FetchException extends IOException permits BrokenAnswerException {
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
    UNACCEPTABLE,
    /** The thread was interrupted while it waited; its interrupt status is set again. */
    INTERRUPTED
  }

  private final Reason reason;
  private final URI address;
  private final String hint;
  private final @Nullable Instant retryAt;

  /**
   * A failure without a stated time after which to try again.
   *
   * @param reason why
   * @param address what was asked for, without user info
   * @param message what happened, on one line without a full stop
   * @param hint what the user can do, on one line without a full stop
   * @param cause what lies behind it, if an exception does
   */
  public FetchException(
      Reason reason, URI address, String message, String hint, @Nullable Throwable cause) {
    this(reason, address, message, hint, cause, Optional.empty());
  }

  /**
   * A failure that may be over at a time the site stated.
   *
   * @param reason why
   * @param address what was asked for, without user info
   * @param message what happened, on one line without a full stop
   * @param hint what the user can do, on one line without a full stop
   * @param cause what lies behind it, if an exception does
   * @param retryAt when to come back, if the site said so
   */
  public FetchException(
      Reason reason,
      URI address,
      String message,
      String hint,
      @Nullable Throwable cause,
      Optional<Instant> retryAt) {
    super(message, cause);
    this.reason = reason;
    this.address = address;
    this.hint = hint;
    this.retryAt = retryAt.orElse(null);
  }

  /** Why there is no page. */
  public Reason reason() {
    return reason;
  }

  /** What was asked for, without user info. */
  public URI address() {
    return address;
  }

  /** What the user can do about it. */
  public String hint() {
    return hint;
  }

  /** When to come back, if the site said so. */
  public Optional<Instant> retryAt() {
    return Optional.ofNullable(retryAt);
  }
}
