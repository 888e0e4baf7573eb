package io.github.dailypapers.source.arxiv.page;

import io.github.dailypapers.page.Page;
import io.github.dailypapers.paper.Listing.Remark;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.source.PageException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.Jsoup;

/**
 * What one page of a listing of arXiv states.
 *
 * @param kind what the page lists
 * @param day the day of announcement that the page states for all it lists; empty where it states
 *     none, or several
 * @param papers in the page's order, each listed on the day that its own section states
 * @param total how many entries the listing has on all its pages, where the page says so
 * @param first the running number of the page's first entry, 0 if it has none
 * @param last the running number of the page's last entry, 0 if it has none
 * @param next where the same listing goes on, on the same host; empty for the last page, and for a
 *     page that was saved to a file
 * @param remarks what a reader must be told of how the page was read
 */
public record ListPage(
    Kind kind,
    Optional<LocalDate> day,
    List<Paper> papers,
    OptionalInt total,
    int first,
    int last,
    Optional<URI> next,
    List<Remark> remarks) {

  /** What a page lists. */
  public enum Kind {
    /** The newest announcement. */
    NEW,
    /** The announcement of some earlier day. */
    CATCHUP,
    /** The announcements of the last days. */
    RECENT,
    /** All of a month or a year. */
    MONTH,
    /** The papers of an author, or others that belong to no time. */
    AUTHOR
  }

  /** Copies both lists. */
  public ListPage {
    papers = List.copyOf(papers);
    remarks = List.copyOf(remarks);
  }

  /**
   * Reads a page of a listing.
   *
   * @throws PageException if it is none, or does not list all that it says it does
   */
  public static ListPage read(Page page) throws PageException {
    return new ListReader(page, Jsoup.parse(page.text())).read();
  }
}
