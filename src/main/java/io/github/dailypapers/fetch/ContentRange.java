package io.github.dailypapers.fetch;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * Which part of a file an answer holds; see
 * https://www.rfc-editor.org/rfc/rfc9110#field.content-range.
 *
 * @param first how many bytes stand before it
 * @param whole how many bytes the file has; empty if it is not told
 */
record ContentRange(long first, OptionalLong whole) {
  private static final String UNIT = "bytes ";

  /** What {@code bytes 100-199/200} says; empty for what is not of this kind. */
  static Optional<ContentRange> of(String header) {
    int dash = header.indexOf('-');
    int slash = header.indexOf('/');
    if (!header.startsWith(UNIT) || dash < 0 || slash < dash) {
      return Optional.empty();
    }
    try {
      long first = Long.parseLong(header.substring(UNIT.length(), dash).strip());
      String whole = header.substring(slash + 1).strip();
      return Optional.of(
          new ContentRange(
              first,
              whole.equals("*") ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(whole))));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
