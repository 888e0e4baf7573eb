package io.github.dailypapers.shared;

import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.paper.PaperBuilder;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Reads arXiv's feeds as the format's description has them, by the JDK's parser and the namespaces'
 * full names, without a line of the program's own reading.
 */
final class SecondFeedReading {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String ARXIV = "http://arxiv.org/schemas/atom";
  private static final String DC = "http://purl.org/dc/elements/1.1/";
  private static final Pattern ACCENT =
      Pattern.compile(
          "\\$[^$]*\\$"
              + "|\\\\([`'^\"~=.])(?:\\{?\\\\?([A-Za-z])\\}?)"
              + "|\\\\([uvHc])\\{([A-Za-z])\\}");
  private static final Map<String, String> MARKS =
      Map.of(
          "`", "\u0300", "'", "\u0301", "^", "\u0302", "\"", "\u0308", "~", "\u0303", "u", "\u0306",
          "v", "\u030C", "c", "\u0327", "H", "\u030B");

  private SecondFeedReading() {}

  static List<Paper> api(Path file) throws Exception {
    List<Paper> papers = new ArrayList<>();
    NodeList entries = document(file).getElementsByTagNameNS(ATOM, "entry");
    for (int i = 0; i < entries.getLength(); i++) {
      papers.add(entry((Element) entries.item(i)));
    }
    return papers;
  }

  static List<Paper> rss(Path file) throws Exception {
    List<Paper> papers = new ArrayList<>();
    NodeList items = document(file).getElementsByTagName("item");
    for (int i = 0; i < items.getLength(); i++) {
      papers.add(item((Element) items.item(i)));
    }
    return papers;
  }

  private static Document document(Path file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(file.toFile());
  }

  private static Paper entry(Element entry) {
    PaperBuilder paper = paper(stated(entry, ATOM, "id"));
    paper.title(text(entry, ATOM, "title")).abstractText(text(entry, ATOM, "summary"));
    paper.publishedOn(utcDay(stated(entry, ATOM, "published")));
    paper.updatedOn(utcDay(stated(entry, ATOM, "updated")));
    List<String> authors = new ArrayList<>();
    NodeList names = entry.getElementsByTagNameNS(ATOM, "name");
    for (int i = 0; i < names.getLength(); i++) {
      authors.add(names.item(i).getTextContent().strip());
    }
    paper.authors(authors).authorCount(authors.size());
    Set<String> terms = new LinkedHashSet<>();
    terms.add(
        ((Element) entry.getElementsByTagNameNS(ARXIV, "primary_category").item(0))
            .getAttribute("term"));
    NodeList categories = entry.getElementsByTagNameNS(ATOM, "category");
    for (int i = 0; i < categories.getLength(); i++) {
      terms.add(((Element) categories.item(i)).getAttribute("term"));
    }
    paper.categories(List.copyOf(terms));
    paper.comment(text(entry, ARXIV, "comment")).journalRef(text(entry, ARXIV, "journal_ref"));
    return paper.doi(text(entry, ARXIV, "doi")).build();
  }

  private static Paper item(Element item) {
    PaperBuilder paper = paper(stated(item, null, "guid"));
    String description = stated(item, null, "description");
    paper.title(unicode(stated(item, null, "title")));
    paper.abstractText(
        unicode(description.replaceFirst("^arXiv:\\S+ Announce Type: \\S+ Abstract: ", "")));
    List<String> authors = new ArrayList<>();
    for (String name : stated(item, DC, "creator").split(", ")) {
      authors.add(unicode(name));
    }
    paper.authors(authors).authorCount(authors.size());
    List<String> categories = new ArrayList<>();
    NodeList terms = item.getElementsByTagName("category");
    for (int i = 0; i < terms.getLength(); i++) {
      categories.add(terms.item(i).getTextContent());
    }
    paper.categories(categories).announce(text(item, ARXIV, "announce_type"));
    paper.listedOn(
        OffsetDateTime.parse(stated(item, null, "pubDate"), DateTimeFormatter.RFC_1123_DATE_TIME)
            .atZoneSameInstant(ZoneId.of("America/New_York"))
            .toLocalDate());
    paper.journalRef(text(item, ARXIV, "journal_reference"));
    return paper.doi(text(item, ARXIV, "DOI")).build();
  }

  private static PaperBuilder paper(String name) {
    String id = name.replaceAll("^(http://arxiv.org/abs/|oai:arXiv.org:)|v\\d+$", "");
    return Paper.of("arxiv")
        .id(id)
        .url("https://arxiv.org/abs/" + id)
        .pdfUrl("https://arxiv.org/pdf/" + id);
  }

  private static LocalDate utcDay(String instant) {
    return OffsetDateTime.parse(instant).withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
  }

  private static String unicode(String tex) {
    String text = tex.replaceAll("\\{\\\\i\\}(?![A-Za-z]*\\})", "ı");
    Matcher accent = ACCENT.matcher(text);
    StringBuilder out = new StringBuilder();
    while (accent.find()) {
      boolean symbol = accent.group(1) != null;
      String command = accent.group(symbol ? 1 : 3);
      String accented =
          command == null
              ? accent.group()
              : Normalizer.normalize(
                  accent.group(symbol ? 2 : 4) + MARKS.get(command), Normalizer.Form.NFC);
      accent.appendReplacement(out, Matcher.quoteReplacement(accented));
    }
    return accent.appendTail(out).toString();
  }

  private static String stated(Element parent, @Nullable String namespace, String name) {
    return Objects.requireNonNull(text(parent, namespace, name), name);
  }

  private static @Nullable String text(Element parent, @Nullable String namespace, String name) {
    NodeList found = parent.getElementsByTagNameNS(namespace == null ? "*" : namespace, name);
    return found.getLength() == 0
        ? null
        : String.join(" ", Arrays.asList(found.item(0).getTextContent().strip().split("\\s+")));
  }
}
