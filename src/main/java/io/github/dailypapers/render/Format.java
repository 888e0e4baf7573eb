package io.github.dailypapers.render;

import io.github.dailypapers.paper.Field;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats in which papers are written. */
public enum Format {
  /** For reading on a terminal. */
  TABLE,
  /** For pipes: one paper a line, tabs between the columns. */
  TSV("tsv"),
  /** Comma-separated values, https://www.rfc-editor.org/rfc/rfc4180. */
  CSV("csv"),
  /** One JSON array. */
  JSON("json"),
  /** One JSON object a line, https://jsonlines.org. */
  JSONL("jsonl", "ndjson"),
  /** A list for notes and mails, or a table where columns are asked for. */
  MARKDOWN("md", "markdown"),
  /** For citing in LaTeX. */
  BIBTEX("bib"),
  /** For reference managers. */
  RIS("ris"),
  /** A feed, https://www.rfc-editor.org/rfc/rfc4287. */
  ATOM("atom", "xml"),
  /** A feed, https://www.jsonfeed.org/version/1.1/. */
  JSONFEED("jsonfeed"),
  /** A page with a table. */
  HTML("html", "htm"),
  /** Identifiers only, one a line. */
  IDS;

  private final String label;

  @SuppressWarnings("ImmutableEnumChecker") // It does not know that List.of() is immutable.
  private final List<String> endings;

  Format(String... endings) {
    this.label = name().toLowerCase(Locale.ROOT);
    this.endings = List.of(endings);
  }

  /** The name users know the format by. */
  public String label() {
    return label;
  }

  /** The endings of files in this format, without the dot; empty if no ending means it. */
  public List<String> endings() {
    return endings;
  }

  /** The format that users know by {@code label}, if there is one. */
  public static Optional<Format> named(String label) {
    for (Format format : values()) {
      if (format.label.equals(label)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** The format that the ending of {@code filename} means, in either case, if it means one. */
  public static Optional<Format> ofFile(String filename) {
    String ending = filename.substring(filename.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (ending.length() == filename.length()) {
      return Optional.empty();
    }
    for (Format format : values()) {
      if (format.endings.contains(ending)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** Writes papers to {@code out} in this format. The renderer neither buffers nor closes it. */
  public Renderer renderer(Writer out, RenderOptions options) {
    List<Field> all = List.of(Field.values());
    return switch (this) {
      case TABLE -> table(out, options);
      case TSV ->
          new TsvRenderer(
              out, options.columnsOr(TsvRenderer.COLUMNS), options.header().orElse(false));
      case CSV ->
          new CsvRenderer(
              out,
              options.columnsOr(all),
              options.header().orElse(true),
              options.bom(),
              options.spreadsheet());
      case JSON -> new JsonRenderer(out, options.columnsOr(all));
      case JSONL -> new JsonLinesRenderer(out, options.columnsOr(all));
      case MARKDOWN ->
          options.columns().isEmpty()
              ? new MarkdownListRenderer(out)
              : new MarkdownTableRenderer(out, options.columns());
      case BIBTEX -> new BibtexRenderer(out);
      case RIS -> new RisRenderer(out);
      case ATOM -> new AtomRenderer(out, options.head());
      case JSONFEED -> new JsonFeedRenderer(out, options.head());
      case HTML -> new HtmlRenderer(out, options.columnsOr(HtmlRenderer.COLUMNS), options.head());
      case IDS -> new IdsRenderer(out);
    };
  }

  /**
   * What a paper must have to be written in this format, such as {@code an id}; empty if nothing.
   */
  public String needs() {
    return switch (this) {
      case IDS, JSONFEED -> "an id";
      case ATOM -> "an id or a day";
      default -> "";
    };
  }

  /** The fields of a paper that a renderer of this format reads; it takes no note of others. */
  public List<Field> fields(RenderOptions options) {
    List<Field> all = List.of(Field.values());
    return switch (this) {
      case TABLE -> options.columnsOr(ListColumn.FIELDS);
      case TSV -> options.columnsOr(TsvRenderer.COLUMNS);
      case CSV, JSON, JSONL, MARKDOWN -> options.columnsOr(all);
      case HTML -> HtmlRenderer.fields(options.columnsOr(HtmlRenderer.COLUMNS));
      case IDS -> List.of(Field.ID);
      case BIBTEX, RIS, ATOM, JSONFEED -> all;
    };
  }

  private static Renderer table(Writer out, RenderOptions options) {
    TablePlan plan = new ListPlan(options.width(), options.days());
    if (!options.columns().isEmpty()) {
      plan = new FieldPlan(options.width(), options.columns());
    } else if (!options.won().isEmpty()) {
      plan = new GrowthPlan(options.width(), options.won());
    }
    return new TableRenderer(
        out, plan, options.header().orElse(true), new Palette(options.color()));
  }
}
