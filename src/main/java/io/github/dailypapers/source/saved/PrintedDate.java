package io.github.dailypapers.source.saved;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as cards print it, with the card's number of comments behind it where there are any:
 * {@code Apr 15, 2022}, {@code Nov 8}, {@code Jul 3, 2024 3}, {@code Nov 8 2}.
 *
 * @param day the date
 * @param yearAssumed whether the year was not printed
 * @param number the number behind it, null if there is none
 */
record PrintedDate(LocalDate day, boolean yearAssumed, @Nullable Integer number) {
  private static final int LEAP_YEARS_APART = 9;
  private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
  private static final Pattern FORM =
      Pattern.compile("([A-Z][a-z]{2}) (\\d{1,2})(?:, (\\d{4}))?(?: (\\d{1,6}))?");

  /**
   * Reads {@code text}, which must be nothing but such a date.
   *
   * @param asOf where no year is printed, the last such day up to this one is meant
   */
  static Optional<PrintedDate> parse(String text, LocalDate asOf) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches() || MONTHS.indexOf(matcher.group(1)) % 3 != 0) {
      return Optional.empty();
    }
    int month = MONTHS.indexOf(matcher.group(1)) / 3 + 1;
    String year = matcher.group(3);
    String number = matcher.group(4);
    int dayOfMonth = Integer.parseInt(matcher.group(2));
    try {
      LocalDate day =
          year == null
              ? latest(month, dayOfMonth, asOf)
              : LocalDate.of(Integer.parseInt(year), month, dayOfMonth);
      return Optional.of(
          new PrintedDate(day, year == null, number == null ? null : Integer.valueOf(number)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The 29th of February may be eight years back. */
  private static LocalDate latest(int month, int dayOfMonth, LocalDate asOf) {
    for (int year = asOf.getYear(); year > asOf.getYear() - LEAP_YEARS_APART; year--) {
      if (dayOfMonth <= YearMonth.of(year, month).lengthOfMonth()) {
        LocalDate day = LocalDate.of(year, month, dayOfMonth);
        if (!day.isAfter(asOf)) {
          return day;
        }
      }
    }
    throw new DateTimeException("no such day");
  }
}
