package io.github.dailypapers.render;

import java.time.LocalDate;

/**
 * What a feed says of itself.
 *
 * @param title what its papers are, such as {@code Daily Papers: @agents}; it makes the feed's own
 *     identifier
 * @param day the UTC day on which it is written, for a feed without entries
 */
public record FeedHead(String title, LocalDate day) {
  /** Of a feed that nobody has given a title. */
  public static final FeedHead USUAL = new FeedHead("Daily Papers", LocalDate.EPOCH);
}
