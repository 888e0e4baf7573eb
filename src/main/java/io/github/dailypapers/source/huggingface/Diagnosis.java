package io.github.dailypapers.source.huggingface;

import io.github.dailypapers.page.Page;
import io.github.dailypapers.source.OneLine;
import io.github.dailypapers.source.PageException;
import java.net.URI;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells what a page is that no paper could be read from. */
final class Diagnosis {
  private static final String EXPECTED = "div[data-target=DailyPapers], " + Cards.TITLE;

  private final Page page;
  private final Document tree;

  Diagnosis(Page page, Document tree) {
    this.page = page;
    this.tree = tree;
  }

  /** The page's failure in words. */
  PageException exception() {
    if (OneLine.of(page.text()).isEmpty()) {
      return because("the page is empty", "try again later");
    }
    if (isLookalike()) {
      return because(
          "the page is of " + statedHost() + ", a look-alike of huggingface.co",
          "read huggingface.co itself, or a mirror that passes its pages on unchanged");
    }
    if (isListing()) {
      return because(
          "the page is a listing without data and cards",
          "it may be cut off, or the site has changed: try again");
    }
    if (isErrorPage()) {
      return because(
          "the page is an error page (" + heading() + ")", "check the address, or try again later");
    }
    if (isChallenge()) {
      return because(
          "the page is a bot challenge", "wait a while, or set HF_TOKEN to be known to the site");
    }
    return because(
        "the page is no listing of papers", "check the address; the site may have changed");
  }

  /**
   * Whether the page says that it belongs to another site than Hugging Face's and the one asked.
   */
  boolean isLookalike() {
    String host = statedHost();
    return !host.isEmpty()
        && !host.equals("huggingface.co")
        && !host.equals("hf.co")
        && !host.equals(page.address().getHost());
  }

  private String statedHost() {
    for (Element stated : tree.select("link[rel=canonical], meta[property=og:url]")) {
      try {
        String host = URI.create(stated.attr(stated.nameIs("link") ? "href" : "content")).getHost();
        if (host != null) {
          return host.toLowerCase(Locale.ROOT);
        }
      } catch (IllegalArgumentException e) {
        // What is no address names no host.
      }
    }
    return "";
  }

  private boolean isListing() {
    return tree.selectFirst("body.DailyPapersPage, [data-target=DailyPapers]") != null;
  }

  private boolean isErrorPage() {
    String heading = heading();
    return heading.matches(
        "(?i)(.*\\b[45]\\d\\d\\b.*|.*\\berror\\b.*|.*not found.*|.*unavailable.*)");
  }

  private String heading() {
    Element heading = tree.selectFirst("h1");
    return OneLine.of(heading == null ? tree.title() : heading.text());
  }

  /** Every page of the site loads the challenge's script: it tells only where nothing else is. */
  private boolean isChallenge() {
    return page.text().contains("awswaf") || page.text().contains("challenge");
  }

  /** The failure of a page that lists nothing. */
  static PageException emptyListing(Page page) {
    return because(
        page, "the page is a listing without a single paper", "try another day, or later");
  }

  private PageException because(String message, String hint) {
    return because(page, message, hint);
  }

  private static PageException because(Page page, String message, String hint) {
    return new PageException(page.address(), EXPECTED, message, hint);
  }
}
