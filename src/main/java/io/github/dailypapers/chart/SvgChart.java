package io.github.dailypapers.chart;

import io.github.dailypapers.chart.Figures.Column;
import io.github.dailypapers.chart.Figures.Line;
import io.github.dailypapers.render.Cells;
import io.github.dailypapers.render.Markup;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Figures as a drawing (https://www.w3.org/TR/SVG2/): bars from left to right, or lines over time.
 * Its colours suit light and dark pages alike.
 */
public final class SvgChart {
  private static final int WIDTH = 800;
  private static final int LABELS = 240;
  private static final int NUMBERS = 80;
  private static final int ROW = 24;
  private static final int TOP = 56;
  private static final int BOTTOM = 40;
  private static final int PLOT = 320;
  private static final int LONGEST_LABEL = 26;
  private static final int LEFT = 64;
  private static final int RIGHT = 24;
  private static final int TICKS = 4;

  /** Colours that people who see few of them can tell apart (https://jfly.uni-koeln.de/color/). */
  private static final String[] COLORS = {
    "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9"
  };

  private static final String STYLE =
      """
      <style>
      text { font: 13px system-ui, sans-serif; fill: #333; }
      .title { font-size: 17px; font-weight: 600; }
      .axis { font-size: 12px; fill: #666; }
      .grid { stroke: #8884; }
      .paper { fill: #fff; }
      @media (prefers-color-scheme: dark) {
        text { fill: #ddd; } .axis { fill: #aaa; } .paper { fill: #161616; }
      }
      </style>
      """;

  private final Figures figures;
  private final StringBuilder svg = new StringBuilder();

  private SvgChart(Figures figures) {
    this.figures = figures;
  }

  /** The drawing of {@code figures}: one element, without a declaration before it. */
  public static String of(Figures figures) {
    SvgChart chart = new SvgChart(figures);
    return figures.series() ? chart.series() : chart.bars();
  }

  private void open(int height) {
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ");
    svg.append(WIDTH).append(' ').append(height);
    svg.append("\" width=\"100%\" style=\"max-width:").append(WIDTH).append("px\" role=\"img\">\n");
    String title = Markup.escape(figures.title());
    svg.append("<title>").append(title).append("</title>\n").append(STYLE);
    svg.append("<rect class=\"paper\" width=\"100%\" height=\"100%\"/>\n");
    text(12, 26, "title", "start", figures.title());
  }

  private String bars() {
    int height = TOP + ROW * figures.lines().size() + BOTTOM;
    int room = WIDTH - LABELS - NUMBERS;
    double greatest = Math.max(figures.greatest(0), 1e-9);
    Column column = figures.columns().get(0);
    open(height);
    for (int i = 0; i <= TICKS; i++) {
      int x = LABELS + room * i / TICKS;
      double value = greatest * i / TICKS;
      vertical(x, TOP - 8, height - BOTTOM + 6);
      text(x, height - BOTTOM + 22, "axis", "middle", column.text(value));
    }
    text(LABELS - 8, TOP - 14, "axis", "end", figures.kind());
    text(LABELS, TOP - 14, "axis", "start", column.name());
    int y = TOP;
    for (Line line : figures.lines()) {
      @Nullable Double value = line.values().get(0);
      label(LABELS - 8, y + 16, line.label());
      if (value != null) {
        double length = Math.max(0, value) / greatest * room;
        svg.append(
            String.format(
                Locale.ROOT,
                "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>%n",
                LABELS,
                y + 4,
                length,
                ROW - 8,
                COLORS[0]));
        text(LABELS + (int) length + 6, y + 16, "", "start", column.text(value));
      }
      y += ROW;
    }
    return svg.append("</svg>\n").toString().replace("\r\n", "\n");
  }

  private String series() {
    int legend = figures.columns().size() * 20;
    int height = TOP + PLOT + BOTTOM + legend;
    double greatest = 1e-9;
    for (int i = 0; i < figures.columns().size(); i++) {
      greatest = Math.max(greatest, figures.greatest(i));
    }
    open(height);
    for (int i = 0; i <= TICKS; i++) {
      int y = TOP + PLOT - PLOT * i / TICKS;
      horizontal(LEFT, WIDTH - RIGHT, y);
      String tick =
          figures.columns().isEmpty() ? "" : figures.columns().get(0).text(greatest * i / TICKS);
      text(LEFT - 8, y + 4, "axis", "end", tick);
    }
    for (int i = 0; i < figures.columns().size(); i++) {
      String color = COLORS[i % COLORS.length];
      line(i, greatest, color);
      int y = TOP + PLOT + BOTTOM + 20 * i + 8;
      svg.append("<rect x=\"").append(LEFT).append("\" y=\"").append(y - 10);
      svg.append("\" width=\"14\" height=\"10\" fill=\"").append(color).append("\"/>\n");
      text(LEFT + 22, y, "", "start", figures.columns().get(i).name());
    }
    if (!figures.lines().isEmpty()) {
      int y = TOP + PLOT + 20;
      text(LEFT, y, "axis", "start", figures.lines().get(0).label());
      text(
          WIDTH - RIGHT, y, "axis", "end", figures.lines().get(figures.lines().size() - 1).label());
    }
    return svg.append("</svg>\n").toString();
  }

  /** A line that breaks off where there is no value; a value alone is a dot. */
  private void line(int column, double greatest, String color) {
    int steps = Math.max(1, figures.lines().size() - 1);
    StringBuilder points = new StringBuilder();
    int count = 0;
    for (int at = 0; at <= figures.lines().size(); at++) {
      @Nullable Double value =
          at == figures.lines().size() ? null : figures.lines().get(at).values().get(column);
      if (value != null) {
        points.append(
            String.format(
                Locale.ROOT,
                "%.1f,%.1f ",
                LEFT + (double) (WIDTH - LEFT - RIGHT) * at / steps,
                TOP + PLOT - value / greatest * PLOT));
        count++;
      } else if (count > 0) {
        String all = count == 1 ? points + points.toString() : points.toString();
        svg.append(
            "<polyline fill=\"none\" stroke-width=\"2.5\" stroke-linecap=\"round\" stroke=\"");
        svg.append(color).append("\" points=\"").append(all.strip()).append("\"/>\n");
        points.setLength(0);
        count = 0;
      }
    }
  }

  private void vertical(int x, int top, int bottom) {
    svg.append("<line class=\"grid\" x1=\"").append(x).append("\" x2=\"").append(x);
    svg.append("\" y1=\"").append(top).append("\" y2=\"").append(bottom).append("\"/>\n");
  }

  private void horizontal(int left, int right, int y) {
    svg.append("<line class=\"grid\" x1=\"").append(left).append("\" x2=\"").append(right);
    svg.append("\" y1=\"").append(y).append("\" y2=\"").append(y).append("\"/>\n");
  }

  /** A label that is cut short tells all of it to whoever points at it. */
  private void label(int x, int y, String label) {
    String cut = Cells.truncate(label, LONGEST_LABEL);
    svg.append("<g><title>").append(Markup.escape(label)).append("</title>");
    text(x, y, "", "end", cut);
    svg.append("</g>\n");
  }

  private void text(int x, int y, String kind, String anchor, String text) {
    svg.append("<text x=\"").append(x).append("\" y=\"").append(y).append('"');
    svg.append(kind.isEmpty() ? "" : " class=\"" + kind + '"');
    svg.append(" text-anchor=\"").append(anchor).append("\">");
    svg.append(Markup.escape(text)).append("</text>\n");
  }
}
