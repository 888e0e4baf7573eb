package io.github.dailypapers.chart;

import io.github.dailypapers.chart.Figures.Column;
import io.github.dailypapers.chart.Figures.Line;
import io.github.dailypapers.render.Markup;

/** Figures as a page: the drawing, and below it the numbers. It loads nothing and runs nothing. */
public final class HtmlChart {
  private static final String STYLE =
      """
      <style>
      :root { color-scheme: light dark; }
      body { font: 16px/1.5 system-ui, sans-serif; max-width: 52rem; margin: 0 auto; padding: 1rem; color: #1b1b1b; background: #fff; }
      table { border-collapse: collapse; margin-top: 1.5rem; }
      th, td { border-bottom: 1px solid #8884; padding: .25rem .75rem; text-align: right; font-variant-numeric: tabular-nums; }
      th:first-child, td:first-child { text-align: left; overflow-wrap: anywhere; }
      @media (prefers-color-scheme: dark) { body { color: #e3e3e3; background: #161616; } }
      </style>
      """;

  private HtmlChart() {}

  /** The page of {@code figures}. */
  public static String of(Figures figures) {
    String title = Markup.escape(figures.title());
    StringBuilder page =
        new StringBuilder(
            "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.append("<title>").append(title).append("</title>\n").append(STYLE);
    page.append("</head>\n<body>\n").append(SvgChart.of(figures)).append("<table>\n<tr><th>");
    page.append(Markup.escape(figures.kind())).append("</th>");
    for (Column column : figures.columns()) {
      page.append("<th>").append(Markup.escape(column.name())).append("</th>");
    }
    page.append("</tr>\n");
    for (Line line : figures.lines()) {
      if (line.isEmpty()) {
        continue;
      }
      page.append("<tr><td>").append(Markup.escape(line.label())).append("</td>");
      for (int i = 0; i < figures.columns().size(); i++) {
        page.append("<td>").append(figures.columns().get(i).text(line.values().get(i)));
        page.append("</td>");
      }
      page.append("</tr>\n");
    }
    return page.append("</table>\n</body>\n</html>\n").toString();
  }
}
