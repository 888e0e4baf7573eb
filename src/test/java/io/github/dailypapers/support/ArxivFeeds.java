package io.github.dailypapers.support;

import java.util.ArrayList;
import java.util.List;

/**
 * Answers of arXiv's API and its feeds as small as they may be. The API's papers are told by id and
 * title, {@code "2611.90001 A Title"}; those of a feed as {@link ArxivPages} has it.
 */
public final class ArxivFeeds {
  private ArxivFeeds() {}

  /** The API's answer with papers of 17 November 2026. */
  public static String api(String... papers) {
    return api(papers.length, papers);
  }

  /** The same, which counts {@code total} papers. */
  public static String api(int total, String... papers) {
    StringBuilder entries = new StringBuilder();
    for (String paper : papers) {
      entries.append(entry(paper));
    }
    return answer(total, entries.toString());
  }

  /** The API's answer to a query that it does not understand; the status is 400. */
  public static String refusal(String reason) {
    return answer(
        1,
        "<entry><id>https://arxiv.org/api/errors#invented</id><title>Error</title><summary>"
            + reason
            + "</summary></entry>");
  }

  /** The path of the question for papers by their ids. */
  public static String query(List<String> ids) {
    String most = ids.size() > 10 ? "&max_results=" + ids.size() : "";
    return "/api/query?id_list=" + String.join(",", ids) + most;
  }

  /** The ids of papers. */
  public static List<String> ids(String... papers) {
    List<String> ids = new ArrayList<>();
    for (String paper : papers) {
      ids.add(paper.substring(0, paper.indexOf(' ')));
    }
    return ids;
  }

  /** The RSS feed of {@code day}, such as {@code Tue, 24 Nov 2026}. */
  public static String rss(String day, String... papers) {
    StringBuilder items = new StringBuilder();
    for (String paper : papers) {
      String[] words = paper.split(" ", 3);
      items.append(
          """
          <item><title>%s</title><link>https://arxiv.org/abs/%s</link>
          <description>arXiv:%sv1 Announce Type: %s
          Abstract: This is about %s.</description>
          <guid isPermaLink="false">oai:arXiv.org:%sv1</guid><category>cs.CL</category>
          <pubDate>%s 00:00:00 -0500</pubDate><arxiv:announce_type>%s</arxiv:announce_type>
          <dc:creator>Ada Kowalska, Bo Lindqvist</dc:creator></item>
          """
              .formatted(
                  words[2], words[1], words[1], words[0], words[2], words[1], day, words[0]));
    }
    return """
        <?xml version='1.0' encoding='UTF-8'?>
        <rss xmlns:arxiv="http://arxiv.org/schemas/atom"
            xmlns:dc="http://purl.org/dc/elements/1.1/" version="2.0"><channel>
        <title>cs.CL updates on arXiv.org</title><link>http://rss.arxiv.org/rss/cs.CL</link>
        <description>cs.CL updates on the arXiv.org e-print archive.</description>
        <pubDate>%s 00:00:00 -0500</pubDate>%s</channel></rss>
        """
        .formatted(day, items);
  }

  private static String entry(String paper) {
    int space = paper.indexOf(' ');
    String id = paper.substring(0, space);
    String title = paper.substring(space + 1);
    return """
        <entry><id>http://arxiv.org/abs/%sv2</id><title>%s</title>
        <updated>2026-11-18T09:00:00Z</updated>
        <link href="https://arxiv.org/abs/%sv2" rel="alternate" type="text/html"/>
        <summary>  This is about %s.</summary>
        <category term="cs.CL" scheme="http://arxiv.org/schemas/atom"/>
        <category term="cs.LG" scheme="http://arxiv.org/schemas/atom"/>
        <published>2026-11-17T09:00:00Z</published>
        <arxiv:comment>9 pages</arxiv:comment><arxiv:primary_category term="cs.CL"/>
        <arxiv:journal_ref>Kites 7 (2026)</arxiv:journal_ref><arxiv:doi>10.1/%s</arxiv:doi>
        <author><name>Ada Kowalska</name></author><author><name>Bo Lindqvist</name></author></entry>
        """
        .formatted(id, title, id, title, id);
  }

  private static String answer(int total, String entries) {
    return """
        <?xml version='1.0' encoding='UTF-8'?>
        <feed xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/"
            xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
        <id>https://arxiv.org/api/invented</id><title>arXiv Query: invented</title>
        <opensearch:itemsPerPage>10</opensearch:itemsPerPage>
        <opensearch:totalResults>%d</opensearch:totalResults>
        <opensearch:startIndex>0</opensearch:startIndex>
        %s</feed>
        """
        .formatted(total, entries);
  }
}
