package io.github.dailypapers.select;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Paper;
import java.util.ArrayList;
import java.util.List;

/** The texts that a paper holds in a field. */
final class Texts {
  private Texts() {}

  /** The value of a field, or each of its elements if it is a list; none where unknown. */
  static List<String> of(Paper paper, Field field) {
    Object value = field.of(paper);
    if (value == null) {
      return List.of();
    }
    if (value instanceof List<?> list) {
      List<String> texts = new ArrayList<>();
      for (Object element : list) {
        texts.add(element.toString());
      }
      return texts;
    }
    return List.of(value.toString());
  }
}
