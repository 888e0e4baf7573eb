package io.github.dailypapers.render;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Paper;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing that is known of a paper, as it is told to people.
 *
 * @param field what it is
 * @param label what people call that
 * @param texts at least one, cleansed for a terminal
 * @param addresses whether they begin with addresses, which are not to be broken
 */
public record Detail(Field field, String label, List<String> texts, boolean addresses) {
  private static final List<Field> FIELDS =
      List.of(
          Field.ID,
          Field.AUTHORS,
          Field.ORGANIZATION,
          Field.SUBMITTED_BY,
          Field.LISTED_ON,
          Field.PUBLISHED_ON,
          Field.UPDATED_ON,
          Field.UPVOTES,
          Field.COMMENTS,
          Field.CATEGORIES,
          Field.ANNOUNCE,
          Field.KEYWORDS,
          Field.JOURNAL_REF,
          Field.DOI,
          Field.COMMENT,
          Field.CODE_URL,
          Field.PROJECT_URL,
          Field.MEDIA,
          Field.PDF_URL,
          Field.URL,
          Field.SUMMARY,
          Field.ABSTRACT);

  /** Copies the list. */
  public Detail {
    texts = List.copyOf(texts);
  }

  /** All that is known of {@code paper} besides its title; abstract and summary are the last. */
  public static List<Detail> of(Paper paper) {
    List<Detail> details = new ArrayList<>();
    for (Field field : FIELDS) {
      List<String> texts = new ArrayList<>();
      for (String text : texts(field, paper)) {
        String clean = Sanitizer.clean(text);
        if (!clean.isEmpty()) {
          texts.add(clean);
        }
      }
      if (!texts.isEmpty()) {
        details.add(new Detail(field, label(field), texts, isAddress(field, texts)));
      }
    }
    return details;
  }

  private static boolean isAddress(Field field, List<String> texts) {
    return switch (field) {
      case CODE_URL, PROJECT_URL, MEDIA, URL, PDF_URL ->
          texts.get(0).startsWith("https://") || texts.get(0).startsWith("http://");
      default -> false;
    };
  }

  private static String label(Field field) {
    return switch (field) {
      case UPVOTES -> "votes";
      case CODE_URL -> "code";
      case PROJECT_URL -> "project";
      case PDF_URL -> "pdf";
      default -> field.label().replace('_', ' ');
    };
  }

  private static List<String> texts(Field field, Paper paper) {
    return switch (field) {
      case AUTHORS -> List.of(authors(paper));
      case ORGANIZATION -> List.of(organization(paper));
      case CODE_URL -> List.of(code(paper));
      case MEDIA -> paper.media() == null ? List.of() : paper.media();
      default -> List.of(FieldText.of(field, paper));
    };
  }

  /** The names, and how many the page only counts. */
  private static String authors(Paper paper) {
    List<String> names = paper.authors();
    Integer count = paper.authorCount();
    if (names == null || names.isEmpty()) {
      return count == null ? "" : count.toString();
    }
    String named = String.join(", ", names);
    int unnamed = count == null ? 0 : count - names.size();
    return unnamed > 0 ? named + " and " + unnamed + " more" : named;
  }

  private static String organization(Paper paper) {
    String name = FieldText.of(Field.ORGANIZATION, paper);
    String id = FieldText.of(Field.ORGANIZATION_ID, paper);
    if (id.isEmpty() || id.equals(name)) {
      return name;
    }
    return name.isEmpty() ? id : name + " (" + id + ")";
  }

  private static String code(Paper paper) {
    String address = FieldText.of(Field.CODE_URL, paper);
    Integer stars = paper.codeStars();
    if (address.isEmpty() || stars == null) {
      return address;
    }
    return address + " (" + stars + (stars == 1 ? " star)" : " stars)");
  }
}
