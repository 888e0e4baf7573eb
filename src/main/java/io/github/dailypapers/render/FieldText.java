package io.github.dailypapers.render;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Paper;
import java.util.List;

/** Writes the value of a field as text, for the formats that know only text. */
final class FieldText {
  private static final String BETWEEN = "; ";

  private FieldText() {}

  /** The value, a list joined with "; ", or the empty text where it is unknown. */
  static String of(Field field, Paper paper) {
    Object value = field.of(paper);
    if (value == null) {
      return "";
    }
    return value instanceof List<?> list ? joined(list) : value.toString();
  }

  private static String joined(List<?> list) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < list.size(); i++) {
      text.append(i == 0 ? "" : BETWEEN).append(list.get(i));
    }
    return text.toString();
  }
}
