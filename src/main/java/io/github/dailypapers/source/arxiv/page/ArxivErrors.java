package io.github.dailypapers.source.arxiv.page;

import io.github.dailypapers.page.Page;
import io.github.dailypapers.source.OneLine;
import io.github.dailypapers.source.PageException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The error pages of arXiv, which give the reason as their heading or as their only words. */
public final class ArxivErrors {
  private static final int LONGEST = 300;
  private static final String PARTS_OF_PAGES = "#dlpage, #abs, dt";
  private static final String EXPECTED = "#dlpage dl dt, #abs";

  private ArxivErrors() {}

  /**
   * The reason that the site itself gives in the body of an error, on one line without a full stop:
   * {@code Invalid archive or category: cs.ai}. Empty if the body is no error page: a listing, a
   * paper's page, or no text that people read.
   *
   * @param body HTML or plain text in UTF-8, whatever the status it came with
   */
  public static Optional<String> reason(byte[] body) {
    String text = new String(body, StandardCharsets.UTF_8);
    String start = text.stripLeading();
    if (!start.startsWith("<")) {
      return sentence(text);
    }
    return start.startsWith("<?xml") ? Optional.empty() : ofHtml(Jsoup.parse(text));
  }

  private static Optional<String> ofHtml(Document tree) {
    if (tree.selectFirst(PARTS_OF_PAGES) != null) {
      return Optional.empty();
    }
    Element content = tree.getElementById("content");
    Element heading = (content == null ? tree : content).selectFirst("h1");
    String title = OneLine.of(tree.title());
    String reason = heading == null ? title : OneLine.of(heading.text());
    Element details = tree.selectFirst("h1 + p");
    // A server's own error pages put the name of the status above what has happened.
    boolean status = Digits.end(title, 0) == 3 && title.substring(3).strip().equals(reason);
    return sentence(status && details != null ? details.text() : reason);
  }

  private static Optional<String> sentence(String text) {
    String line = text.length() > LONGEST ? "" : OneLine.of(text);
    for (int i = 0; i < line.length(); i++) {
      if (Character.isISOControl(line.charAt(i)) || line.charAt(i) == '\uFFFD') {
        return Optional.empty();
      }
    }
    int end = line.length();
    while (end > 0 && (line.charAt(end - 1) == '.' || line.charAt(end - 1) == ' ')) {
      end--;
    }
    String sentence = line.substring(0, end);
    return sentence.isEmpty() ? Optional.empty() : Optional.of(sentence);
  }

  /**
   * What to say of a page in which nothing could be read.
   *
   * @param known whether it has the frame of a page that can be read
   */
  static PageException exception(Page page, Document tree, boolean known) {
    if (page.body().length == 0 || page.text().isBlank()) {
      return because(page, "the page is empty", "try again later");
    }
    if (known) {
      return because(
          page,
          "nothing can be read from the page any more",
          "it may be cut off, or arXiv has changed: try again later");
    }
    if (tree.selectFirst(PARTS_OF_PAGES) != null) {
      boolean paper = tree.selectFirst(AbsPage.MARK) != null;
      return because(
          page,
          paper ? "the page is one paper's, and no listing" : "the page is no paper's",
          "check the address");
    }
    Optional<String> reason = reason(page.body());
    if (reason.isEmpty()) {
      return because(page, "the page is none of arXiv's", "check the address");
    }
    String hint = hint(reason.get().toLowerCase(Locale.ROOT));
    return hint.isEmpty()
        ? because(page, "the page is no listing (" + reason.get() + ")", "check the address")
        : because(page, "arXiv answers: " + reason.get(), hint);
  }

  private static PageException because(Page page, String message, String hint) {
    return new PageException(page.address(), EXPECTED, message, hint);
  }

  /** What to do about {@code reason}, empty if it is none of arXiv's. */
  private static String hint(String reason) {
    if (reason.startsWith("invalid archive")) {
      return "check the category: capital letters count, as in cs.AI";
    }
    if (reason.contains("catchup only allowed")) {
      return "ask for the month that the day is in";
    }
    if (reason.startsWith("article ")) {
      return "check the identifier";
    }
    if (reason.startsWith("invalid ") || reason.startsWith("bad request")) {
      return "check the address";
    }
    if (reason.startsWith("rate exceeded") || reason.startsWith("too many requests")) {
      return "wait a minute, then try again";
    }
    if (reason.contains("unavailable")) {
      return "try again in a few minutes";
    }
    return reason.contains("denied") || reason.contains("forbidden")
        ? "arXiv has shut this address out: try again another day"
        : "";
  }
}
