package io.github.dailypapers.select;

import io.github.dailypapers.paper.Field;
import java.util.List;

/**
 * A text of a paper in which a pattern was found.
 *
 * @param field where the text stands
 * @param text the text searched: the field's value, or one element of it if it is a list
 * @param spans the matches in the text, in order and without overlaps, at least one
 */
public record Hit(Field field, String text, List<Span> spans) {

  /** Copies the list. */
  public Hit {
    spans = List.copyOf(spans);
  }
}
