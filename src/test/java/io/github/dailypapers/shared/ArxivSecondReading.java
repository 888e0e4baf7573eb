package io.github.dailypapers.shared;

import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.paper.PaperBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** arXiv's pages read a second time: with another parser, and by patterns over their text. */
final class ArxivSecondReading {
  private static final Pattern DAY =
      Pattern.compile("(?:\\w+, )?(\\d{1,2} [A-Z][a-z]{2})[a-z]* (\\d{4})");
  private static final Pattern CATEGORY =
      Pattern.compile("\\(([a-z-]+(?:\\.[A-Za-z-]+)?)\\)\\s*(?:;|$)");

  private final Document tree;

  private ArxivSecondReading(Document tree) {
    this.tree = tree;
  }

  static ArxivSecondReading of(Path file) throws IOException {
    HtmlDocumentBuilder builder = new HtmlDocumentBuilder(XmlViolationPolicy.ALTER_INFOSET);
    try (InputStream bytes = Files.newInputStream(file)) {
      InputSource source = new InputSource(bytes);
      source.setEncoding("UTF-8");
      ArxivSecondReading reading = new ArxivSecondReading(builder.parse(source));
      reading.writeOutLinks();
      return reading;
    } catch (SAXException e) {
      throw new IOException(e);
    }
  }

  private void writeOutLinks() {
    for (Element link : elements(tree, "a")) {
      if (link.getTextContent().matches("this https? URL")) {
        link.setTextContent(link.getAttribute("href"));
      }
    }
    for (Element label : elements(tree, "span")) {
      if (label.getAttribute("class").equals("descriptor")) {
        label.setTextContent("");
      }
    }
  }

  /** All the text of the page. */
  String text() {
    return line(tree.getDocumentElement().getTextContent());
  }

  /** The first number that the pattern captures in the page's text, -1 if there is none. */
  int number(String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text());
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : -1;
  }

  /** The day that follows {@code words} in the page's text. */
  @Nullable LocalDate dayAfter(String words) {
    Matcher matcher = Pattern.compile(words + "\\s*" + DAY.pattern()).matcher(text());
    return matcher.find() ? date(matcher.group(1) + " " + matcher.group(2)) : null;
  }

  private static LocalDate date(String text) {
    return LocalDate.parse(text, DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH));
  }

  /**
   * The papers of a listing.
   *
   * @param day the day that the page states for all, null if each section states its own, or none
   */
  List<Paper> papers(@Nullable LocalDate day) {
    List<Element> terms = elements(tree, "dt");
    List<Element> descriptions = elements(tree, "dd");
    List<Paper> papers = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      papers.add(paper(terms.get(i), descriptions.get(i), day));
    }
    return papers;
  }

  private Paper paper(Element term, Element description, @Nullable LocalDate day) {
    String mark = line(term.getTextContent());
    Matcher id = Pattern.compile("arXiv:(\\S+)").matcher(mark);
    if (!id.find()) {
      throw new AssertionError(mark);
    }
    String heading = headingOf(term);
    Matcher own = DAY.matcher(heading);
    boolean dated = heading.contains("showing") && own.lookingAt();
    LocalDate ownDay = dated ? date(own.group(1) + " " + own.group(2)) : day;
    PaperBuilder paper = paper(id.group(1)).listedOn(ownDay).announce(announce(mark, heading));
    paper.title(field(description, "div", "list-title"));
    paper.comment(field(description, "div", "list-comments"));
    paper.journalRef(field(description, "div", "list-journal-ref"));
    paper.abstractText(field(description, "p", "mathjax"));
    people(paper, description, "list-authors");
    paper.categories(categories(field(description, "div", "list-subjects")));
    return paper.build();
  }

  private static PaperBuilder paper(String id) {
    return Paper.of("arxiv")
        .id(id)
        .url("https://arxiv.org/abs/" + id)
        .pdfUrl("https://arxiv.org/pdf/" + id);
  }

  /** The text of the h3 that stands before the entry. */
  private static String headingOf(Element term) {
    for (Node node = term; node != null; node = node.getPreviousSibling()) {
      if (node.getNodeName().equals("h3")) {
        return line(node.getTextContent());
      }
    }
    return "";
  }

  private static @Nullable String announce(String mark, String heading) {
    if (mark.contains("replaced")) {
      return "replace";
    }
    if (mark.contains("cross-list")) {
      return "cross";
    }
    return heading.startsWith("New") ? "new" : null;
  }

  private static void people(PaperBuilder paper, Element box, String type) {
    List<String> names = new ArrayList<>();
    for (Element authors : elements(box, "div")) {
      if (authors.getAttribute("class").equals(type)) {
        for (Element link : elements(authors, "a")) {
          names.add(line(link.getTextContent()));
        }
      }
    }
    paper.authors(names).authorCount(names.size());
  }

  private static List<String> categories(@Nullable String subjects) {
    List<String> ids = new ArrayList<>();
    Matcher matcher = CATEGORY.matcher(String.valueOf(subjects));
    while (matcher.find()) {
      ids.add(matcher.group(1));
    }
    return ids;
  }

  /** The paper of a page of its own. */
  Paper paper() {
    Matcher id = Pattern.compile("Cite as: *arXiv:(\\S+)").matcher(text());
    if (!id.find()) {
      throw new AssertionError("no id");
    }
    PaperBuilder paper = paper(id.group(1));
    paper.title(field(tree, "h1", "title mathjax"));
    paper.abstractText(field(tree, "blockquote", "abstract mathjax"));
    paper.comment(field(tree, "td", "tablecell comments mathjax"));
    people(paper, tree.getDocumentElement(), "authors");
    paper.categories(categories(field(tree, "td", "tablecell subjects")));
    Matcher versions = Pattern.compile("\\[v(\\d+)\\] " + DAY.pattern()).matcher(text());
    while (versions.find()) {
      LocalDate day = date(versions.group(2) + " " + versions.group(3));
      if (versions.group(1).equals("1")) {
        paper.publishedOn(day);
      } else {
        paper.updatedOn(day);
      }
    }
    return paper.build();
  }

  private static @Nullable String field(Node box, String tag, String type) {
    for (Element element : elements(box, tag)) {
      String stated = element.getAttribute("class");
      if (stated.equals(type) || stated.equals(type + " mathjax")) {
        return line(element.getTextContent());
      }
    }
    return null;
  }

  private static String line(String text) {
    return text.replaceAll("[\\s\u00a0]+", " ").strip();
  }

  private static List<Element> elements(Node box, String tag) {
    NodeList found =
        box instanceof Document document
            ? document.getElementsByTagName(tag)
            : ((Element) box).getElementsByTagName(tag);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}
