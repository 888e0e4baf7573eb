package io.github.dailypapers.render;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Paper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A page with a table, which a browser sorts by a column whose name is pressed; without scripts it
 * stays in the order of the papers. The page is whole: it loads nothing from anywhere.
 */
final class HtmlRenderer implements Renderer {
  /** The columns of a page when nobody asks for others. */
  static final List<Field> COLUMNS =
      List.of(
          Field.UPVOTES,
          Field.TITLE,
          Field.ORGANIZATION,
          Field.AUTHORS,
          Field.COMMENTS,
          Field.LISTED_ON,
          Field.ID);

  private final Writer out;
  private final List<Field> columns;
  private final FeedHead head;

  HtmlRenderer(Writer out, List<Field> columns, FeedHead head) {
    this.out = out;
    this.columns = columns;
    this.head = head;
  }

  /** The fields of a paper that a page with {@code columns} is made of. */
  static List<Field> fields(List<Field> columns) {
    List<Field> fields = new ArrayList<>(columns);
    fields.add(Field.URL);
    return fields;
  }

  private static String resource(String name) {
    try (InputStream in = HtmlRenderer.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void begin() throws IOException {
    String title = Markup.escape(head.title());
    out.write("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.write("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
    out.write("style-src 'unsafe-inline'; script-src 'unsafe-inline'\">\n");
    out.write("<title>" + title + "</title>\n<style>\n");
    out.write(resource("table.css"));
    out.write("</style>\n</head>\n<body>\n<h1>" + title + "</h1>\n<table>\n<thead>\n<tr>");
    for (Field field : columns) {
      out.write("<th scope=\"col\"" + kind(field) + "><button type=\"button\">");
      out.write(name(field) + "</button></th>");
    }
    out.write("</tr>\n</thead>\n<tbody>\n");
  }

  private static String name(Field field) {
    return Markup.escape(field.label().replace('_', ' '));
  }

  private static String kind(Field field) {
    return field.type() == Field.Type.NUMBER ? " class=\"number\"" : "";
  }

  @Override
  public void paper(Paper paper) throws IOException {
    out.write("<tr>");
    for (Field field : columns) {
      String text = Markup.escape(FieldText.of(field, paper));
      Optional<String> link = link(field, paper);
      // On a narrow screen the names stand with the values.
      out.write("<td" + kind(field) + " data-name=\"" + name(field) + "\">");
      if (link.isPresent() && !text.isEmpty()) {
        out.write("<a href=\"" + link.get() + "\">" + text + "</a></td>");
      } else {
        boolean scrolls = !text.isEmpty() && isLong(field);
        out.write(scrolls ? "<div>" + text + "</div></td>" : text + "</td>");
      }
    }
    out.write("</tr>\n");
  }

  /** Whether a value may be so long that it has to be scrolled. */
  private static boolean isLong(Field field) {
    return field.type() == Field.Type.LIST || field == Field.ABSTRACT || field == Field.SUMMARY;
  }

  private static Optional<String> link(Field field, Paper paper) {
    return switch (field) {
      case TITLE -> Markup.link(paper.url());
      case URL, PDF_URL, CODE_URL, PROJECT_URL -> Markup.link(FieldText.of(field, paper));
      default -> Optional.empty();
    };
  }

  @Override
  public void end() throws IOException {
    out.write("</tbody>\n</table>\n<script>\n");
    out.write(resource("table.js"));
    out.write("</script>\n</body>\n</html>\n");
  }
}
