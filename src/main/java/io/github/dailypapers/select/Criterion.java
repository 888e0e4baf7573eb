package io.github.dailypapers.select;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Paper;

/** One thing asked of a paper. What is unknown of a paper never meets a criterion. */
public sealed interface Criterion permits Named, InCategory, SubmittedBy, Has, Counted {

  /** The option that asks for it, such as {@code --author}. */
  String option();

  /** Whether {@code paper} meets it. */
  boolean test(Paper paper);

  /**
   * Asks for an author whose name has words beginning with those of {@code text}, in their order,
   * whatever their case and accents.
   *
   * @throws SelectionException if {@code text} is blank
   */
  static Criterion author(String text) {
    return Named.of("--author", text, Field.AUTHORS);
  }

  /**
   * Asks for an organization, by its name or short name, as {@link #author} does for authors.
   *
   * @throws SelectionException if {@code text} is blank
   */
  static Criterion organization(String text) {
    return Named.of("--org", text, Field.ORGANIZATION, Field.ORGANIZATION_ID);
  }

  /**
   * Asks for a key word, as {@link #author} does for authors.
   *
   * @throws SelectionException if {@code text} is blank
   */
  static Criterion keyword(String text) {
    return Named.of("--keyword", text, Field.KEYWORDS);
  }

  /**
   * Asks for a subject class such as {@code cs.CL}, or any class of an archive such as {@code cs}.
   */
  static Criterion category(String category) {
    return new InCategory(category);
  }

  /** Asks for whoever put the paper on the list, by login, whatever its case. */
  static Criterion submitter(String login) {
    return new SubmittedBy(login);
  }

  /**
   * Asks for a paper that has something.
   *
   * @param part the name of a {@link Part}
   * @throws SelectionException if there is no such part
   */
  static Criterion has(String part) {
    return new Has(Part.named(part));
  }

  /**
   * Asks for a number.
   *
   * @param field of type number; its option is its label with hyphens
   * @param range in a form that {@link Range#parse} reads
   * @throws SelectionException if {@code range} is in none of them
   */
  static Criterion number(Field field, String range) {
    return new Counted(field, Range.parse(range));
  }
}
