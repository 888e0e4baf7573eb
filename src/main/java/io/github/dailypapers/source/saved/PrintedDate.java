package io.github.dailypapers.source.saved;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as cards print it, with the card's number of comments behind it where there are any:
 * {@code Apr 15, 2022}, {@code Nov 8}, {@code Jul 3, 2024 3}, {@code Nov 8 2}.
 *
 * @param day the date, null if the year taken for it has no such day: 29 February
 * @param yearAssumed whether the year was not printed
 * @param number the number behind it, null if there is none
 */
record PrintedDate(@Nullable LocalDate day, boolean yearAssumed, @Nullable Integer number) {
  private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
  private static final Pattern FORM =
      Pattern.compile("([A-Z][a-z]{2}) (\\d{1,2})(?:, (\\d{4}))?(?: (\\d{1,6}))?");

  /**
   * Reads {@code text}, which must be nothing but such a date.
   *
   * @param asOf the day whose year is taken where none is printed
   */
  static Optional<PrintedDate> parse(String text, LocalDate asOf) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches() || MONTHS.indexOf(matcher.group(1)) % 3 != 0) {
      return Optional.empty();
    }
    Month month = Month.of(MONTHS.indexOf(matcher.group(1)) / 3 + 1);
    int dayOfMonth = Integer.parseInt(matcher.group(2));
    boolean yearAssumed = matcher.group(3) == null;
    int year = yearAssumed ? asOf.getYear() : Integer.parseInt(matcher.group(3));
    boolean exists = YearMonth.of(year, month).isValidDay(dayOfMonth);
    if (!exists && !(yearAssumed && month == Month.FEBRUARY && dayOfMonth == 29)) {
      return Optional.empty();
    }
    String number = matcher.group(4);
    return Optional.of(
        new PrintedDate(
            exists ? LocalDate.of(year, month, dayOfMonth) : null,
            yearAssumed,
            number == null ? null : Integer.valueOf(number)));
  }
}
