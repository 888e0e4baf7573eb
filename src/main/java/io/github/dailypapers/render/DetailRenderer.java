package io.github.dailypapers.render;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Paper;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Each paper in full for a terminal: its title, then every field that is known, named and wrapped.
 * Addresses stay on one line, where a terminal finds them, even if that is too long.
 */
public final class DetailRenderer implements Renderer {
  /** Wider text is hard to read, however wide the terminal. */
  private static final int WIDEST = 100;

  private static final int LABEL = 14;

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

  private final Writer out;
  private final int width;
  private final Palette palette;
  private final Map<String, String> notes;
  private boolean any;

  /**
   * A renderer.
   *
   * @param width cells of a line, at least 20
   */
  public DetailRenderer(Writer out, int width, Palette palette) {
    this(out, width, palette, Map.of());
  }

  /**
   * A renderer that shows the user's own words too.
   *
   * @param width cells of a line, at least 20
   * @param notes what the user has kept of papers, by their ids
   */
  public DetailRenderer(Writer out, int width, Palette palette, Map<String, String> notes) {
    this.out = out;
    this.width = Math.min(width, WIDEST);
    this.palette = palette;
    this.notes = notes;
  }

  @Override
  public void begin() {}

  @Override
  public void paper(Paper paper) throws IOException {
    if (any) {
      out.write('\n');
    }
    any = true;
    for (String line : Wrap.lines(Sanitizer.clean(FieldText.of(Field.TITLE, paper)), width)) {
      out.write(palette.paint(Tone.HEADING, line) + "\n");
    }
    for (Field field : FIELDS) {
      lines(label(field), lines(field, paper));
    }
    String note = paper.id() == null ? null : notes.get(paper.id());
    if (note != null) {
      lines("note", Wrap.lines(Sanitizer.clean(note), width - LABEL));
    }
  }

  @Override
  public void end() {}

  private List<String> lines(Field field, Paper paper) {
    List<String> lines = new ArrayList<>();
    for (String text : texts(field, paper)) {
      String clean = Sanitizer.clean(text);
      if (isAddress(field) && (clean.startsWith("https://") || clean.startsWith("http://"))) {
        lines.add(clean);
      } else {
        lines.addAll(Wrap.lines(clean, width - LABEL));
      }
    }
    return lines;
  }

  private static boolean isAddress(Field field) {
    return switch (field) {
      case CODE_URL, PROJECT_URL, MEDIA, URL, PDF_URL -> true;
      default -> false;
    };
  }

  private void lines(String name, List<String> lines) throws IOException {
    for (int i = 0; i < lines.size(); i++) {
      String label = Cells.left(i == 0 ? name : "", LABEL);
      out.write(palette.paint(Tone.FAINT, label) + lines.get(i) + "\n");
    }
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
