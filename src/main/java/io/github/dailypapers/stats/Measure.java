package io.github.dailypapers.stats;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is counted of papers. */
public enum Measure {
  /** How many there are. */
  PAPERS,
  /** Their votes. */
  UPVOTES,
  /** Their comments. */
  COMMENTS,
  /** The stars of their code. */
  CODE_STARS,
  /** How many there are, in percent of all. */
  SHARE;

  /** What users call it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What users call them. */
  public static List<String> labels() {
    List<String> labels = new ArrayList<>();
    for (Measure measure : values()) {
      labels.add(measure.label());
    }
    return labels;
  }

  /** The one that users call {@code label}, if there is one. */
  public static Optional<Measure> named(String label) {
    for (Measure measure : values()) {
      if (measure.label().equals(label)) {
        return Optional.of(measure);
      }
    }
    return Optional.empty();
  }

  /** Whether it is a sum of something that may be unknown of a paper. */
  public boolean isSum() {
    return this == UPVOTES || this == COMMENTS || this == CODE_STARS;
  }

  /** The field of a paper that says it; empty if each paper counts alike. */
  public Optional<Field> field() {
    return switch (this) {
      case UPVOTES -> Optional.of(Field.UPVOTES);
      case COMMENTS -> Optional.of(Field.COMMENTS);
      case CODE_STARS -> Optional.of(Field.CODE_STARS);
      case PAPERS, SHARE -> Optional.empty();
    };
  }

  /** What {@code paper} adds; null if that is unknown. */
  @Nullable Integer of(Paper paper) {
    return switch (this) {
      case UPVOTES -> paper.upvotes();
      case COMMENTS -> paper.comments();
      case CODE_STARS -> paper.codeStars();
      case PAPERS, SHARE -> 1;
    };
  }
}
