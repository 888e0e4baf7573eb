package io.github.dailypapers.speed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Listing pages of invented papers, in the shape in which Hugging Face serves them: the papers of
 * the embedded sample, as many times as it takes, each with an id of its own.
 */
public final class InventedPages {
  private static final LocalDate SAMPLE_DAY = LocalDate.of(2026, 11, 23);
  private static final Pattern DATE = Pattern.compile("2026-11-\\d\\d");
  private static final Pattern ID = Pattern.compile("2611\\.9\\d{4}");
  private static final String ENTRY = "{&quot;paper&quot;:";
  private static final String ENTRIES_END = "],&quot;prevDate&quot;";
  private static final String CARD = "<article ";
  private static final String CARDS_END = "</div></section>";

  private final String head;
  private final List<String> entries;
  private final String middle;
  private final List<String> cards;
  private final String tail;

  /** Pages like the embedded sample, {@code sample}. */
  public InventedPages(String sample) {
    int entriesStart = sample.indexOf(ENTRY);
    int entriesEnd = sample.indexOf(ENTRIES_END);
    int cardsStart = sample.indexOf(CARD);
    int cardsEnd = sample.indexOf(CARDS_END);
    if (entriesStart < 0 || entriesEnd < 0 || cardsStart < entriesEnd || cardsEnd < cardsStart) {
      throw new IllegalArgumentException("the sample is not in the shape it was in");
    }
    head = sample.substring(0, entriesStart);
    entries = parts(sample.substring(entriesStart, entriesEnd), ENTRY);
    middle = sample.substring(entriesEnd, cardsStart);
    cards = parts(sample.substring(cardsStart, cardsEnd), CARD);
    tail = sample.substring(cardsEnd);
  }

  private static List<String> parts(String text, String start) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int next = text.indexOf(start, from + 1);
      int to = next < 0 ? text.length() : next;
      int end = to > from && text.charAt(to - 1) == ',' ? to - 1 : to;
      parts.add(text.substring(from, end));
      from = to;
    }
    return parts;
  }

  /** The page of a day with this many papers, at most 1,000: ids tell apart days of one month. */
  public String page(LocalDate day, int papers) {
    StringBuilder page = new StringBuilder(head);
    for (int i = 0; i < papers; i++) {
      page.append(i == 0 ? "" : ",").append(named(entries, day, i));
    }
    page.append(middle);
    for (int i = 0; i < papers; i++) {
      page.append(named(cards, day, i));
    }
    page.append(tail);
    return DATE.matcher(page)
        .replaceAll(
            date -> {
              LocalDate inSample = LocalDate.parse(date.group());
              return day.minusDays(SAMPLE_DAY.toEpochDay() - inSample.toEpochDay()).toString();
            });
  }

  private static String named(List<String> all, LocalDate day, int number) {
    String id =
        String.format(
            "%02d%02d.%05d",
            day.getYear() % 100, day.getMonthValue(), day.getDayOfMonth() * 1000 + number);
    return ID.matcher(all.get(number % all.size())).replaceAll(id);
  }
}
