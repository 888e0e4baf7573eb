package io.github.dailypapers.source.huggingface;

import io.github.dailypapers.page.Page;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.paper.PaperBuilder;
import io.github.dailypapers.source.JsonValues;
import io.github.dailypapers.source.PageException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Reads a listing page or a paper's page. The data is taken from the one element that carries it;
 * the page's tree is built only where the cards are needed: when the data is missing or broken, or
 * holds fewer papers than the page shows.
 */
final class HtmlPage {
  private static final String LISTING = "DailyPapers";
  private static final String PAPER = "PaperContent";

  private final Page page;

  private HtmlPage(Page page) {
    this.page = page;
  }

  /**
   * The listing on {@code page}; without papers if the page says that it lists none.
   *
   * @throws PageException if there is neither data nor a card to read
   */
  static Listing read(Page page) throws PageException {
    Optional<Listing> listing = carried(page);
    if (listing.isPresent()) {
      return listing.get();
    }
    HtmlPage html = new HtmlPage(page);
    Optional<String> paper = html.props(PAPER);
    if (paper.isPresent()) {
      return html.paper(paper.get());
    }
    return CardListing.read(page, Payload.NONE, "the page carries no data");
  }

  /**
   * The listing whose data {@code page} carries; empty if it carries none, and may be of any site.
   *
   * @throws PageException if the data is broken, and there is no card to read instead
   */
  static Optional<Listing> carried(Page page) throws PageException {
    HtmlPage html = new HtmlPage(page);
    Optional<String> listing = html.props(LISTING);
    return listing.isPresent()
        ? Optional.of(html.listing(PayloadReader.listing(listing.get())))
        : Optional.empty();
  }

  private Optional<String> props(String target) {
    Optional<String> props = StartTag.props(page.body(), target);
    return props.isPresent()
        ? Optional.of(CharacterReferences.decoded(props.get()))
        : Optional.empty();
  }

  private Listing listing(Payload payload) throws PageException {
    if (!payload.whole()) {
      return CardListing.read(page, payload, "the page's data is broken");
    }
    int shown = shownCards();
    if (payload.papers().size() < shown) {
      return CardListing.read(
          page,
          payload,
          "the page shows " + shown + " papers and its data holds " + payload.papers().size());
    }
    return new Listing(payload.kind(), payload.day(), payload.papers(), payload.remarks());
  }

  private int shownCards() {
    String text = new String(page.body(), StandardCharsets.ISO_8859_1);
    int count = 0;
    for (int at = text.indexOf("<article"); at >= 0; at = text.indexOf("<article", at + 1)) {
      count++;
    }
    return count;
  }

  /** The data of a paper's page is shaped like an entry of a listing. */
  private Listing paper(String props) throws PageException {
    JsonValues json = JsonValues.of(props);
    PaperBuilder paper = entry(json);
    if (paper == null) {
      throw new Diagnosis(page, Jsoup.parse(page.text())).exception();
    }
    return new Listing(Kind.PAPER, Optional.empty(), List.of(paper.build()), json.remarks());
  }

  private static @Nullable PaperBuilder entry(JsonValues json) {
    try {
      json.next();
      return EntryReader.entry(json);
    } catch (JacksonException e) {
      return null;
    }
  }
}
