package io.github.dailypapers.render;

import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A feed of papers as Atom has it (https://www.rfc-editor.org/rfc/rfc4287), written so that each
 * element has a line of its own and the next version differs in what is new alone.
 */
public final class AtomFeed {
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n";

  /** By this a feed is known as one of the program's own. */
  private static final String GENERATOR = "<generator>dailypapers</generator>\n";

  private static final String TAIL = "</feed>\n";

  private static final Pattern ENTRY = Pattern.compile("(?ms)^<entry>\n.*?^</entry>\n");
  private static final Pattern ID = Pattern.compile("(?m)^<id>(.*)</id>$");
  private static final Pattern TITLE = Pattern.compile("(?m)^<title>(.*)</title>$");
  private static final Pattern UPDATED = Pattern.compile("(?m)^<updated>(.*)</updated>$");

  private final String id;
  private final String title;
  private final String updated;
  private final List<AtomEntry> entries;

  private AtomFeed(String id, String title, String updated, List<AtomEntry> entries) {
    this.id = id;
    this.title = title;
    this.updated = updated;
    this.entries = List.copyOf(entries);
  }

  /** A feed with {@code entries}, updated when the latest of them was. */
  static AtomFeed of(FeedHead head, List<AtomEntry> entries) {
    byte[] name = ("dailypapers:" + head.title()).getBytes(StandardCharsets.UTF_8);
    String updated = AtomEntry.moment(head.day());
    return new AtomFeed(
        "urn:uuid:" + UUID.nameUUIDFromBytes(name),
        Markup.escape(head.title()),
        latest(entries).orElse(updated),
        entries);
  }

  private static Optional<String> latest(List<AtomEntry> entries) {
    return entries.stream().map(AtomEntry::updated).max(Comparator.naturalOrder());
  }

  /**
   * Reads a feed that this class has written.
   *
   * @return empty if {@code text} is none of those, or has been damaged or changed since: to go on
   *     with it would lose what is not understood
   */
  public static Optional<AtomFeed> read(String text) {
    if (!text.startsWith(HEAD) || !text.contains(GENERATOR) || !isWellFormed(text)) {
      return Optional.empty();
    }
    return parsed(text).filter(feed -> feed.text().equals(text));
  }

  private static Optional<AtomFeed> parsed(String text) {
    Matcher entry = ENTRY.matcher(text);
    List<AtomEntry> entries = new ArrayList<>();
    int end = -1;
    while (entry.find()) {
      end = end < 0 ? entry.start() : end;
      Optional<String> id = first(ID, entry.group());
      Optional<String> updated = first(UPDATED, entry.group());
      if (id.isEmpty() || updated.isEmpty()) {
        return Optional.empty();
      }
      entries.add(new AtomEntry(id.get(), updated.get(), entry.group()));
    }
    String head = end < 0 ? text : text.substring(0, end);
    Optional<String> id = first(ID, head);
    Optional<String> title = first(TITLE, head);
    Optional<String> updated = first(UPDATED, head);
    return id.isEmpty() || title.isEmpty() || updated.isEmpty()
        ? Optional.empty()
        : Optional.of(new AtomFeed(id.get(), title.get(), updated.get(), entries));
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static boolean isWellFormed(String text) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
      while (reader.hasNext()) {
        reader.next();
      }
      return true;
    } catch (XMLStreamException e) {
      return false;
    }
  }

  /**
   * This feed with the entries of {@code newer} too, which replace those of the same papers; the
   * latest first.
   *
   * @param keep how many entries at the most
   */
  public AtomFeed with(AtomFeed newer, int keep) {
    Map<String, AtomEntry> all = new LinkedHashMap<>();
    newer.entries.forEach(entry -> all.putIfAbsent(entry.id(), entry));
    entries.forEach(entry -> all.putIfAbsent(entry.id(), entry));
    List<AtomEntry> kept =
        all.values().stream()
            .sorted(Comparator.comparing(AtomEntry::updated).reversed())
            .limit(keep)
            .toList();
    String later = newer.updated.compareTo(updated) > 0 ? newer.updated : updated;
    return new AtomFeed(id, title, latest(kept).orElse(later), kept);
  }

  /** How many entries it has. */
  public int size() {
    return entries.size();
  }

  /** Writes the whole document; does not close the output. */
  public void write(Writer out) throws IOException {
    out.write(text());
  }

  private String text() {
    StringBuilder text = new StringBuilder(HEAD);
    text.append("<id>").append(id).append("</id>\n<title>").append(title).append("</title>\n");
    text.append("<updated>").append(updated).append("</updated>\n");
    text.append("<author><name>dailypapers</name></author>\n").append(GENERATOR);
    entries.forEach(entry -> text.append(entry.text()));
    return text.append(TAIL).toString();
  }
}
