package io.github.dailypapers.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one registry of columns: table, TSV, CSV, JSON, the archive and completion take names, order
 * and values from here.
 */
public enum Field {
  SOURCE(Type.TEXT),
  ID(Type.TEXT),
  TITLE(Type.TEXT),
  ABSTRACT(Type.TEXT),
  AUTHORS(Type.LIST),
  AUTHOR_COUNT(Type.NUMBER),
  ORGANIZATION(Type.TEXT),
  ORGANIZATION_ID(Type.TEXT),
  SUBMITTED_BY(Type.TEXT),
  LISTED_ON(Type.DAY),
  PUBLISHED_ON(Type.DAY),
  UPDATED_ON(Type.DAY),
  UPVOTES(Type.NUMBER),
  COMMENTS(Type.NUMBER),
  KEYWORDS(Type.LIST),
  SUMMARY(Type.TEXT),
  CATEGORIES(Type.LIST),
  ANNOUNCE(Type.TEXT),
  JOURNAL_REF(Type.TEXT),
  DOI(Type.TEXT),
  COMMENT(Type.TEXT),
  CODE_URL(Type.TEXT),
  CODE_STARS(Type.NUMBER),
  PROJECT_URL(Type.TEXT),
  MEDIA(Type.LIST),
  URL(Type.TEXT),
  PDF_URL(Type.TEXT);

  /** What kind of value a field holds. */
  public enum Type {
    /** A {@link String}. */
    TEXT,
    /** An {@link Integer}, never negative. */
    NUMBER,
    /** A {@link LocalDate}, written as an ISO 8601 day. */
    DAY,
    /** A {@link List} of strings, written as an array in JSON and joined with "; " elsewhere. */
    LIST
  }

  private final Type type;
  private final String label;

  Field(Type type) {
    this.type = type;
    this.label = name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The name users, files and the archive know the field by, such as {@code listed_on}. */
  public String label() {
    return label;
  }

  /** What kind of value the field holds. */
  public Type type() {
    return type;
  }

  /** The field that users know by {@code label}, if there is one. */
  public static Optional<Field> named(String label) {
    for (Field field : values()) {
      if (field.label.equals(label)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  /**
   * What {@code paper} has in this field: a String, Integer, LocalDate or List of strings as {@link
   * #type} says, or null where unknown.
   */
  public @Nullable Object of(Paper paper) {
    return switch (this) {
      case SOURCE -> paper.source();
      case ID -> paper.id();
      case TITLE -> paper.title();
      case ABSTRACT -> paper.abstractText();
      case AUTHORS -> paper.authors();
      case AUTHOR_COUNT -> paper.authorCount();
      case ORGANIZATION -> paper.organization();
      case ORGANIZATION_ID -> paper.organizationId();
      case SUBMITTED_BY -> paper.submittedBy();
      case LISTED_ON -> paper.listedOn();
      case PUBLISHED_ON -> paper.publishedOn();
      case UPDATED_ON -> paper.updatedOn();
      case UPVOTES -> paper.upvotes();
      case COMMENTS -> paper.comments();
      case KEYWORDS -> paper.keywords();
      case SUMMARY -> paper.summary();
      case CATEGORIES -> paper.categories();
      case ANNOUNCE -> paper.announce();
      case JOURNAL_REF -> paper.journalRef();
      case DOI -> paper.doi();
      case COMMENT -> paper.comment();
      case CODE_URL -> paper.codeUrl();
      case CODE_STARS -> paper.codeStars();
      case PROJECT_URL -> paper.projectUrl();
      case MEDIA -> paper.media();
      case URL -> paper.url();
      case PDF_URL -> paper.pdfUrl();
    };
  }
}
