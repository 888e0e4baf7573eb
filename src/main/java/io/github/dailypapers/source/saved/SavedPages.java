package io.github.dailypapers.source.saved;

import io.github.dailypapers.page.Page;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.source.PageException;
import io.github.dailypapers.source.acl.AnthologyPages;
import io.github.dailypapers.source.arxiv.feed.ArxivFeeds;
import io.github.dailypapers.source.arxiv.page.ArxivPages;
import io.github.dailypapers.source.huggingface.HuggingFace;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/** Opens saved pages, whose kind is told by their content and never by their name. */
public final class SavedPages {
  /** The most that is read of a page that must be held whole, in bytes. */
  private static final int LARGEST_PAGE = 64 << 20;

  /** How far the first letter is looked for, in bytes. */
  private static final int HEAD = 8192;

  /** All that arXiv says when it is asked too often; the status is 429. */
  private static final String ARXIV_REFUSES = "Rate exceeded.";

  private SavedPages() {}

  /** The listing page that is part of the program: invented papers in the real page's shape. */
  public static SavedListings sample() throws IOException {
    InputStream page =
        Objects.requireNonNull(
            HuggingFace.class.getResourceAsStream("/io/github/dailypapers/source/sample.html"));
    return open(page, URI.create("sample:listing"), LocalDate.EPOCH);
  }

  /**
   * The listings of the page that {@code stream} holds: a page as HTML, an answer of the API,
   * papers that this program wrote as JSON or JSON Lines, or a page's text as copied from a
   * browser.
   *
   * @param stream the page; closed with the listings, and at once if none can be made of it
   * @param address what to call the page in errors
   * @param asOf the day whose year a date printed without one is given
   * @throws PageException if the page is of no known kind
   * @throws IOException if it cannot be read
   */
  public static SavedListings open(InputStream stream, URI address, LocalDate asOf)
      throws IOException {
    BufferedInputStream content = new BufferedInputStream(stream, HEAD);
    try {
      char first = firstLetter(content);
      if (first == '[' || first == '{') {
        return JsonListings.open(content, address);
      }
      return new OneListing(content, whole(content, address, first, asOf));
    } catch (IOException e) {
      content.close();
      throw e;
    }
  }

  /** The first byte that is no white space and of no byte order mark, in UTF-8 or UTF-16. */
  private static char firstLetter(BufferedInputStream content) throws IOException {
    content.mark(HEAD);
    byte[] head = content.readNBytes(HEAD - 1);
    content.reset();
    for (byte b : head) {
      boolean mark = b == (byte) 0xEF || b == (byte) 0xBB || b == (byte) 0xBF;
      mark |= b == (byte) 0xFE || b == (byte) 0xFF;
      if (!mark && (b < 0 || b > ' ')) {
        return (char) (b & 0xFF);
      }
    }
    return ' ';
  }

  private static Listing whole(InputStream content, URI address, char first, LocalDate asOf)
      throws IOException {
    byte[] body = content.readNBytes(LARGEST_PAGE + 1);
    if (body.length > LARGEST_PAGE) {
      throw notUnderstood(address, "is larger than 64 MB");
    }
    Page page = new Page(address, utf8(body));
    if (first == '<') {
      return html(page);
    }
    String text = page.text();
    if (!CopiedText.isCopied(text)) {
      throw notUnderstood(address, what(text));
    }
    return CopiedText.read(text, asOf);
  }

  private static String what(String text) {
    if (text.isBlank()) {
      return "is empty";
    }
    return text.strip().equals(ARXIV_REFUSES)
        ? "is arXiv's answer to too many requests"
        : "is no listing of papers";
  }

  /** Without byte order mark; what programs on Windows save in UTF-16 is known by that. */
  private static byte[] utf8(byte[] body) {
    String text = new String(body, 0, Math.min(3, body.length), StandardCharsets.ISO_8859_1);
    if (text.startsWith("\u00FE\u00FF") || text.startsWith("\u00FF\u00FE")) {
      return new String(body, StandardCharsets.UTF_16).getBytes(StandardCharsets.UTF_8);
    }
    return text.equals("\u00EF\u00BB\u00BF") ? Arrays.copyOfRange(body, 3, body.length) : body;
  }

  private static Listing html(Page page) throws PageException {
    Optional<Listing> carried = HuggingFace.carried(page);
    if (carried.isPresent()) {
      return carried.get();
    }
    if (ArxivFeeds.isFeed(page.body())) {
      return ArxivFeeds.saved(page);
    }
    if (ArxivPages.isArxiv(page.body())) {
      return ArxivPages.saved(page);
    }
    if (AnthologyPages.isAnthology(page)) {
      return AnthologyPages.saved(page);
    }
    return HuggingFace.saved(page);
  }

  private static PageException notUnderstood(URI address, String what) {
    return new PageException(
        address,
        "HTML, JSON, or a page's text",
        "the page " + what,
        "save a listing as HTML or JSON, or copy the text of a search page");
  }

  private static final class OneListing implements SavedListings {
    private final InputStream content;
    private Optional<Listing> listing;

    OneListing(InputStream content, Listing listing) {
      this.content = content;
      this.listing = Optional.of(listing);
    }

    @Override
    public Optional<Listing> next() {
      Optional<Listing> next = listing;
      listing = Optional.empty();
      return next;
    }

    @Override
    public void close() throws IOException {
      content.close();
    }
  }
}
