package io.github.dailypapers.cli;

import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.period.Days;
import java.time.LocalDate;
import java.util.List;

/** What stands above the table of one day: whose listing it is, for the table does not say. */
final class Heading {
  private Heading() {}

  /**
   * The heading of {@code listing}, on one line.
   *
   * @param day that the listing states
   */
  static String of(Listing listing, LocalDate day, Line line) {
    List<Paper> papers = listing.papers();
    int replaced = 0;
    for (Paper paper : papers) {
      replaced += ChosenPapers.isReplacement(paper) ? 1 : 0;
    }
    String source = papers.isEmpty() ? "" : papers.get(0).source();
    return of(source, day, papers.size(), replaced, line);
  }

  /**
   * The heading of a listing that {@code source} has of {@code day}.
   *
   * @param replaced how many of its papers are new versions of older ones
   */
  static String of(String source, LocalDate day, int papers, int replaced, Line line) {
    boolean hidden = replaced > 0 && !line.has("--replacements");
    String shown = Amount.of(hidden ? papers - replaced : papers, "paper");
    return title(source, line)
        + " of "
        + Days.named(day)
        + ", "
        + shown
        + (hidden ? " and " + Amount.of(replaced, "replacement") : "");
  }

  private static String title(String source, Line line) {
    if (!source.equals(Origin.ARXIV.label())) {
      return "Daily Papers";
    }
    List<SourceName> names = SourceName.of(line.values("--source"));
    return "arXiv" + names.get(0).what().map(category -> ' ' + category).orElse("");
  }
}
