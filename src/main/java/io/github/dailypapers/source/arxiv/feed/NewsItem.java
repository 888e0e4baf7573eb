package io.github.dailypapers.source.arxiv.feed;

import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.paper.PaperBuilder;
import io.github.dailypapers.source.OneLine;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads one entry of an announcement's feed. */
final class NewsItem {
  private static final String ABSTRACT = "Abstract:";
  private static final String ANNOUNCE = "Announce Type:";
  private static final Set<String> KINDS = Set.of("new", "cross", "replace", "replace-cross");

  private NewsItem() {}

  /**
   * The paper of {@code entry}, null if it has no identifier.
   *
   * @param day when it was listed if the entry itself does not say
   */
  static @Nullable Paper read(Element entry, Optional<LocalDate> day) {
    Optional<String> id = id(entry);
    if (id.isEmpty()) {
      return null;
    }
    String description = first(entry, "description", "summary");
    PaperBuilder paper = FeedPaper.of(id.get());
    paper.title(FeedTree.prose(entry, "title"));
    paper.abstractText(abstractText(description));
    String creator = FeedTree.line(entry, "creator");
    if (creator != null) {
      FeedPaper.authors(paper, CreatorNames.of(creator));
    }
    String date = first(entry, "pubDate", "published");
    paper.listedOn((date == null ? day : FeedDay.of(date)).orElse(null));
    paper.announce(announce(FeedTree.line(entry, "announce_type"), description));
    FeedPaper.categories(paper, categories(entry));
    paper.journalRef(FeedTree.prose(entry, "journal_reference"));
    paper.doi(FeedTree.line(entry, "DOI"));
    return paper.build();
  }

  private static Optional<String> id(Element entry) {
    for (Element link : FeedTree.children(entry, "link")) {
      String address = link.hasAttr("href") ? link.attr("href") : link.wholeText();
      Optional<String> id = FeedId.of(address.strip());
      if (id.isPresent()) {
        return id;
      }
    }
    String name = first(entry, "guid", "id");
    return name == null ? Optional.empty() : FeedId.of(name);
  }

  private static @Nullable String first(Element entry, String rss, String atom) {
    String text = FeedTree.line(entry, rss);
    return text == null ? FeedTree.line(entry, atom) : text;
  }

  private static @Nullable String abstractText(@Nullable String description) {
    int at = description == null ? -1 : description.indexOf(ABSTRACT);
    if (description == null || at < 0) {
      return null;
    }
    String text = OneLine.of(TexAccents.toUnicode(description.substring(at + ABSTRACT.length())));
    return text.isEmpty() ? null : text;
  }

  private static @Nullable String announce(@Nullable String type, @Nullable String description) {
    String kind = type;
    if (kind == null && description != null) {
      int at = description.indexOf(ANNOUNCE);
      kind = at < 0 ? "" : description.substring(at + ANNOUNCE.length()).strip().split(" ", 2)[0];
    }
    return kind != null && KINDS.contains(kind) ? kind : null;
  }

  private static Set<String> categories(Element entry) {
    Set<String> terms = new LinkedHashSet<>();
    for (Element category : FeedTree.children(entry, "category")) {
      String term = category.hasAttr("term") ? category.attr("term") : category.wholeText();
      terms.add(OneLine.of(term));
    }
    return terms;
  }
}
