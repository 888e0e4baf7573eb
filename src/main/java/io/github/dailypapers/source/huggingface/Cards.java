package io.github.dailypapers.source.huggingface;

import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.paper.PaperBuilder;
import io.github.dailypapers.source.OneLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cards that a listing page shows: title, id, votes, comments, organization, stars and
 * submitter. A card holds no abstract, no authors' names and no date.
 */
final class Cards {
  /** The card's one link that is its title. */
  static final String TITLE = "h3 a[href^=/papers/]";

  private static final String PAPERS = "/papers/";

  private static final String SUBMITTED_BY = "Submitted by";

  private Cards() {}

  /**
   * The papers of the page's cards, in their order.
   *
   * @param day the listing day that the page states for all of them
   */
  static List<Paper> read(Document page, Optional<LocalDate> day) {
    List<Paper> papers = new ArrayList<>();
    for (Element card : page.select("article")) {
      Element link = card.selectFirst(TITLE);
      String title = link == null ? "" : OneLine.of(link.text());
      String path = link == null ? "" : link.attr("href");
      String id = path.isEmpty() ? "" : OneLine.of(path.substring(PAPERS.length()));
      if (!title.isEmpty() && !id.isEmpty()) {
        papers.add(read(card, id, title, path, day));
      }
    }
    return papers;
  }

  private static Paper read(
      Element card, String id, String title, String path, Optional<LocalDate> day) {
    PaperBuilder paper = Paper.of(HuggingFace.NAME).id(id).title(title);
    EntryReader.addresses(paper, id);
    day.ifPresent(paper::listedOn);
    paper.upvotes(votes(card));
    paper.comments(count(ownText(card.selectFirst("a[href$=#community]"))));
    paper.submittedBy(submitter(card));
    paper.authorCount(authorCount(card));
    stars(card, path, paper);
    organization(card, paper);
    return paper.build();
  }

  /** A card shows no votes as a dash. */
  private static @Nullable Integer votes(Element card) {
    String text = ownText(card.selectFirst("div.leading-none"));
    return text.equals("-") ? Integer.valueOf(0) : count(text);
  }

  private static @Nullable String submitter(Element card) {
    for (Element box : card.select("div:contains(" + SUBMITTED_BY + ")")) {
      String text = ownText(box);
      if (text.startsWith(SUBMITTED_BY)) {
        String login = text.substring(SUBMITTED_BY.length()).strip();
        return login.isEmpty() ? null : login;
      }
    }
    return null;
  }

  private static @Nullable Integer authorCount(Element card) {
    for (Element item : card.select("li div")) {
      String text = ownText(item).replace("\u00b7", "").strip();
      if (text.endsWith(" authors")) {
        return count(text.substring(0, text.length() - " authors".length()));
      }
    }
    return null;
  }

  private static void stars(Element card, String path, PaperBuilder paper) {
    for (Element link : card.select("a > span")) {
      Element parent = link.parent();
      if (parent != null && parent.attr("href").equals(path)) {
        paper.codeStars(count(ownText(link)));
      }
    }
  }

  private static void organization(Element card, PaperBuilder paper) {
    Element name = card.selectFirst("a[href^=/] > span.truncate");
    if (name != null && name.parent() != null) {
      paper.organization(orNull(OneLine.of(name.text())));
      paper.organizationId(orNull(OneLine.of(name.parent().attr("href").substring(1))));
    }
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static String ownText(@Nullable Element element) {
    if (element == null) {
      return "";
    }
    String own = OneLine.of(element.ownText());
    // The number is sometimes wrapped in spans.
    return own.isEmpty() ? OneLine.of(element.text()) : own;
  }

  /** The number, null if it is not written out in digits: {@code 1.2k} is no exact count. */
  private static @Nullable Integer count(String text) {
    if (text.isEmpty() || text.length() > 9) {
      return null;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return null;
      }
    }
    return Integer.valueOf(text);
  }
}
