package io.github.dailypapers.chart;

import io.github.dailypapers.chart.Figures.Column;
import io.github.dailypapers.chart.Figures.Line;
import io.github.dailypapers.render.Cells;
import io.github.dailypapers.render.Sanitizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures for a terminal: bars of eighths of a cell beside the numbers, or a line of columns. */
public final class TerminalChart {
  private static final String EIGHTHS = "▏▎▍▌▋▊▉█";
  private static final String HEIGHTS = "▁▂▃▄▅▆▇█";
  private static final String ASCII_HEIGHTS = "_.:-=+*#";
  private static final String GAP = "  ";
  private static final int NARROWEST_BAR = 8;
  private static final int WIDEST_BAR = 60;

  private final Figures figures;
  private final int width;
  private final boolean ascii;

  private TerminalChart(Figures figures, int width, boolean ascii) {
    this.figures = figures;
    this.width = width;
    this.ascii = ascii;
  }

  /**
   * The text of {@code figures}.
   *
   * @param width cells of a line
   * @param ascii whether nothing but ASCII is drawn with
   */
  public static String of(Figures figures, int width, boolean ascii) {
    TerminalChart chart = new TerminalChart(figures, Math.max(20, width), ascii);
    String head = Cells.truncate(Sanitizer.clean(figures.title()), chart.width) + "\n\n";
    return head + (figures.series() ? chart.series() : chart.bars());
  }

  private String bars() {
    List<List<String>> numbers = numbers();
    int[] widths = widths(numbers);
    int used = 0;
    for (int each : widths) {
      used += GAP.length() + each;
    }
    int longest = 0;
    for (Line line : figures.lines()) {
      longest = Math.max(longest, Cells.width(Sanitizer.clean(line.label())));
    }
    longest = Math.max(longest, figures.kind().length());
    int room = Math.max(4, width - used - GAP.length());
    int labels = Math.max(4, Math.min(longest, room - Math.min(NARROWEST_BAR, room / 2)));
    int bar = Math.max(0, Math.min(WIDEST_BAR, room - labels));
    StringBuilder text = new StringBuilder();
    for (int i = 0; i <= figures.lines().size(); i++) {
      Line line = i == 0 ? null : figures.lines().get(i - 1);
      String label = line == null ? figures.kind() : Sanitizer.clean(line.label());
      StringBuilder row = new StringBuilder(Cells.left(Cells.truncate(label, labels), labels));
      for (int column = 0; column < widths.length; column++) {
        row.append(GAP).append(Cells.right(numbers.get(i).get(column), widths[column]));
      }
      Double value = line == null ? null : line.values().get(0);
      if (value != null) {
        row.append(GAP).append(bar(value / Math.max(figures.greatest(0), 1e-9), bar));
      }
      text.append(row.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  /** The names of the columns, and below them the values. */
  private List<List<String>> numbers() {
    List<List<String>> all = new ArrayList<>();
    List<String> names = new ArrayList<>();
    figures.columns().forEach(column -> names.add(column.name()));
    all.add(names);
    for (Line line : figures.lines()) {
      List<String> numbers = new ArrayList<>();
      for (int i = 0; i < figures.columns().size(); i++) {
        numbers.add(figures.columns().get(i).text(line.values().get(i)));
      }
      all.add(numbers);
    }
    return all;
  }

  private int[] widths(List<List<String>> numbers) {
    int[] widths = new int[figures.columns().size()];
    for (List<String> row : numbers) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], Cells.width(row.get(i)));
      }
    }
    return widths;
  }

  private String bar(double part, int cells) {
    double share = Math.max(0, Math.min(1, part));
    if (ascii) {
      return "#".repeat((int) Math.round(share * cells));
    }
    int eighths = (int) Math.round(share * cells * 8);
    String whole = "█".repeat(eighths / 8);
    return eighths % 8 == 0 ? whole : whole + EIGHTHS.charAt(eighths % 8 - 1);
  }

  private String series() {
    StringBuilder text = new StringBuilder();
    int labels = 0;
    int numbers = 0;
    for (int i = 0; i < figures.columns().size(); i++) {
      Column column = figures.columns().get(i);
      labels = Math.max(labels, Cells.width(Sanitizer.clean(column.name())));
      numbers = Math.max(numbers, column.text(figures.greatest(i)).length());
    }
    labels = Math.min(labels, width / 2);
    int room = Math.max(4, width - labels - 2 * GAP.length() - numbers - " now".length());
    List<Line> lines = figures.lines();
    int first = Math.max(0, lines.size() - room);
    for (int i = 0; i < figures.columns().size(); i++) {
      Column column = figures.columns().get(i);
      double greatest = Math.max(figures.greatest(i), 1e-9);
      String label = Sanitizer.clean(column.name());
      text.append(Cells.left(Cells.truncate(label, labels), labels)).append(GAP);
      for (int at = first; at < lines.size(); at++) {
        text.append(height(lines.get(at).values().get(i), greatest));
      }
      String last = lines.isEmpty() ? "" : column.text(lines.get(lines.size() - 1).values().get(i));
      text.append(GAP).append(Cells.right(last, numbers)).append('\n');
    }
    if (!lines.isEmpty()) {
      String span = lines.get(first).label() + " to " + lines.get(lines.size() - 1).label();
      String told = Sanitizer.clean("from " + span + "; at the right the last");
      text.append('\n').append(Cells.truncate(told, width));
      text.append('\n');
    }
    return text.toString();
  }

  private char height(@Nullable Double value, double greatest) {
    if (value == null) {
      return ' ';
    }
    String heights = ascii ? ASCII_HEIGHTS : HEIGHTS;
    int step = (int) Math.round(value / greatest * (heights.length() - 1));
    return heights.charAt(Math.max(0, Math.min(heights.length() - 1, step)));
  }
}
