package io.github.dailypapers.render;

import io.github.dailypapers.paper.Field;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the user wants papers written. Each format takes from it what it knows of ({@link
 * Format#renderer}).
 *
 * @param columns the columns asked for, in order; empty for the format's own
 * @param header whether to name the columns; empty for the format's own habit
 * @param color whether the output takes colours
 * @param width cells of a line
 * @param days whether the papers are of several listing days, so that each must tell its own
 * @param bom whether a byte order mark goes first, by which spreadsheets know UTF-8
 * @param spreadsheet whether cells that a spreadsheet would run as formulas are guarded
 * @param won the votes that papers have won, by their ids; empty if nobody asks for them
 * @param head what a feed or a page says of itself
 */
public record RenderOptions(
    List<Field> columns,
    Optional<Boolean> header,
    boolean color,
    int width,
    boolean days,
    boolean bom,
    boolean spreadsheet,
    Map<String, Integer> won,
    FeedHead head) {
  private static final int USUAL_WIDTH = 80;

  /** Copies the columns. */
  public RenderOptions {
    columns = List.copyOf(columns);
    won = Map.copyOf(won);
  }

  /** What a format does when nothing is asked of it: no colour, 80 cells, one day. */
  public static RenderOptions usual() {
    return new RenderOptions(
        List.of(),
        Optional.empty(),
        false,
        USUAL_WIDTH,
        false,
        false,
        false,
        Map.of(),
        FeedHead.USUAL);
  }

  /** The same with these columns. */
  public RenderOptions withColumns(List<Field> columns) {
    return new RenderOptions(columns, header, color, width, days, bom, spreadsheet, won, head);
  }

  /** The same, with or without a header. */
  public RenderOptions withHeader(boolean header) {
    return new RenderOptions(
        columns, Optional.of(header), color, width, days, bom, spreadsheet, won, head);
  }

  /** The same, with or without colour. */
  public RenderOptions withColor(boolean color) {
    return new RenderOptions(columns, header, color, width, days, bom, spreadsheet, won, head);
  }

  /** The same for lines of {@code width} cells. */
  public RenderOptions withWidth(int width) {
    return new RenderOptions(columns, header, color, width, days, bom, spreadsheet, won, head);
  }

  /** The same for papers of several days, or of one. */
  public RenderOptions withDays(boolean days) {
    return new RenderOptions(columns, header, color, width, days, bom, spreadsheet, won, head);
  }

  /** The same, with or without a byte order mark. */
  public RenderOptions withBom(boolean bom) {
    return new RenderOptions(columns, header, color, width, days, bom, spreadsheet, won, head);
  }

  /** The same, with or without guarded formulas. */
  public RenderOptions withSpreadsheet(boolean spreadsheet) {
    return new RenderOptions(columns, header, color, width, days, bom, spreadsheet, won, head);
  }

  /** The same, with the votes that papers have won. */
  public RenderOptions withWon(Map<String, Integer> won) {
    return new RenderOptions(columns, header, color, width, days, bom, spreadsheet, won, head);
  }

  /** The same, with what a feed or a page says of itself. */
  public RenderOptions withHead(FeedHead head) {
    return new RenderOptions(columns, header, color, width, days, bom, spreadsheet, won, head);
  }

  List<Field> columnsOr(List<Field> usual) {
    return columns.isEmpty() ? usual : columns;
  }
}
