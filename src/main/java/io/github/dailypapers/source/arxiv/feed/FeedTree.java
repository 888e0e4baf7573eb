package io.github.dailypapers.source.arxiv.feed;

import io.github.dailypapers.page.Page;
import io.github.dailypapers.paper.Listing.Remark;
import io.github.dailypapers.source.OneLine;
import io.github.dailypapers.source.PageException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A feed taken apart. Its elements are told by their local names, whatever prefix their namespace
 * has got; nothing outside of the page is read and no entity of its own is expanded.
 */
final class FeedTree {
  /** Feeds are four elements deep; what nests deeper is none. */
  private static final int DEEPEST = 64;

  private static final int LONGEST_REASON = 300;

  private final Page page;
  private final Element root;
  private final Element feed;
  private final List<Element> entries;
  private final boolean cut;

  private FeedTree(Page page, String text, Element root) {
    this.page = page;
    this.root = root;
    Element channel = child(root, "channel");
    this.feed = channel == null ? root : channel;
    List<Element> found = children(feed, isAtom() ? "entry" : "item");
    this.cut = !found.isEmpty() && !text.contains("</" + root.tagName());
    this.entries = cut ? closed(found, text) : found;
  }

  /**
   * The feed that {@code page} is.
   *
   * @throws PageException if it is none, or of another site than arXiv
   */
  static FeedTree of(Page page) throws PageException {
    String text = page.text();
    if (OneLine.of(text).isEmpty()) {
      throw exception(page, "the page is empty", "try again later");
    }
    if (text.startsWith("Rate exceeded")) {
      throw exception(
          page, "arXiv refuses more requests (Rate exceeded)", "wait a minute and try again");
    }
    Element root = Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(text, "").firstElementChild();
    if (root == null || !FeedHead.ROOTS.contains(localName(root))) {
      throw exception(page, "the page is no feed", "check the address");
    }
    FeedTree tree = new FeedTree(page, text, root);
    if (!tree.isArxiv()) {
      throw exception(page, "the feed is not of arXiv", "only arXiv's own feeds can be read");
    }
    return tree;
  }

  /** The page's failure in words. */
  static PageException exception(Page page, String message, String hint) {
    return new PageException(page.address(), "a feed of arXiv's papers", message, hint);
  }

  /** The reason that the site gives for a failure, short enough to be a message. */
  static String reason(@Nullable String text) {
    String reason = text == null ? "it does not say why" : text;
    return reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) + "..." : reason;
  }

  private boolean isArxiv() {
    StringBuilder stated = new StringBuilder();
    for (Element element : feed.children()) {
      switch (localName(element)) {
        case "id" -> stated.append(' ').append(element.wholeText());
        case "link" ->
            stated.append(' ').append(element.wholeText()).append(' ').append(element.attr("href"));
        default -> {}
      }
    }
    return stated.indexOf("//arxiv.org/") >= 0 || stated.indexOf(".arxiv.org/") >= 0;
  }

  /** The page it came from. */
  Page page() {
    return page;
  }

  /** Whether it is an Atom feed; if not, it is RSS. */
  boolean isAtom() {
    return localName(root).equals("feed");
  }

  /** The element that says what the feed is as a whole. */
  Element feed() {
    return feed;
  }

  /** Its entries that are whole, in the page's order. */
  List<Element> entries() {
    return entries;
  }

  /** What must be told of a feed that holds less than it should. */
  List<Remark> remarks(int unnamed) {
    List<Remark> remarks = new ArrayList<>();
    int count = entries.size();
    if (cut) {
      remarks.add(
          new Remark(
              "the feed is cut off after " + count + (count == 1 ? " paper" : " papers"), true));
    }
    if (unnamed > 0) {
      String have = unnamed == 1 ? " has" : " have";
      remarks.add(
          new Remark(unnamed + " of the feed's " + count + " entries" + have + " no id", true));
    }
    return remarks;
  }

  /** The last entry of a feed that breaks off is no entry if it breaks off inside. */
  private static List<Element> closed(List<Element> found, String text) {
    String name = found.get(found.size() - 1).tagName();
    boolean last = text.lastIndexOf("</" + name) > text.lastIndexOf("<" + name);
    return last ? found : found.subList(0, found.size() - 1);
  }

  /** The first child of that local name, null if there is none. */
  static @Nullable Element child(Element parent, String name) {
    for (Element element : parent.children()) {
      if (localName(element).equals(name)) {
        return element;
      }
    }
    return null;
  }

  /** All children of that local name. */
  static List<Element> children(Element parent, String name) {
    List<Element> named = new ArrayList<>();
    for (Element element : parent.children()) {
      if (localName(element).equals(name)) {
        named.add(element);
      }
    }
    return named;
  }

  /** The text of the first child of that local name as it is, null if there is none or no text. */
  static @Nullable String raw(Element parent, String name) {
    Element element = child(parent, name);
    String text = element == null ? "" : element.wholeText();
    return text.isBlank() ? null : text;
  }

  /** The same on one line. */
  static @Nullable String line(Element parent, String name) {
    String raw = raw(parent, name);
    return raw == null ? null : OneLine.of(raw);
  }

  /** The same with its accents as Unicode has them. */
  static @Nullable String prose(Element parent, String name) {
    String raw = raw(parent, name);
    return raw == null ? null : OneLine.of(TexAccents.toUnicode(raw));
  }

  private static String localName(Element element) {
    String name = element.tagName();
    return name.substring(name.indexOf(':') + 1);
  }
}
