package io.github.dailypapers.source.arxiv.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A day as arXiv's pages write it: {@code Friday, 14 August 2026}, {@code Thu, 13 Aug 2026}, until
 * 2023 {@code Thu, 10 Feb 22}, and without its weekday. Read by hand, for the formatters of
 * java.time cost a tenth of a start.
 *
 * @param day the day that the numbers name
 * @param weekday the weekday as it is written, empty if none is
 */
record DayText(LocalDate day, String weekday) {
  private static final String[] MONTHS = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  };
  private static final String[] WEEKDAYS = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
  };

  /** The year in which arXiv began: years before it are of this century. */
  private static final int FIRST_YEAR = 91;

  /** The day that is all of {@code text}, empty if that is anything else or no day there is. */
  static Optional<DayText> parse(String text) {
    List<String> words = words(text);
    if (words.size() < 3 || words.size() > 4) {
      return Optional.empty();
    }
    String weekday = words.size() == 4 ? words.remove(0) : "";
    int day = words.get(0).length() > 2 ? -1 : Digits.all(words.get(0));
    int month = indexOf(words.get(1), MONTHS) + 1;
    int year = year(words.get(2));
    boolean wrong = !weekday.isEmpty() && indexOf(weekday, WEEKDAYS) < 0;
    if (wrong || day < 0 || month == 0 || year < 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(new DayText(LocalDate.of(year, month, day), weekday));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean part = i < text.length() && text.charAt(i) != ' ' && text.charAt(i) != ',';
      if (part && start < 0) {
        start = i;
      } else if (!part && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  private static int year(String text) {
    int number = Digits.all(text);
    if (text.length() == 2) {
      return number < 0 ? -1 : number + (number < FIRST_YEAR ? 2000 : 1900);
    }
    return text.length() == 4 ? number : -1;
  }

  /** Where {@code word}, or what it is short for, stands in {@code names}; -1 if it does not. */
  private static int indexOf(String word, String[] names) {
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(word) || (word.length() == 3 && names[i].startsWith(word))) {
        return i;
      }
    }
    return -1;
  }

  /** The weekday that the day really is on, in English. */
  String realWeekday() {
    return WEEKDAYS[day.getDayOfWeek().getValue() - 1];
  }

  /** Whether no other weekday is written than the one the day is on. */
  boolean agrees() {
    return weekday.isEmpty() || realWeekday().startsWith(weekday);
  }
}
