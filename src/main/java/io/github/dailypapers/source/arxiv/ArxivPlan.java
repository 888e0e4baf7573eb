package io.github.dailypapers.source.arxiv;

import io.github.dailypapers.page.Freshness;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.period.Days;
import io.github.dailypapers.period.Period;
import io.github.dailypapers.source.Ages;
import io.github.dailypapers.source.Request;
import io.github.dailypapers.source.UnlistedException;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Which pages answer for a period: the newest announcement has a page of its own, each day of the
 * last 90 too, and what is older is listed by months.
 *
 * @param category such as {@code cs.CL}, or an archive such as {@code math}
 */
record ArxivPlan(ArxivSite site, String category) {
  /** How many days arXiv lists each by itself; see https://arxiv.org/catchup. */
  private static final int CATCH_UP = 90;

  /** More days than this are rather read by months, where they make up whole ones. */
  private static final int MANY_DAYS = 31;

  /** An announcement stays as it was made. */
  static final int DAYS_TO_SETTLE = 1;

  /** Cross-lists come into a month for some days after its end. */
  private static final int MONTH_SETTLES = 14;

  /** The largest page of a listing. */
  private static final int PAGE = 2000;

  /**
   * The requests for {@code period}.
   *
   * @throws UnlistedException if arXiv has no listings of such a period
   */
  List<Request> requests(Period period, LocalDate today) throws UnlistedException {
    if (period instanceof Period.Latest) {
      URI page = site.page("/list/" + category + "/new");
      URI feed = site.feed("/rss/" + category);
      return List.of(Request.of(Kind.DAY, List.of(page, feed), Ages.GROWING));
    }
    if (period instanceof Days days) {
      return requests(days, today);
    }
    throw new UnlistedException(
        "arXiv lists nothing as \"" + period.label() + '"',
        "name days of the last " + CATCH_UP + ", or months, such as " + YearMonth.from(today));
  }

  private List<Request> requests(Days days, LocalDate today) throws UnlistedException {
    boolean recent = !days.first().isBefore(today.minusDays(CATCH_UP));
    boolean months = isMonths(days);
    if (months && !(recent && days.days().size() <= MANY_DAYS)) {
      return months(days, today);
    }
    if (!recent) {
      LocalDate first = today.minusDays(CATCH_UP);
      throw new UnlistedException(
          "arXiv lists single days back to " + first + " only, and " + days.label() + " is older",
          "ask for whole months, such as " + YearMonth.from(days.first()));
    }
    return days(days, today);
  }

  /** The month that it is now is whole as far as it goes. */
  private static boolean isMonths(Days days) {
    boolean untilNow = !days.last().isBefore(days.today());
    boolean ends = untilNow || days.last().plusDays(1).getDayOfMonth() == 1;
    return ends && days.first().getDayOfMonth() == 1;
  }

  private List<Request> months(Days days, LocalDate today) {
    List<Request> requests = new ArrayList<>();
    LocalDate end = days.isCutAtToday() ? today : days.last();
    for (YearMonth month = YearMonth.from(days.first());
        !month.atDay(1).isAfter(end);
        month = month.plusMonths(1)) {
      String path = "/list/" + category + '/' + month;
      Freshness freshness = Ages.ofDay(month.atEndOfMonth(), MONTH_SETTLES, today);
      requests.add(
          Request.month(
              month,
              List.of(site.page(path + "?skip=0&show=" + PAGE), site.page(path)),
              freshness));
    }
    return requests;
  }

  private List<Request> days(Days days, LocalDate today) {
    List<Request> requests = new ArrayList<>();
    for (LocalDate day : days.days()) {
      if (!isWeekend(day)) {
        requests.add(day(day, today));
      }
    }
    if (requests.isEmpty()) {
      for (LocalDate day : days.days()) {
        requests.add(day(day, today));
      }
    }
    return requests;
  }

  /**
   * Announcements are dated Monday to Friday; see https://info.arxiv.org/help/availability.html.
   */
  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private Request day(LocalDate day, LocalDate today) {
    URI page = site.page("/catchup/" + category + '/' + day + "?abs=True");
    return Request.day(day, List.of(page), Ages.ofDay(day, DAYS_TO_SETTLE, today));
  }
}
