package io.github.dailypapers.stats;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Paper;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** By what papers are counted. */
public enum Grouping {
  DAY,
  WEEK,
  MONTH,
  WEEKDAY,
  SOURCE,
  ORGANIZATION,
  AUTHOR,
  KEYWORD,
  CATEGORY,
  SUBMITTER;

  /** What users call it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What users call them. */
  public static List<String> labels() {
    List<String> labels = new ArrayList<>();
    for (Grouping grouping : values()) {
      labels.add(grouping.label());
    }
    return labels;
  }

  /** The one that users call {@code label}, if there is one. */
  public static Optional<Grouping> named(String label) {
    for (Grouping grouping : values()) {
      if (grouping.label().equals(label)) {
        return Optional.of(grouping);
      }
    }
    return Optional.empty();
  }

  /** The field of a paper that says it; empty if that is the day of its listing, or its source. */
  public Optional<Field> field() {
    return switch (this) {
      case DAY, WEEK, MONTH, WEEKDAY, SOURCE -> Optional.empty();
      case ORGANIZATION -> Optional.of(Field.ORGANIZATION);
      case AUTHOR -> Optional.of(Field.AUTHORS);
      case KEYWORD -> Optional.of(Field.KEYWORDS);
      case CATEGORY -> Optional.of(Field.CATEGORIES);
      case SUBMITTER -> Optional.of(Field.SUBMITTED_BY);
    };
  }

  /** Whether the groups have an order of their own, that of the calendar. */
  public boolean isOfTime() {
    return this == DAY || this == WEEK || this == MONTH || this == WEEKDAY;
  }

  /** Whether the day of its listing and its source say all of a paper's groups. */
  public boolean isOfListings() {
    return isOfTime() || this == SOURCE;
  }

  /**
   * The groups that a paper is in, each once; none if what they are made of is unknown.
   *
   * @param day the day it was listed on, null if unknown
   */
  public List<String> of(Paper paper, @Nullable LocalDate day) {
    return switch (this) {
      case DAY, WEEK, MONTH, WEEKDAY -> day == null ? List.of() : List.of(time(day));
      case SOURCE -> List.of(paper.source());
      case ORGANIZATION -> one(paper.organization());
      case SUBMITTER -> one(paper.submittedBy());
      case AUTHOR -> each(paper.authors());
      case KEYWORD -> each(paper.keywords());
      case CATEGORY -> each(paper.categories());
    };
  }

  /**
   * The group of {@code day}: an ISO 8601 day, week or month, or what the day of the week is
   * called.
   */
  public String time(LocalDate day) {
    return switch (this) {
      case WEEK ->
          String.format(
              Locale.ROOT,
              "%d-W%02d",
              day.get(IsoFields.WEEK_BASED_YEAR),
              day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case MONTH -> day.toString().substring(0, 7);
      case WEEKDAY -> day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      default -> day.toString();
    };
  }

  /** By which {@code group} comes before others in time. */
  String order(String group) {
    return this == WEEKDAY
        ? Integer.toString(DayOfWeek.valueOf(group.toUpperCase(Locale.ROOT)).getValue())
        : group;
  }

  private static List<String> one(@Nullable String value) {
    return value == null || value.isBlank() ? List.of() : List.of(value);
  }

  private static List<String> each(@Nullable List<String> values) {
    return values == null ? List.of() : List.copyOf(new LinkedHashSet<>(values));
  }
}
