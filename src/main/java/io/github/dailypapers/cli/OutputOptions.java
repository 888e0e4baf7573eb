package io.github.dailypapers.cli;

import io.github.dailypapers.cli.Options.Group;
import io.github.dailypapers.paper.Field;
import io.github.dailypapers.render.FeedHead;
import io.github.dailypapers.render.Format;
import io.github.dailypapers.render.RenderOptions;
import io.github.dailypapers.render.TerminalText;
import io.github.dailypapers.term.ColorMode;
import io.github.dailypapers.term.Terminal;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** How papers are written: the options, and what they come to on this terminal. */
final class OutputOptions {
  private static final List<String> COLORS = List.of("auto", "always", "never");

  private final Line line;
  private final Session session;
  private final Optional<Format> format;
  private final List<Field> columns;
  private final ColorMode colors;

  /**
   * What {@code line} asks for.
   *
   * @throws UsageException if there is no such format, column or way to colour
   */
  OutputOptions(Line line, Session session) {
    this.line = line;
    this.session = session;
    this.format = chosenFormat(line);
    this.columns = chosenColumns(line);
    this.colors = chosenColors(line);
  }

  /** Adds the options of all that writes papers. */
  static void addTo(CommandSpec spec) {
    Options.of(spec, Group.OUTPUT)
        .value(
            "--format",
            "FORMAT",
            "How to write papers: "
                + String.join(", ", formats())
                + "; table on a terminal and tsv in a pipe if not given",
            formats())
        .value("--columns", "A,B,C", "Which columns to write, in this order", columns())
        .flag("--no-header", "Leave out the names of the columns")
        .flag("--bom", "Begin CSV with a byte order mark, by which spreadsheets know UTF-8")
        .flag("--spreadsheet", "Guard CSV cells that a spreadsheet would run as formulas");
  }

  /** Adds the options of what is shown on the screen. */
  static void addScreenTo(CommandSpec spec) {
    addColorTo(spec);
    Options.of(spec, Group.OUTPUT)
        .flag("--pager", "Page even if TERM=dumb")
        .flag("--no-pager", "Never page");
  }

  /** Adds the option of what may be coloured. */
  static void addColorTo(CommandSpec spec) {
    Options.of(spec, Group.OUTPUT)
        .value(
            "--color", "WHEN", "When to colour: auto, always or never; auto if not given", COLORS);
  }

  private static List<String> formats() {
    List<String> labels = new ArrayList<>();
    for (Format format : Format.values()) {
      labels.add(format.label());
    }
    return labels;
  }

  private static List<String> columns() {
    List<String> labels = new ArrayList<>();
    for (Field field : Field.values()) {
      labels.add(field.label());
    }
    return labels;
  }

  private static Optional<Format> chosenFormat(Line line) {
    Optional<String> name = line.value("--format");
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Optional<Format> format = Format.named(name.get().toLowerCase(Locale.ROOT));
    if (format.isEmpty()) {
      throw UsageException.unknown("format", name.get(), formats());
    }
    return format;
  }

  private static List<Field> chosenColumns(Line line) {
    List<Field> chosen = new ArrayList<>();
    Optional<String> names = line.value("--columns");
    if (names.isPresent()) {
      for (String name : names.get().split(",", -1)) {
        chosen.add(
            Field.named(name.strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> UsageException.unknown("column", name, columns())));
      }
    }
    return chosen;
  }

  private static ColorMode chosenColors(Line line) {
    String when = line.value("--color").orElse("auto").toLowerCase(Locale.ROOT);
    if (!COLORS.contains(when)) {
      throw UsageException.unknown("value of --color", when, COLORS);
    }
    return ColorMode.valueOf(when.toUpperCase(Locale.ROOT));
  }

  /** The format that was asked for. */
  Optional<Format> format() {
    return format;
  }

  /** The format that was asked for, else a table on a terminal and tabs in a pipe. */
  Format screenFormat() {
    return format.orElse(terminal().output() ? Format.TABLE : Format.TSV);
  }

  /** How to write, for a screen or a file. */
  RenderOptions rendering(boolean days) {
    return new RenderOptions(
        columns,
        line.has("--no-header") ? Optional.of(false) : Optional.empty(),
        color(),
        terminal().width(),
        days,
        line.has("--bom"),
        line.has("--spreadsheet"),
        Map.of(),
        new FeedHead(title(), session.today()));
  }

  private String title() {
    StringBuilder title = new StringBuilder("Daily Papers");
    String before = ": ";
    for (SavedSearch search : line.searches()) {
      title.append(before).append(search.label());
      before = ", ";
    }
    return title.toString();
  }

  /** What takes papers in {@code format} to where the user may be reading them. */
  Writer out(Format format) {
    Writer out = session.console().out();
    // A table is clean, and has colours.
    return terminal().output() && format != Format.TABLE ? new TerminalText(out) : out;
  }

  /** Whether what is shown is coloured. */
  boolean color() {
    return colors.wanted(session.context().environment(), terminal().output());
  }

  /** Has long output paged, if the user reads it. */
  void page() {
    boolean wanted = !line.has("--no-pager") && !session.context().variable("TERM").equals("dumb");
    if (terminal().output() && (wanted || line.has("--pager"))) {
      session.console().page();
    }
  }

  private Terminal terminal() {
    return session.console().terminal();
  }
}
