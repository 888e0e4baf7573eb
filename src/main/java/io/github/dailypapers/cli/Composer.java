package io.github.dailypapers.cli;

import io.github.dailypapers.archive.Archive;
import io.github.dailypapers.archive.Grown;
import io.github.dailypapers.archive.Trends;
import io.github.dailypapers.digest.Digest;
import io.github.dailypapers.digest.Entry;
import io.github.dailypapers.digest.Section;
import io.github.dailypapers.digest.Section.Kind;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.select.Grep;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Puts a digest together: what is new for each search, what has risen and what was missed. */
final class Composer {
  private static final int RISING_DAYS = 7;
  private static final int MISSED_DAYS = 30;

  /** Fewer votes won are no news. */
  private static final int LEAST = 10;

  /** Of what rose and what was missed, as many are told of. */
  private static final int MOST = 5;

  private final Line line;
  private final Session session;
  private final ArchiveAccess access;
  private final Set<String> told = new HashSet<>();
  private final List<Section> sections = new ArrayList<>();

  Composer(Line line, Session session, ArchiveAccess access) {
    this.line = line;
    this.session = session;
    this.access = access;
  }

  /**
   * Tells what of {@code listings} is new: all that the line asks for, or only what {@code search}
   * looks for.
   */
  void tellNew(Optional<SavedSearch> search, List<Listing> listings) throws IOException {
    Line own = line;
    Predicate<Paper> wanted = Sought.by(line, access);
    if (search.isPresent()) {
      own = only(search.get());
      wanted = wanted.and(Sought.of(search.get(), line, access));
    }
    Optional<Grep> marks = search.flatMap(SavedSearch::grep);
    List<Entry> entries = new ArrayList<>();
    try (Harvest harvest = new Harvest(new NewsFeed(listings), new Tally(session.console()))) {
      ChosenPapers papers = new ChoiceOptions(own).choose(harvest, wanted);
      for (Optional<Paper> paper = papers.next(); paper.isPresent(); paper = papers.next()) {
        told.add(String.valueOf(paper.get().id()));
        entries.add(Entry.of(paper.get(), marks, Optional.empty()));
      }
    }
    sections.add(new Section(Kind.NEW, search.map(SavedSearch::label).orElse("New"), entries));
  }

  /** The line as it would be if it named {@code search} alone: in its order, and as many. */
  private Line only(SavedSearch search) {
    List<SavedSearch> one = List.of(search);
    return SavedSearches.of(line.searching(one, line.arguments()), one);
  }

  /**
   * Tells what has risen and what was missed up to {@code day}, but for what is told of already.
   */
  void tellTrends(Archive archive, LocalDate day, Instant now) throws IOException {
    Trends trends = archive.trends();
    List<Grown> rising = new ArrayList<>();
    for (Grown grown : trends.rising(day.minusDays(RISING_DAYS))) {
      if (grown.growth() >= LEAST) {
        rising.add(grown);
      }
    }
    sections.add(new Section(Kind.RISING, "Rising", grown(rising)));
    Instant since = now.minus(Duration.ofDays(MISSED_DAYS));
    sections.add(new Section(Kind.MISSED, "Missed", grown(trends.missed(since, LEAST))));
  }

  private List<Entry> grown(List<Grown> all) throws IOException {
    Map<String, Grown> byId = new LinkedHashMap<>();
    List<Paper> papers = new ArrayList<>();
    for (Grown grown : all) {
      String id = String.valueOf(grown.paper().id());
      if (!told.contains(id) && byId.putIfAbsent(id, grown) == null) {
        papers.add(grown.paper());
      }
    }
    List<Entry> entries = new ArrayList<>();
    try (Harvest harvest = new Harvest(new PapersFeed(papers), new Tally(session.console()))) {
      ChosenPapers chosen = new ChoiceOptions(line).chooseAll(harvest, Sought.by(line, access));
      for (Optional<Paper> next = chosen.next();
          next.isPresent() && entries.size() < MOST;
          next = chosen.next()) {
        String id = String.valueOf(next.get().id());
        told.add(id);
        Optional<Integer> won = Optional.ofNullable(byId.get(id)).map(Grown::growth);
        entries.add(Entry.of(next.get(), marks(next.get()), won));
      }
    }
    return entries;
  }

  /** What the first search that looks for {@code paper} marks in it. */
  private Optional<Grep> marks(Paper paper) {
    for (SavedSearch search : line.searches()) {
      Optional<Grep> grep = search.grep();
      if (grep.isPresent() && grep.get().test(paper)) {
        return grep;
      }
    }
    return Optional.empty();
  }

  /**
   * The letter.
   *
   * @param span which listings it tells of, in a few words
   * @param remarks what is to be known of what is not in it
   */
  Digest digest(LocalDate day, String span, List<String> remarks) {
    return new Digest("Daily Papers", day, span, sections, remarks);
  }
}
