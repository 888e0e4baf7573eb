package io.github.dailypapers.source.arxiv.feed;

import io.github.dailypapers.page.Page;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Feeds of invented papers. */
public final class Feeds {
  static final URI ADDRESS = URI.create("https://export.arxiv.org/api/query?start=0");

  private Feeds() {}

  /** A page of {@code text}. */
  public static Page page(String text) {
    return new Page(ADDRESS, text.getBytes(StandardCharsets.UTF_8));
  }

  /** An answer of the API that counts {@code total} papers and was asked for ten. */
  public static String api(int total, int start, String entries) {
    return """
        <?xml version='1.0' encoding='UTF-8'?>
        <feed xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/"
            xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
          <id>https://arxiv.org/api/invented</id>
          <title>arXiv Query: invented</title>
          <opensearch:itemsPerPage>10</opensearch:itemsPerPage>
          <opensearch:totalResults>%d</opensearch:totalResults>
          <opensearch:startIndex>%d</opensearch:startIndex>
          %s
        </feed>
        """
        .formatted(total, start, entries);
  }

  public static String entry(String id, String rest) {
    return "<entry><id>http://arxiv.org/abs/" + id + "</id>" + rest + "</entry>";
  }

  public static String rss(String items) {
    return """
        <?xml version='1.0' encoding='UTF-8'?>
        <rss xmlns:arxiv="http://arxiv.org/schemas/atom"
            xmlns:dc="http://purl.org/dc/elements/1.1/"
            xmlns:atom="http://www.w3.org/2005/Atom" version="2.0">
          <channel>
            <title>cs.XX updates on arXiv.org</title>
            <link>http://rss.arxiv.org/rss/cs.XX</link>
            <description>cs.XX updates on the arXiv.org e-print archive.</description>
            <atom:link href="http://rss.arxiv.org/rss/cs.XX" rel="self"/>
            <pubDate>Sat, 15 Aug 2026 00:00:00 -0400</pubDate>
            %s
          </channel>
        </rss>
        """
        .formatted(items);
  }

  public static String item(String id, String rest) {
    return "<item><link>https://arxiv.org/abs/" + id + "</link>" + rest + "</item>";
  }

  public static String atom(String entries) {
    return """
        <?xml version='1.0' encoding='UTF-8'?>
        <feed xmlns:arxiv="http://arxiv.org/schemas/atom"
            xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns="http://www.w3.org/2005/Atom">
          <id>https://rss.arxiv.org/atom/cs.XX</id>
          <title>cs.XX updates on arXiv.org</title>
          <link href="https://rss.arxiv.org/atom/cs.XX" rel="self"/>
          %s
        </feed>
        """
        .formatted(entries);
  }
}
