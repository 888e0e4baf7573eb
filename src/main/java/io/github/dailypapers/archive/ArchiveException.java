package io.github.dailypapers.archive;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** An archive that cannot be used, or not now. */
public final class ArchiveException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Why it cannot be used. */
  public enum Reason {
    /** Another process has been writing to it for as long as one waits. */
    BUSY,
    /** The disk is full. */
    FULL,
    /** The file or its folder may not be read or written. */
    NOT_PERMITTED,
    /** The file is damaged. */
    DAMAGED,
    /** The file is no archive. */
    FOREIGN,
    /** The file was written by a newer program. */
    TOO_NEW,
    /** Reading or writing failed. */
    FAILED
  }

  private final Reason reason;
  private final transient Path file;
  private final String hint;

  /**
   * A failure.
   *
   * @param reason why
   * @param file the archive
   * @param message what happened, on one line without a full stop
   * @param hint what the user can do, on one line without a full stop
   * @param cause what lies behind it, if an exception does
   */
  public ArchiveException(
      Reason reason, Path file, String message, String hint, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
    this.file = file;
    this.hint = hint;
  }

  /** Why the archive cannot be used. */
  public Reason reason() {
    return reason;
  }

  /** The archive. */
  public Path file() {
    return file;
  }

  /** What the user can do about it. */
  public String hint() {
    return hint;
  }
}
