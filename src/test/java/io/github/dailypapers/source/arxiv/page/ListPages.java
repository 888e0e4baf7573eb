package io.github.dailypapers.source.arxiv.page;

import io.github.dailypapers.page.Page;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Pages of listings with invented papers, in the shape of arXiv's. */
final class ListPages {
  static final String DAY = "<h3>Showing new listings for Friday, 14 August 2026</h3>";

  private ListPages() {}

  /** A page of the site at {@code path} that holds {@code content}. */
  static Page at(String path, String... content) {
    return page("https://arxiv.org" + path, frame(content));
  }

  /** A page that was saved to a file. */
  static Page saved(String... content) {
    return page("file:///pages/saved.html", frame(content));
  }

  static Page page(String address, String body) {
    return new Page(URI.create(address), body.getBytes(StandardCharsets.UTF_8));
  }

  static String frame(String... content) {
    return "<!DOCTYPE html><html><head><title>Kites</title></head><body><div id='dlpage'>"
        + String.join("\n", content)
        + "</div></body></html>";
  }

  /** What a page says of its pages; the one at hand has a star. */
  static String paging(int total, String... pages) {
    StringBuilder paging = new StringBuilder("<div class='paging'>Total of " + total + " entries ");
    for (String page : pages) {
      int skip = Integer.parseInt(page.substring(0, page.indexOf('-'))) - 1;
      paging.append(
          page.endsWith("*")
              ? "<span>" + page.replace("*", "") + "</span> "
              : "<a href=/list/cs.CL/new?skip=" + skip + "&amp;show=25>" + page + "</a> ");
    }
    return paging + "</div>";
  }

  static String section(String heading, String... entries) {
    return "<dl id='articles'><h3>" + heading + "</h3>" + String.join("\n", entries) + "</dl>";
  }

  /** An entry about the paper number {@code number}, whose id ends in it. */
  static String entry(int number) {
    return entry(number, "");
  }

  /** An entry that says {@code mark} after its id. */
  static String entry(int number, String mark) {
    return term(number, mark) + description("Kites of Size " + number, "");
  }

  static String term(int number, String mark) {
    String id = "2608." + (90000 + number);
    return ("<dt><a name='item%d'>[%d]</a> <a href =\"/abs/%s\" title=\"Abstract\" id=\"%s\">"
            + " arXiv:%s </a> %s [<a href=\"/pdf/%s\" title=\"Download PDF\">pdf</a>]</dt>")
        .formatted(number, number, id, id, id, mark, id);
  }

  /** A description with {@code more} fields below the title. */
  static String description(String title, String more) {
    return "<dd><div class='meta'><div class='list-title mathjax'>"
        + "<span class='descriptor'>Title:</span> "
        + title
        + " </div>"
        + more
        + "</div></dd>";
  }

  /** The field of a description that is called {@code list-NAME}. */
  static String field(String name, String content) {
    return "<div class='list-"
        + name
        + " mathjax'><span class='descriptor'>Label:</span> "
        + content
        + "</div>";
  }

  /** A link to a search for an author. */
  static String author(String name) {
    return "<a href=\"https://arxiv.org/search/cs?searchtype=author&amp;query=X\">" + name + "</a>";
  }

  /** A listing of one entry with {@code fields}. */
  static Page one(String... fields) {
    return at(
        "/list/cs.CL/new",
        DAY,
        paging(1),
        section(
            "New submissions (showing 1 of 1 entries)",
            term(1, "") + description("A Kite", String.join("", fields))));
  }
}
