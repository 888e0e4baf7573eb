package io.github.dailypapers.archive;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.paper.PaperBuilder;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Papers as rows of the table {@code papers}, whose columns are called as {@link Field} says. */
final class Columns {
  private static final List<Field> FIELDS = List.of(Field.values());

  /** What is kept of a paper besides its fields. */
  private static final String CITATION_KEY = "citation_key";

  private Columns() {}

  /** How many columns a paper takes. */
  static int count() {
    return FIELDS.size() + 1;
  }

  /** The columns of a paper in their order, each put into {@code pattern} in the place of %. */
  static String list(String pattern) {
    return list(pattern, FIELDS);
  }

  /**
   * The columns of {@code fields} in their order, as {@link #list(String)} gives all; with all
   * fields comes what is kept besides.
   */
  static String list(String pattern, List<Field> fields) {
    StringBuilder list = new StringBuilder();
    for (Field field : fields) {
      list.append(list.isEmpty() ? "" : ", ").append(pattern.replace("%", field.label()));
    }
    if (fields.equals(FIELDS)) {
      list.append(", ").append(pattern.replace("%", CITATION_KEY));
    }
    return list.toString();
  }

  /**
   * The columns of {@code fields} of a paper as it stands in a listing, from {@code listed} and
   * {@code papers}: how it was announced is told of that listing.
   */
  static String listed(List<Field> fields) {
    return list("papers.%", fields).replace("papers.announce", "listed.announce");
  }

  /** As {@link #listed(List)}, of all fields. */
  static String listed() {
    return listed(FIELDS);
  }

  /**
   * Sets the parameters of {@code statement} from number 1 on to the values of {@code paper}, which
   * is to be called {@code id}.
   */
  static void bind(PreparedStatement statement, Paper paper, @Nullable String id)
      throws SQLException {
    for (int i = 0; i < FIELDS.size(); i++) {
      Field field = FIELDS.get(i);
      bind(statement, i + 1, field == Field.ID ? id : field.of(paper));
    }
    bind(statement, count(), paper.citationKey());
  }

  private static void bind(PreparedStatement statement, int at, @Nullable Object value)
      throws SQLException {
    if (value instanceof Integer number) {
      statement.setInt(at, number);
    } else if (value instanceof List<?> list) {
      statement.setString(at, Lists.toJson(list));
    } else {
      // A string or a day; null sets NULL.
      statement.setString(at, value == null ? null : value.toString());
    }
  }

  /** The papers that {@code select} gives, whose columns come first in each row. */
  static List<Paper> papers(PreparedStatement select) throws SQLException {
    return papers(select, FIELDS);
  }

  /** The papers of which {@code select} gives {@code fields} first in each row. */
  static List<Paper> papers(PreparedStatement select, List<Field> fields) throws SQLException {
    List<Paper> papers = new ArrayList<>();
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        papers.add(partial(row, 1, fields));
      }
    }
    return papers;
  }

  /** The paper whose columns begin with number {@code first} in {@code row}. */
  static Paper paper(ResultSet row, int first) throws SQLException {
    Reader reader = new Reader(row, first);
    String source = reader.text();
    return new Paper(
        source == null ? "" : source,
        reader.text(),
        reader.text(),
        reader.text(),
        reader.list(),
        reader.number(),
        reader.text(),
        reader.text(),
        reader.text(),
        reader.day(),
        reader.day(),
        reader.day(),
        reader.number(),
        reader.number(),
        reader.list(),
        reader.text(),
        reader.list(),
        reader.text(),
        reader.text(),
        reader.text(),
        reader.text(),
        reader.text(),
        reader.number(),
        reader.text(),
        reader.list(),
        reader.text(),
        reader.text(),
        reader.text());
  }

  /**
   * A paper of which only {@code fields} are known, whose columns begin with number {@code first}
   * in {@code row}.
   */
  static Paper partial(ResultSet row, int first, List<Field> fields) throws SQLException {
    if (fields.equals(FIELDS)) {
      return paper(row, first);
    }
    PaperBuilder paper = Paper.of("");
    Reader reader = new Reader(row, first);
    for (Field field : fields) {
      switch (field) {
        case SOURCE -> paper.source(String.valueOf(reader.text()));
        case ID -> paper.id(reader.text());
        case TITLE -> paper.title(reader.text());
        case ABSTRACT -> paper.abstractText(reader.text());
        case AUTHORS -> paper.authors(reader.list());
        case AUTHOR_COUNT -> paper.authorCount(reader.number());
        case ORGANIZATION -> paper.organization(reader.text());
        case ORGANIZATION_ID -> paper.organizationId(reader.text());
        case SUBMITTED_BY -> paper.submittedBy(reader.text());
        case LISTED_ON -> paper.listedOn(reader.day());
        case PUBLISHED_ON -> paper.publishedOn(reader.day());
        case UPDATED_ON -> paper.updatedOn(reader.day());
        case UPVOTES -> paper.upvotes(reader.number());
        case COMMENTS -> paper.comments(reader.number());
        case KEYWORDS -> paper.keywords(reader.list());
        case ANNOUNCE -> paper.announce(reader.text());
        case SUMMARY -> paper.summary(reader.text());
        case CATEGORIES -> paper.categories(reader.list());
        case JOURNAL_REF -> paper.journalRef(reader.text());
        case DOI -> paper.doi(reader.text());
        case COMMENT -> paper.comment(reader.text());
        case CODE_URL -> paper.codeUrl(reader.text());
        case CODE_STARS -> paper.codeStars(reader.number());
        case PROJECT_URL -> paper.projectUrl(reader.text());
        case MEDIA -> paper.media(reader.list());
        case URL -> paper.url(reader.text());
        case PDF_URL -> paper.pdfUrl(reader.text());
      }
    }
    return paper.build();
  }

  /** Reads one column after another. */
  private static final class Reader {
    private final ResultSet row;
    private int next;

    Reader(ResultSet row, int first) {
      this.row = row;
      this.next = first;
    }

    /** The driver's own way from bytes to text takes longer. */
    @Nullable String text() throws SQLException {
      byte[] text = row.getBytes(next++);
      return text == null ? null : new String(text, StandardCharsets.UTF_8);
    }

    @Nullable Integer number() throws SQLException {
      int number = row.getInt(next++);
      return number == 0 && row.wasNull() ? null : number;
    }

    @Nullable LocalDate day() throws SQLException {
      return Times.day(text());
    }

    @Nullable List<String> list() throws SQLException {
      return Lists.ofJson(text());
    }
  }
}
