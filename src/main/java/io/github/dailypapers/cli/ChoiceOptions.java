package io.github.dailypapers.cli;

import io.github.dailypapers.cli.Options.Group;
import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.select.Criterion;
import io.github.dailypapers.select.Filter;
import io.github.dailypapers.select.Order;
import io.github.dailypapers.select.Part;
import io.github.dailypapers.select.Slice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import picocli.CommandLine.Model.CommandSpec;

/** Which papers, and in which order: the options, and the choice they come to. */
final class ChoiceOptions {
  private static final List<Field> COUNTS =
      List.of(Field.UPVOTES, Field.COMMENTS, Field.CODE_STARS, Field.AUTHOR_COUNT);

  private static final List<String> TEXTS =
      List.of("--author", "--org", "--keyword", "--category", "--submitter", "--has");

  private final Line line;

  ChoiceOptions(Line line) {
    this.line = line;
  }

  /** Adds the options of which papers, in which order, and how many. */
  static void addTo(CommandSpec spec) {
    addChoosingTo(spec);
    Options.of(spec, Group.CHOICE)
        .values("--sort", "KEY[:desc]", "Sort by a column; repeatable, main one first", keys())
        .value("--limit", "N", "At most so many papers", List.of())
        .value("--offset", "N", "Leave out the first so many", List.of());
  }

  /** Adds the options of which papers. */
  static void addChoosingTo(CommandSpec spec) {
    Options options =
        Options.of(spec, Group.CHOICE)
            .values("--author", "NAME", "An author's name, or words it holds", List.of())
            .values("--org", "ORG", "An organization, by its name or short name", List.of())
            .values("--keyword", "KEYWORD", "One of the key words", List.of())
            .values(
                "--category", "CATEGORY", "A subject class, such as cs.CL or cs", new CategoryIds())
            .values("--submitter", "LOGIN", "Who put the paper on the list", List.of())
            .values(
                "--has",
                "PART",
                "What a paper must come with: " + String.join(", ", parts()),
                parts());
    for (Field field : COUNTS) {
      options.values(
          option(field), "N", "How many " + what(field) + ": 5, '>=5', '<5' or 5..9", List.of());
    }
    options
        .flag("--replacements", "Replaced papers of arXiv too, not only new ones and cross-lists")
        .flag("--starred", "Papers with a star; without a period, all of them")
        .flag("--unseen", "Papers that were not on your screen yet");
  }

  private static String option(Field field) {
    return "--" + field.label().replace('_', '-');
  }

  private static String what(Field field) {
    return switch (field) {
      case CODE_STARS -> "stars its code has";
      case AUTHOR_COUNT -> "authors";
      default -> field.label();
    };
  }

  private static List<String> parts() {
    List<String> labels = new ArrayList<>();
    for (Part part : Part.values()) {
      labels.add(part.label());
    }
    return labels;
  }

  private static List<String> keys() {
    List<String> keys = new ArrayList<>();
    for (Field field : Field.values()) {
      keys.add(field.label());
      keys.add(field.label() + ":desc");
    }
    return keys;
  }

  /** The papers of {@code harvest} that the user wants, of those that {@code matches} too. */
  ChosenPapers choose(Harvest harvest, Predicate<Paper> matches) {
    return choose(harvest, matches, order(), slice());
  }

  /** As {@link #choose}, all of them in the order they come in. */
  ChosenPapers chooseAll(Harvest harvest, Predicate<Paper> matches) {
    return choose(harvest, matches, Optional.empty(), new Slice(0, Long.MAX_VALUE));
  }

  private ChosenPapers choose(
      Harvest harvest, Predicate<Paper> matches, Optional<Comparator<Paper>> order, Slice slice) {
    boolean replacements = line.has("--replacements");
    return new ChosenPapers(harvest, filter(), replacements, matches, order, slice);
  }

  /** What is asked of a paper itself. */
  Filter filter() {
    return Filter.of(criteria());
  }

  /**
   * Fails if something in the options cannot be meant, before anything is asked for.
   *
   * @throws UsageException or a {@link io.github.dailypapers.select.SelectionException}
   */
  void check() {
    filter();
    order();
    slice();
  }

  /** How many papers must be had to choose from, {@code usual} if that is not said. */
  int most(int usual) {
    Slice slice = slice();
    boolean unbounded = slice.limit() == Long.MAX_VALUE || !takesAll();
    return unbounded ? usual : (int) Math.min(usual, slice.offset() + slice.limit());
  }

  /** Whether every paper is wanted, in the order it comes in. */
  boolean takesAll() {
    return criteria().isEmpty()
        && line.searches().isEmpty()
        && !line.has("--sort")
        && !line.has("--starred")
        && !line.has("--unseen");
  }

  /**
   * The fields of papers that are needed if only {@code shown} are shown: what tells papers apart,
   * and all that papers may be chosen by.
   */
  List<Field> told(List<Field> shown) {
    if (!takesAll()) {
      return List.of(Field.values());
    }
    Set<Field> told = EnumSet.of(Field.SOURCE, Field.ID);
    if (!line.has("--replacements")) {
      told.add(Field.ANNOUNCE);
    }
    told.addAll(shown);
    return List.copyOf(told);
  }

  private List<Criterion> criteria() {
    List<Criterion> criteria = new ArrayList<>();
    for (String option : TEXTS) {
      for (String value : line.values(option)) {
        criteria.add(criterion(option, value));
      }
    }
    for (Field field : COUNTS) {
      for (String range : line.values(option(field))) {
        criteria.add(Criterion.number(field, range));
      }
    }
    return criteria;
  }

  private static Criterion criterion(String option, String value) {
    return switch (option) {
      case "--author" -> Criterion.author(value);
      case "--org" -> Criterion.organization(value);
      case "--keyword" -> Criterion.keyword(value);
      case "--category" -> Criterion.category(value);
      case "--submitter" -> Criterion.submitter(value);
      default -> Criterion.has(value);
    };
  }

  private Optional<Comparator<Paper>> order() {
    List<String> keys = line.values("--sort");
    return keys.isEmpty() ? Optional.empty() : Optional.of(Order.by(keys));
  }

  private Slice slice() {
    Optional<Integer> limit = line.number("--limit");
    return new Slice(
        line.number("--offset").orElse(0), limit.isPresent() ? limit.get() : Long.MAX_VALUE);
  }
}
