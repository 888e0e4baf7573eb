package io.github.dailypapers.support;

import java.util.ArrayList;
import java.util.List;

/**
 * Pages and answers of the site as small as they may be. Their papers are told by their titles
 * alone: {@code "2611.90001 A Title"} is an id and what it is called.
 */
public final class Pages {
  private Pages() {}

  /** The page of the day {@code date}. */
  public static String day(String date, String... papers) {
    return html(
        "{\"dateString\":\"" + date + "\",\"periodType\":\"day\"," + entries(date, papers) + "}");
  }

  /** The page of what is trending on {@code date}. */
  public static String trending(String date, String... papers) {
    return html(
        "{\"dateString\":\"" + date + "\",\"isTrending\":true," + entries(date, papers) + "}");
  }

  /** The page of what a search for {@code words} has found. */
  public static String search(String words, String... papers) {
    return html(
        "{\"query\":{\"q\":\""
            + words
            + "\"},\"dailyPapers\":[],\"searchResults\":"
            + api("2026-11-20", papers)
            + "}");
  }

  /** The API's answer with papers that were listed on {@code date}. */
  public static String api(String date, String... papers) {
    List<String> entries = new ArrayList<>();
    for (String paper : papers) {
      entries.add("{\"paper\":" + paper(date, paper) + ",\"numComments\":0}");
    }
    return entries.toString();
  }

  /** The API's answer with one paper, which was listed on {@code date}. */
  public static String paper(String date, String paper) {
    int space = paper.indexOf(' ');
    String id = paper.substring(0, space);
    String title = paper.substring(space + 1);
    return """
        {"id":"%s","title":"%s","summary":"This is about %s.","upvotes":7,
        "authors":[{"name":"Ada Kowalska"}],"publishedAt":"%sT00:00:00.000Z",
        "submittedOnDailyAt":"%sT00:00:00.000Z"}"""
        .formatted(id, title, title, date, date);
  }

  /** The page of the day {@code date}, whose papers all have so many votes. */
  public static String voted(String date, int votes, String... papers) {
    return day(date, papers).replace("upvotes&quot;:7", "upvotes&quot;:" + votes);
  }

  /** {@code count} papers with ids that begin with {@code prefix}. */
  public static String[] papers(String prefix, int count) {
    String[] papers = new String[count];
    for (int i = 0; i < count; i++) {
      papers[i] = "%s%03d Paper Number %d".formatted(prefix, i, i);
    }
    return papers;
  }

  private static String entries(String date, String... papers) {
    return "\"dailyPapers\":" + api(date, papers);
  }

  private static String html(String props) {
    String attribute = props.replace("&", "&amp;").replace("\"", "&quot;");
    return "<!doctype html><html><head><title>Daily Papers</title></head>"
        + "<body class=\"DailyPapersPage\"><main>"
        + "<div data-target=\"DailyPapers\" data-props=\""
        + attribute
        + "\"></div></main></body></html>";
  }
}
