package io.github.dailypapers.source.arxiv.feed;

import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.paper.PaperBuilder;
import io.github.dailypapers.source.OneLine;
import io.github.dailypapers.source.UtcDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads one entry of the API's answer. */
final class ApiEntry {
  private ApiEntry() {}

  /** The paper of {@code entry}, null if it has no identifier. */
  static @Nullable Paper read(Element entry) {
    String address = FeedTree.line(entry, "id");
    Optional<String> id = address == null ? Optional.empty() : FeedId.of(address);
    if (id.isEmpty()) {
      return null;
    }
    PaperBuilder paper = FeedPaper.of(id.get());
    paper.title(FeedTree.prose(entry, "title"));
    paper.abstractText(FeedTree.prose(entry, "summary"));
    FeedPaper.authors(paper, authors(entry));
    paper.publishedOn(day(entry, "published"));
    paper.updatedOn(day(entry, "updated"));
    FeedPaper.categories(paper, categories(entry));
    paper.comment(FeedTree.prose(entry, "comment"));
    paper.journalRef(FeedTree.prose(entry, "journal_ref"));
    paper.doi(FeedTree.line(entry, "doi"));
    return paper.build();
  }

  private static List<String> authors(Element entry) {
    List<String> names = new ArrayList<>();
    for (Element author : FeedTree.children(entry, "author")) {
      String name = FeedTree.prose(author, "name");
      if (name != null) {
        names.add(name);
      }
    }
    return names;
  }

  private static @Nullable LocalDate day(Element entry, String name) {
    String text = FeedTree.line(entry, name);
    return text == null ? null : UtcDay.of(text).orElse(null);
  }

  private static Set<String> categories(Element entry) {
    Set<String> terms = new LinkedHashSet<>();
    for (String name : new String[] {"primary_category", "category"}) {
      for (Element category : FeedTree.children(entry, name)) {
        terms.add(OneLine.of(category.attr("term")));
      }
    }
    return terms;
  }
}
