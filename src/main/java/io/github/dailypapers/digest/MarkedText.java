package io.github.dailypapers.digest;

import io.github.dailypapers.select.Span;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A text in which some words are marked.
 *
 * @param text as a stranger wrote it
 * @param spans what is marked, in order and without overlaps
 */
public record MarkedText(String text, List<Span> spans) {
  /** Copies the list. */
  public MarkedText {
    spans = List.copyOf(spans);
  }

  /** The text with nothing marked. */
  static MarkedText plain(String text) {
    return new MarkedText(text, List.of());
  }

  /** The part of the text in {@code span}, with what is marked there. */
  MarkedText part(Span span) {
    List<Span> within =
        spans.stream()
            .filter(each -> each.start() < span.end() && each.end() > span.start())
            .map(
                each ->
                    new Span(
                        Math.max(each.start(), span.start()) - span.start(),
                        Math.min(each.end(), span.end()) - span.start()))
            .toList();
    return new MarkedText(span.of(text), within);
  }

  /**
   * The text as it is written somewhere.
   *
   * @param escape cleanses a piece, and strips it
   * @param open what stands before marked words
   * @param close what stands behind them
   */
  String written(UnaryOperator<String> escape, String open, String close) {
    StringBuilder written = new StringBuilder();
    int end = 0;
    for (Span span : spans) {
      if (!span.isEmpty()) {
        append(text.substring(end, span.start()), escape, written);
        written.append(open);
        append(span.of(text), escape, written);
        written.append(close);
        end = span.end();
      }
    }
    append(text.substring(end), escape, written);
    return written.toString().strip();
  }

  /** White space at the ends of a piece parts it from its neighbours. */
  private static void append(String piece, UnaryOperator<String> escape, StringBuilder written) {
    if (piece.isEmpty()) {
      return;
    }
    written.append(Character.isWhitespace(piece.charAt(0)) ? " " : "");
    String escaped = escape.apply(piece);
    boolean blank = Character.isWhitespace(piece.charAt(piece.length() - 1));
    written.append(escaped).append(blank && !escaped.isEmpty() ? " " : "");
  }
}
