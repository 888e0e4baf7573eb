package io.github.dailypapers.source.acl;

import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.paper.Listing.Remark;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.source.OneLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Reads the papers of a volume, an event or a person in one walk through the page. The classes of
 * the parts are the same in all years, their tags are not.
 */
final class PaperList implements NodeFilter {
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, String> abstracts = new LinkedHashMap<>();
  private final Set<String> unclear = new HashSet<>();
  private final Announcements announcements = new Announcements();
  private final Losses losses = new Losses();
  private @Nullable String volume;
  private boolean hasEnd;

  private PaperList(@Nullable String volume) {
    this.volume = volume;
  }

  /**
   * The papers on {@code page} in its order; none if it is no list.
   *
   * @param volume the title of the one volume that the page is of, null if it is of none
   */
  static Listing read(Document page, @Nullable String volume) {
    PaperList list = new PaperList(volume);
    page.filter(list);
    List<Paper> papers = list.papers();
    List<Remark> remarks = new ArrayList<>(list.losses.remarks());
    remarks.addAll(list.announcements.remarks());
    if (!list.hasEnd) {
      remarks.add(new Remark("the page is cut off after paper " + papers.size(), true));
    }
    return new Listing(Kind.PERIOD, Optional.empty(), papers, remarks);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (element.hasClass("align-items-stretch") && element.hasClass("d-sm-flex")) {
      addEntries(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (element.hasClass("abstract-collapse")) {
      return addAbstract(element);
    }
    announcements.begin(element.id());
    hasEnd |= element.nameIs("footer");
    if (element.nameIs("li")) {
      announcements.announce(element);
    } else if (element.nameIs("a")) {
      addLink(element);
    }
    return FilterResult.CONTINUE;
  }

  private void addEntries(Element box) {
    List<Element> links = box.getElementsByTag("a");
    List<Element> titles = Entry.titles(links);
    if (titles.size() == 1) {
      Optional<Entry> entry = Entry.read(links, titles.get(0), volume);
      entry.ifPresentOrElse(this::add, () -> losses.add("an entry has no id", Entry.nameOf(box)));
      return;
    }
    if (titles.isEmpty()) {
      losses.add("an entry has no title", Entry.nameOf(box));
    }
    for (Element title : titles) {
      addTitle(title);
    }
  }

  private void add(Entry entry) {
    entries.add(entry);
    announcements.list();
  }

  /** A title without an entry of its own is all that is known of its paper. */
  private void addTitle(Element title) {
    Optional<String> id = AnthologyId.ofAddress(title.attr("href"));
    if (id.isEmpty()) {
      losses.add("an entry has no id", Entry.nameOf(title));
      return;
    }
    losses.add("only the title could be read of", id.get());
    add(new Entry(id.get(), Entry.titled(id.get(), title), false));
  }

  private void addLink(Element link) {
    String href = link.attr("href");
    if (Entry.isTitle(link) && AnthologyId.ofAddress(href).isPresent()) {
      addTitle(link);
    } else if (href.contains("/volumes/")
        && AnthologyId.isVolumeId(AnthologyId.lastSegment(href))) {
      volume = Entry.text(link);
    }
  }

  /** An abstract in which papers stand has not been closed, so where it ends is not known. */
  private FilterResult addAbstract(Element box) {
    String id = idOf(box);
    if (!Entry.titles(box.getElementsByTag("a")).isEmpty()) {
      unclear.add(id);
      losses.add("the abstract runs into other papers of", id);
      return FilterResult.CONTINUE;
    }
    String text = Entry.text(box);
    if (text != null) {
      abstracts.putIfAbsent(id, text);
    }
    return FilterResult.SKIP_ENTIRELY;
  }

  /** Names of elements hold no dots, so two hyphens stand for each. */
  private static String idOf(Element box) {
    String name = OneLine.of(box.id());
    String id =
        name.startsWith(Entry.ABSTRACT)
            ? name.substring(Entry.ABSTRACT.length()).strip().replace("--", ".")
            : name;
    return id.isEmpty() ? Entry.nameOf(box) : id;
  }

  private List<Paper> papers() {
    List<Paper> papers = new ArrayList<>(entries.size());
    Map<String, String> left = new LinkedHashMap<>(abstracts);
    Set<String> known = new HashSet<>();
    for (Entry entry : entries) {
      known.add(entry.id());
      String text = abstracts.get(entry.id());
      if (text == null && entry.promisesAbstract() && !unclear.contains(entry.id())) {
        losses.add("the page has no abstract, though it offers one, of", entry.id());
      }
      Paper paper = entry.paper().abstractText(text).build();
      if (paper.title() == null) {
        losses.add("there is no title of", entry.id());
      }
      papers.add(paper);
    }
    left.keySet().removeAll(known);
    for (String id : left.keySet()) {
      losses.add("an abstract belongs to no paper of the page", id);
    }
    return papers;
  }
}
