package io.github.dailypapers.select;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a paper may come with or without. */
public enum Part {
  /** An address of its code. */
  CODE(Field.CODE_URL),
  /** An address of its project's page. */
  PROJECT(Field.PROJECT_URL),
  /** Its abstract. */
  ABSTRACT(Field.ABSTRACT),
  /** A summary written by the source. */
  SUMMARY(Field.SUMMARY),
  /** Pictures or films. */
  MEDIA(Field.MEDIA);

  private final Field field;

  Part(Field field) {
    this.field = field;
  }

  /** What users call it, such as {@code code}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether {@code paper} has it: the page stated it and it is not empty. */
  public boolean isOf(Paper paper) {
    for (String text : Texts.of(paper, field)) {
      if (!text.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The part that users know by {@code label}.
   *
   * @throws SelectionException if there is none
   */
  public static Part named(String label) {
    List<String> known = new ArrayList<>();
    for (Part part : values()) {
      if (part.label().equals(label)) {
        return part;
      }
      known.add(part.label());
    }
    throw SelectionException.unknown("\"" + label + "\" is nothing a paper can have", label, known);
  }
}
