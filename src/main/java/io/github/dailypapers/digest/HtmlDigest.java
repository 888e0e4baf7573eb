package io.github.dailypapers.digest;

import io.github.dailypapers.render.Markup;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * A letter as a page of HTML, which loads nothing, runs nothing, and reads well in the dark and on
 * a telephone. It is the HTML of a mail too.
 */
public final class HtmlDigest {
  private static final String HEAD =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      """;

  private static final String STYLE =
      """
      <style>
      :root { color-scheme: light dark; }
      body { font: 16px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; max-width: 42rem; margin: 0 auto; padding: 1rem; color: #1b1b1b; background: #fff; overflow-wrap: break-word; }
      h1 { font-size: 1.35rem; line-height: 1.3; }
      h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; border-bottom: 1px solid #ccc; padding-bottom: .25rem; }
      ol { padding-left: 1.75rem; }
      li { margin: 0 0 1.1rem; }
      h3 { font-size: 1rem; margin: 0; }
      p { margin: .15rem 0 0; }
      a { color: #0b57d0; text-decoration: none; }
      .facts { color: #5f6368; font-size: .875rem; }
      .remark { border-left: 3px solid #d98300; padding-left: .75rem; margin-top: 1rem; }
      mark { background: #ffe58a; color: inherit; padding: 0 .1em; border-radius: 2px; }
      @media (prefers-color-scheme: dark) {
        body { color: #e3e3e3; background: #161616; }
        h2 { border-color: #444; }
        a { color: #9ec1ff; }
        .facts { color: #a8adb3; }
        mark { background: #5c4a00; }
      }
      </style>
      """;

  private HtmlDigest() {}

  /** The page of {@code digest}. */
  public static String of(Digest digest) {
    String subject = Markup.escape(digest.subject());
    StringBuilder page = new StringBuilder(HEAD);
    page.append("<title>").append(subject).append("</title>\n").append(STYLE);
    page.append("</head>\n<body>\n<h1>").append(subject).append("</h1>\n");
    for (Section section : digest.sections()) {
      page.append("<h2>").append(Markup.escape(section.heading())).append("</h2>\n<ol>\n");
      for (Entry entry : section.entries()) {
        entry(entry, page);
      }
      page.append("</ol>\n");
    }
    for (String remark : digest.remarks()) {
      page.append("<p class=\"remark\">").append(Markup.escape(remark)).append("</p>\n");
    }
    return page.append("</body>\n</html>\n").toString();
  }

  private static void entry(Entry entry, StringBuilder page) {
    String title = entry.title().written(Markup::escape, "<mark>", "</mark>");
    Optional<String> link = Markup.link(entry.paper().url());
    page.append("<li>\n<h3>");
    page.append(link.map(to -> "<a href=\"" + to + "\">" + title + "</a>").orElse(title));
    StringJoiner facts = new StringJoiner(" · ");
    EntryFacts.of(entry).forEach(fact -> facts.add(Markup.escape(fact)));
    page.append("</h3>\n<p class=\"facts\">").append(facts).append("</p>\n");
    StringJoiner excerpt = new StringJoiner(" ");
    entry.excerpt().forEach(part -> excerpt.add(part.written(Markup::escape, "<mark>", "</mark>")));
    if (excerpt.length() > 0) {
      page.append("<p>").append(excerpt).append("</p>\n");
    }
    page.append("</li>\n");
  }
}
