package io.github.dailypapers.source.saved;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The last block of a card's text: who, a line with a middle dot, and the date. Who is {@code • 6
 * authors}, or an organization: the text that stands for its picture, which is its short name, and
 * its full name.
 *
 * @param authorCount how many authors, null where an organization stands instead
 * @param organization full name, null where authors are counted
 * @param organizationId short name, null where the text has none
 * @param date the date of publication, and the comments
 */
record CardFooter(
    @Nullable Integer authorCount,
    @Nullable String organization,
    @Nullable String organizationId,
    PrintedDate date) {

  /**
   * Reads {@code block}, a footer only if all of it is.
   *
   * @param asOf the day whose year is taken where none is printed
   */
  static Optional<CardFooter> parse(String block, LocalDate asOf) {
    String[] lines = block.split("\n");
    if (lines.length != 3 || !lines[1].equals("\u00b7")) {
      return Optional.empty();
    }
    return PrintedDate.parse(lines[2], asOf).map(date -> of(lines[0], date));
  }

  private static CardFooter of(String who, PrintedDate date) {
    if (who.matches("\u2022 \\d{1,6} authors?")) {
      return new CardFooter(Integer.valueOf(who.split(" ")[1]), null, null, date);
    }
    int space = who.indexOf(' ');
    return space < 0
        ? new CardFooter(null, who, null, date)
        : new CardFooter(null, who.substring(space + 1), who.substring(0, space), date);
  }
}
