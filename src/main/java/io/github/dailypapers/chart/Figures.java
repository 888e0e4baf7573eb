package io.github.dailypapers.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Figures to be drawn.
 *
 * @param title what they are, on one line
 * @param kind what the lines are, such as {@code month}
 * @param columns what the values are
 * @param lines the figures
 * @param series whether each column is drawn over the lines as over time, instead of the first one
 *     as bars
 */
public record Figures(
    String title, String kind, List<Column> columns, List<Line> lines, boolean series) {
  /** Copies the lists. */
  public Figures {
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
  }

  /**
   * What a value is.
   *
   * @param name such as {@code papers}
   * @param percent whether it is in percent, and so no whole number
   */
  public record Column(String name, boolean percent) {
    /** {@code value} as people read it; the empty text if there is none. */
    String text(@Nullable Double value) {
      if (value == null) {
        return "";
      }
      return percent
          ? String.format(Locale.ROOT, "%.1f%%", value)
          : String.format(Locale.ROOT, "%,d", Math.round(value));
    }

    /** {@code value} as a program reads it. */
    public Object data(double value) {
      if (percent) {
        return Math.round(value * 1000) / 1000.0;
      }
      return Math.round(value);
    }
  }

  /**
   * The values of a group.
   *
   * @param label what it is called, which a stranger may have said
   * @param values one a column; null where there is none
   */
  public record Line(String label, List<@Nullable Double> values) {
    /** Whether there is no value at all. */
    public boolean isEmpty() {
      for (Double value : values) {
        if (value != null) {
          return false;
        }
      }
      return true;
    }
  }

  /** The greatest value of a column, at least 0. */
  double greatest(int column) {
    double greatest = 0;
    for (Line line : lines) {
      Double value = line.values().get(column);
      greatest = value == null ? greatest : Math.max(greatest, value);
    }
    return greatest;
  }

  /** The same with the first {@code most} lines. */
  public Figures first(int most) {
    return lines.size() <= most
        ? this
        : new Figures(title, kind, columns, new ArrayList<>(lines.subList(0, most)), series);
  }
}
