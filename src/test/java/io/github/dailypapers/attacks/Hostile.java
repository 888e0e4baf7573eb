package io.github.dailypapers.attacks;

/** What a stranger would write into the fields of a paper to harm whoever reads them. */
final class Hostile {
  /**
   * Clears the screen, renames the window, hides text, turns the writing round, and forges lines.
   */
  static final String TEXT =
      "\u001b[2J\u001b]0;owned\u0007\u009b31m\u202Eevil\u2066\u0000\u0008\u007f\r\nforged\u2028line"
          + " <script>alert(1)</script> \" onload=\"x' {{7*7}} $(touch harm) `touch harm`";

  private Hostile() {}

  /** A string of JSON. */
  private static String json(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      json.append(String.format("\\u%04x", (int) text.charAt(i)));
    }
    return json.append('"').toString();
  }

  /** The page of a day with one paper, of which every field is {@code text}. */
  static String page(String day, String id, String text) {
    String evil = json(text);
    String paper =
        """
        {"id":"%s","title":%s,"summary":%s,"upvotes":7,"ai_summary":%s,"ai_keywords":[%s,"x"],
        "authors":[{"name":%s},{"name":%s}],"publishedAt":"%sT00:00:00.000Z","githubRepo":%s,
        "githubStars":3,"projectPage":%s,"organization":{"name":%s,"fullname":%s},
        "submittedOnDailyBy":{"user":%s},"submittedOnDailyAt":"%sT00:00:00.000Z"}"""
            .formatted(
                id, evil, evil, evil, evil, evil, evil, day, evil, evil, evil, evil, evil, day);
    String props =
        "{\"dateString\":\""
            + day
            + "\",\"periodType\":\"day\",\"dailyPapers\":[{\"paper\":"
            + paper
            + ",\"numComments\":0,\"mediaUrls\":["
            + evil
            + "]}]}";
    return "<!doctype html><html><head><title>Daily Papers</title></head>"
        + "<body class=\"DailyPapersPage\"><main><div data-target=\"DailyPapers\" data-props=\""
        + props.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;")
        + "\"></div></main></body></html>";
  }

  /** Whether {@code c} may never reach a terminal: it controls it, or turns the writing round. */
  static boolean isForbidden(int c) {
    return (Character.isISOControl(c) && c != '\n' && c != '\t')
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0x200E
        || c == 0x200F
        || c == 0x2028
        || c == 0x2029;
  }

  /** {@code text} without the colours that the program itself writes. */
  static String withoutColors(String text) {
    return text.replaceAll("\u001b\\[[0-9;]*m", "");
  }
}
