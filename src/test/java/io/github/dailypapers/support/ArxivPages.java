package io.github.dailypapers.support;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Pages of arXiv as small as they may be, in the markup of 2026. Their papers are told by how they
 * are announced, their ids and their titles: {@code "new 2611.90001 A Title"}, {@code "cross …"},
 * {@code "replace …"}; those of a month by id and title alone.
 */
public final class ArxivPages {
  private static final String[] SECTIONS = {"new", "cross", "replace"};
  private static final String[] HEADINGS = {
    "New submissions", "Cross submissions", "Replacement submissions"
  };

  private ArxivPages() {}

  /** The page of the newest announcement, which is of {@code day}. */
  public static String newest(String day, String... papers) {
    return newest(day, papers.length, papers);
  }

  /** The same, which says that it has {@code total} entries and lists them all. */
  public static String newest(String day, int total, String... papers) {
    String head =
        "<h1>Computation and Language</h1><h3>Showing new listings for %s</h3>"
                .formatted(date("EEEE, d MMMM uuuu", day))
            + "<div class='paging'>Total of %d entries </div>".formatted(total);
    return page("", "<div id='dlpage'>" + head + sections(1, papers) + "</div>");
  }

  /** The page of the announcement of {@code day}, or that there was none. */
  public static String catchup(String day, String... papers) {
    return catchup(day, papers.length, 1, papers);
  }

  /** One page of the announcement of {@code day}, which has {@code total} entries in all. */
  public static String catchup(String day, int total, int first, String... papers) {
    String stated = date("EEE, d MMM uuuu", day);
    String pages =
        first > 1
            ? "<a href=/catchup/cs.CL/" + day + "?page=1>1</a> <span>2</span>"
            : "<span>1</span> <a href=/catchup/cs.CL/" + day + "?page=2>2</a>";
    String head =
        "<h1>Catchup results for Computation and Language on %s</h1><div>Total of %d entries for %s"
                .formatted(stated, total, stated)
            + (papers.length < total ? pages : "")
            + "</div>";
    String none =
        ("<p>No updates for %s. There was either no announcement for this day, or no updates within"
                + " the requested subject.</p>")
            .formatted(stated);
    String list = papers.length == 0 ? none : sections(first, papers);
    return page("", "<div id='dlpage'>" + head + list + "</div>");
  }

  /** The page of a month. */
  public static String month(String month, String... papers) {
    return month(month, papers.length, 0, papers);
  }

  /**
   * One page of a month, which has {@code total} entries in all.
   *
   * @param skipped how many of them are on the pages before
   */
  public static String month(String month, int total, int skipped, String... papers) {
    int last = skipped + papers.length;
    StringBuilder list = new StringBuilder("<dl id='articles'>");
    for (int i = 0; i < papers.length; i++) {
      list.append(entry(skipped + i + 1, "month", papers[i], false));
    }
    String more =
        last < total
            ? "<a href=/list/cs.CL/%s?skip=%d>%d-%d</a>".formatted(month, last, last + 1, total)
            : "";
    return page(
        "",
        ("<div id='dlpage'><h1>Computation and Language</h1>"
                + "<h2>Authors and titles for %s </h2><div class='paging'>Total of %d entries :"
                + " <span>%d-%d</span> %s</div>%s</dl></div>")
            .formatted(name(month), total, skipped + 1, last, more, list));
  }

  /** The page that gives the reason for an error. */
  public static String error(String reason) {
    return page(reason, "<h1>" + reason + "</h1>");
  }

  private static String sections(int first, String... papers) {
    StringBuilder sections = new StringBuilder();
    int number = first;
    for (int i = 0; i < SECTIONS.length; i++) {
      StringBuilder entries = new StringBuilder();
      int count = 0;
      for (String paper : papers) {
        if (paper.startsWith(SECTIONS[i] + ' ')) {
          String rest = paper.substring(SECTIONS[i].length() + 1);
          entries.append(entry(number++, SECTIONS[i], rest, true));
          count++;
        }
      }
      if (count > 0) {
        sections.append(
            "<dl id='articles'><h3>%s (showing %d of %d entries)</h3>%s</dl>"
                .formatted(HEADINGS[i], count, count, entries));
      }
    }
    return sections.toString();
  }

  private static String entry(int number, String section, String paper, boolean hasAbstract) {
    int space = paper.indexOf(' ');
    String id = paper.substring(0, space);
    String title = paper.substring(space + 1);
    String mark =
        switch (section) {
          case "cross" -> "(cross-list from cs.LG)";
          case "replace" -> "(replaced)";
          default -> "";
        };
    String subjects =
        section.equals("cross")
            ? "<span class=\"primary-subject\">Machine Learning (cs.LG)</span>; Computation and"
                + " Language (cs.CL)"
            : "<span class=\"primary-subject\">Computation and Language (cs.CL)</span>";
    return """
        <dt><a name='item%d'>[%d]</a>
          <a href ="/abs/%s" title="Abstract" id="%s">arXiv:%s</a> %s
          [<a href="/pdf/%s" title="Download PDF">pdf</a>]</dt>
        <dd><div class='meta'>
          <div class='list-title mathjax'><span class='descriptor'>Title:</span> %s</div>
          <div class='list-authors'><a href="https://arxiv.org/search/cs?query=A">Ada Kowalska</a>,
            <a href="https://arxiv.org/search/cs?query=B">Bo Lindqvist</a></div>
          <div class='list-comments mathjax'><span class='descriptor'>Comments:</span> 9 pages</div>
          <div class='list-subjects'><span class='descriptor'>Subjects:</span> %s</div>
          %s</div></dd>
        """
        .formatted(
            number,
            number,
            id,
            id,
            id,
            mark,
            id,
            title,
            subjects,
            hasAbstract ? "<p class='mathjax'>This is about " + title + ".</p>" : "");
  }

  private static String page(String title, String content) {
    return """
        <!DOCTYPE html><html lang="en"><head><title>%s</title>
        <link rel="stylesheet" href="/static/browse/0.3.4/css/arXiv.css" /></head>
        <body><header></header><main><div id="content">%s</div></main></body></html>
        """
        .formatted(title, content);
  }

  private static String date(String form, String day) {
    return DateTimeFormatter.ofPattern(form, Locale.ENGLISH).format(LocalDate.parse(day));
  }

  private static String name(String month) {
    return DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH).format(YearMonth.parse(month));
  }
}
