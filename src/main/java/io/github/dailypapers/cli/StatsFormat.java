package io.github.dailypapers.cli;

import io.github.dailypapers.chart.Figures;
import io.github.dailypapers.chart.Figures.Column;
import io.github.dailypapers.chart.HtmlChart;
import io.github.dailypapers.chart.SvgChart;
import io.github.dailypapers.chart.TerminalChart;
import io.github.dailypapers.render.DataTable;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How figures are written. */
enum StatsFormat {
  TABLE,
  TSV,
  CSV,
  JSON,
  SVG,
  HTML;

  /** What users call them. */
  static List<String> labels() {
    List<String> labels = new ArrayList<>();
    for (StatsFormat format : values()) {
      labels.add(format.name().toLowerCase(Locale.ROOT));
    }
    return labels;
  }

  /**
   * The one called {@code label}; without, bars on a terminal and tabs in a pipe.
   *
   * @throws UsageException if there is none called so
   */
  static StatsFormat of(Optional<String> label, Session session) {
    if (label.isEmpty()) {
      return session.console().terminal().output() ? TABLE : TSV;
    }
    if (!labels().contains(label.get())) {
      throw UsageException.unknown("format of figures", label.get(), labels());
    }
    return valueOf(label.get().toUpperCase(Locale.ROOT));
  }

  /** Writes {@code figures} to standard output. */
  void write(Figures figures, Line line, Session session) throws IOException {
    Writer out = session.console().out();
    boolean header = !line.has("--no-header");
    switch (this) {
      case TABLE -> {
        boolean ascii = line.has("--ascii") || !session.console().isUnicode();
        out.write(TerminalChart.of(figures, session.console().terminal().width(), ascii));
      }
      case TSV -> data(figures).tsv(out, false);
      case CSV -> data(figures).csv(out, header);
      case JSON -> data(figures).json(out);
      case SVG -> out.write(SvgChart.of(figures));
      case HTML -> out.write(HtmlChart.of(figures));
    }
  }

  private static DataTable data(Figures figures) {
    List<String> columns = new ArrayList<>();
    columns.add(figures.kind());
    figures.columns().forEach(column -> columns.add(column.name()));
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Figures.Line line : figures.lines()) {
      if (line.isEmpty()) {
        continue;
      }
      List<@Nullable Object> row = new ArrayList<>();
      row.add(line.label());
      for (int i = 0; i < figures.columns().size(); i++) {
        Column column = figures.columns().get(i);
        Double value = line.values().get(i);
        row.add(value == null ? null : column.data(value));
      }
      rows.add(row);
    }
    return new DataTable(columns, rows);
  }
}
