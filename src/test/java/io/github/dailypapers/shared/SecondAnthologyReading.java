package io.github.dailypapers.shared;

import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.paper.PaperBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Reads pages of the ACL Anthology by another library and by other marks than the program: a list's
 * entries outwards from their titles and with the abstracts that stand behind them, a paper from
 * the MODS record that its page offers for copying.
 */
final class SecondAnthologyReading {
  private static final String SITE = "https://aclanthology.org";

  private SecondAnthologyReading() {}

  private static Document html(Path file) {
    try (InputStream bytes = Files.newInputStream(file)) {
      InputSource source = new InputSource(bytes);
      source.setEncoding("UTF-8");
      return new HtmlDocumentBuilder(XmlViolationPolicy.ALTER_INFOSET).parse(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The papers of a person's page. */
  static List<Paper> person(Path file) {
    List<Paper> papers = new ArrayList<>();
    for (Element strong : elements(html(file), "strong")) {
      papers.add(entry(strong));
    }
    return papers;
  }

  private static Paper entry(Element strong) {
    Element title = elements(strong, "a").get(0);
    Element text = (Element) strong.getParentNode();
    Element box = (Element) text.getParentNode();
    String id = title.getAttribute("href").replace("/", "");
    PaperBuilder paper = Paper.of("acl").id(id).title(line(title)).url(SITE + "/" + id + "/");
    List<String> authors = new ArrayList<>();
    for (Element link : elements(text, "a")) {
      if (link.getAttribute("href").matches("/people/.+")) {
        authors.add(line(link));
      } else if (link.getAttribute("class").equals("text-muted")) {
        paper.journalRef(line(link));
      }
    }
    paper.authors(authors).authorCount(authors.size());
    List<String> videos = new ArrayList<>();
    for (Element link : elements(box, "a")) {
      String name = link.getTextContent().strip();
      if (name.equals("pdf")) {
        paper.pdfUrl(link.getAttribute("href"));
      } else if (link.getAttribute("title").equals("Video")) {
        videos.add(link.getAttribute("href"));
      }
    }
    paper.media(videos.isEmpty() ? null : videos);
    Element next = next(box);
    if (next != null && next.getAttribute("id").startsWith("abstract-")) {
      paper.abstractText(line(next));
    }
    return paper.build();
  }

  private static @Nullable Element next(Element box) {
    Node node = box.getNextSibling();
    while (node != null && !(node instanceof Element)) {
      node = node.getNextSibling();
    }
    return (Element) node;
  }

  /** The paper of a paper's page. */
  static Paper paper(Path file) {
    Document page = html(file);
    Element mods = mods(page);
    String url = line(elements(elements(mods, "location").get(0), "url").get(0));
    Element host = elements(mods, "relatedItem").get(0);
    List<String> authors = authors(mods);
    return Paper.of("acl")
        .id(url.replace(SITE, "").replace("/", ""))
        .title(line(elements(elements(mods, "titleInfo").get(0), "title").get(0)))
        .authors(authors)
        .authorCount(authors.size())
        .abstractText(line(elements(mods, "abstract").get(0)))
        .citationKey(key(file))
        .journalRef(line(elements(host, "title").get(0)))
        .doi(identifier(mods, "doi"))
        .codeUrl(button(page, "Optionalsupplementarycode"))
        .media(List.of(button(page, "Video")))
        .url(url)
        .pdfUrl(url.substring(0, url.length() - 1) + ".pdf")
        .build();
  }

  /** The key of a paper's page. */
  static String key(Path file) {
    return identifier(mods(html(file)), "citekey");
  }

  private static Element mods(Document page) {
    for (Element record : elements(page, "pre")) {
      if (record.getAttribute("id").equals("citeModsContent")) {
        String xml = record.getTextContent().strip();
        try {
          return DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(xml)))
              .getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    throw new IllegalStateException("the page has no MODS record");
  }

  private static List<String> authors(Element mods) {
    List<String> authors = new ArrayList<>();
    for (Element name : elements(mods, "name")) {
      if (line(elements(name, "roleTerm").get(0)).equals("author")) {
        List<Element> parts = elements(name, "namePart");
        authors.add(line(parts.get(0)) + " " + line(parts.get(1)));
      }
    }
    return authors;
  }

  private static String identifier(Element mods, String type) {
    for (Element identifier : elements(mods, "identifier")) {
      if (identifier.getAttribute("type").equals(type)) {
        return line(identifier);
      }
    }
    throw new IllegalStateException(type);
  }

  /** Where the button beside the paper leads that is called {@code name}. */
  private static String button(Document page, String name) {
    for (Element link : elements(page, "a")) {
      if (line(link).equals(name)) {
        return link.getAttribute("href");
      }
    }
    throw new IllegalStateException(name);
  }

  private static List<Element> elements(Node root, String name) {
    NodeList found =
        root instanceof Document page
            ? page.getElementsByTagName(name)
            : ((Element) root).getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private static String line(Element element) {
    return String.join(" ", element.getTextContent().strip().split("\\s+"));
  }
}
