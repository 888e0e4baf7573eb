package io.github.dailypapers.source.huggingface;

import io.github.dailypapers.page.Page;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Remark;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.source.PageException;
import io.github.dailypapers.source.UtcDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A listing read from what the page shows, because its data is not whole. Where the data has a
 * paper, it is taken from there, for the cards say less.
 */
final class CardListing {
  private CardListing() {}

  /**
   * The papers of the cards in the page's order, then those that only the data has.
   *
   * @param why why the cards are read, for the remark
   * @throws PageException if there is no paper on either side
   */
  static Listing read(Page page, Payload payload, String why) throws PageException {
    Document tree = Jsoup.parse(page.text());
    Optional<LocalDate> day = payload.day().isPresent() ? payload.day() : statedDay(tree);
    List<Paper> cards = Cards.read(tree, day);
    List<Paper> papers = merged(cards, payload.papers());
    int poorer = papers.size() - payload.papers().size();
    if (payload.whole() && poorer == 0) {
      // What looked like more cards was a word in a text.
      return new Listing(payload.kind(), payload.day(), payload.papers(), payload.remarks());
    }
    Diagnosis diagnosis = new Diagnosis(page, tree);
    if (papers.isEmpty() || diagnosis.isLookalike()) {
      throw diagnosis.exception();
    }
    List<Remark> remarks = new ArrayList<>(payload.remarks());
    remarks.add(
        new Remark(
            why
                + ": "
                + poorer
                + " of "
                + papers.size()
                + " papers read from their cards alone,"
                + " which hold no abstract, no authors and no date",
            true));
    return new Listing(payload.kind(), day, papers, remarks);
  }

  private static List<Paper> merged(List<Paper> cards, List<Paper> known) {
    Map<String, Paper> left = new LinkedHashMap<>();
    List<Paper> merged = new ArrayList<>();
    for (Paper paper : known) {
      left.put(String.valueOf(paper.id()), paper);
    }
    for (Paper card : cards) {
      Paper richer = left.remove(String.valueOf(card.id()));
      merged.add(richer == null ? card : richer);
    }
    merged.addAll(left.values());
    return merged;
  }

  /** The day that a page of 2024 writes out in full; later pages leave out the year. */
  private static Optional<LocalDate> statedDay(Document tree) {
    Element time = tree.selectFirst("time[datetime]");
    return time == null ? Optional.empty() : UtcDay.of(time.attr("datetime"));
  }
}
