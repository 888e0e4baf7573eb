package io.github.dailypapers.page;

import java.util.Optional;

/**
 * What a site said a version of a page can be recognised by. What no site needs and no request
 * should repeat is left out: values that are blank, longer than {@value #LONGEST} characters, or
 * made of anything but printable ASCII.
 *
 * @param etag the {@code ETag}, with its quotes and the mark of a weak one
 * @param lastModified the {@code Last-Modified}, as it was written
 */
public record Validators(Optional<String> etag, Optional<String> lastModified) {
  /** Those of a page that came with none. */
  public static final Validators NONE = new Validators(Optional.empty(), Optional.empty());

  private static final int LONGEST = 200;

  /** Leaves out what cannot be sent. */
  public Validators {
    etag = sendable(etag);
    lastModified = sendable(lastModified);
  }

  private static Optional<String> sendable(Optional<String> value) {
    return value.isPresent() && isSendable(value.get()) ? value : Optional.empty();
  }

  private static boolean isSendable(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) < ' ' || value.charAt(i) > '~') {
        return false;
      }
    }
    return !value.isBlank() && value.length() <= LONGEST;
  }

  /** Whether there is nothing to recognise a version by. */
  public boolean isEmpty() {
    return etag.isEmpty() && lastModified.isEmpty();
  }
}
