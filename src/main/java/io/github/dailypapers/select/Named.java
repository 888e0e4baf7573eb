package io.github.dailypapers.select;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Paper;
import java.util.List;

/** A name in one of some fields. */
record Named(String option, Phrase phrase, List<Field> fields) implements Criterion {
  static Named of(String option, String text, Field... fields) {
    return new Named(option, Phrase.of(option, text), List.of(fields));
  }

  @Override
  public boolean test(Paper paper) {
    for (Field field : fields) {
      for (String name : Texts.of(paper, field)) {
        if (phrase.isIn(name)) {
          return true;
        }
      }
    }
    return false;
  }
}
