package io.github.dailypapers.cli;

import io.github.dailypapers.archive.ListingCount;
import io.github.dailypapers.chart.Figures;
import io.github.dailypapers.chart.Figures.Column;
import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.period.Days;
import io.github.dailypapers.period.Period;
import io.github.dailypapers.select.Grep;
import io.github.dailypapers.stats.Count;
import io.github.dailypapers.stats.Counter;
import io.github.dailypapers.stats.Grouping;
import io.github.dailypapers.stats.Growth;
import io.github.dailypapers.stats.Measure;
import io.github.dailypapers.stats.Trend;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The figures of {@code stats}: reads the papers of a period, and counts them. */
final class StatsFigures {
  /** What papers are called of which nobody knows the group. */
  private static final String UNKNOWN = "(unknown)";

  private final Line line;
  private final Session session;
  private final ArchiveAccess access;
  private Exit exit = Exit.OK;
  private final List<String> notes = new ArrayList<>();

  StatsFigures(Line line, Session session, ArchiveAccess access) {
    this.line = line;
    this.session = session;
    this.access = access;
  }

  /**
   * What came of it.
   *
   * @param exit how the program ends: whether all could be had
   * @param notes what there is to be told besides
   */
  record Result(Figures figures, Exit exit, List<String> notes) {}

  /** Something that takes papers. */
  @FunctionalInterface
  private interface Taker {
    void take(Paper paper, @Nullable LocalDate day);
  }

  /** The papers by groups, and beside them those of another period if that is asked for. */
  Result counted(Grouping grouping, Measure measure) throws IOException {
    Counter counter = counter(grouping, measure, period());
    Optional<String> other = line.value("--compare");
    Counter before = new Counter(grouping, measure);
    if (other.isPresent()) {
      before = counter(grouping, measure, other);
    }
    boolean percent = measure == Measure.SHARE;
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(measure.label(), percent));
    if (measure.isSum()) {
      columns.add(new Column("papers", false));
      columns.add(new Column("known", false));
    }
    if (other.isPresent()) {
      columns.add(new Column("before", percent));
      columns.add(new Column("change", percent));
    }
    List<Figures.Line> lines = new ArrayList<>();
    for (Count count : counter.counts()) {
      lines.add(line(count.group(), count, counter, measure, other.isPresent(), before));
    }
    if (counter.unknown().isPresent()) {
      Count count = counter.unknown().get();
      lines.add(line(UNKNOWN, count, counter, measure, other.isPresent(), before));
    }
    String title =
        measure.label()
            + " by "
            + grouping.label()
            + ", "
            + Amount.of((int) counter.papers(), "paper");
    return result(new Figures(title, grouping.label(), columns, lines, false));
  }

  private static Figures.Line line(
      String label,
      Count count,
      Counter counter,
      Measure measure,
      boolean compared,
      Counter before) {
    List<@Nullable Double> values = new ArrayList<>();
    // A sum of what nobody knows is no 0.
    boolean known = !measure.isSum() || count.known() > 0;
    double value = counter.value(count);
    values.add(known ? value : null);
    if (measure.isSum()) {
      values.add((double) count.papers());
      values.add((double) count.known());
    }
    if (compared) {
      double was = before.of(count.group()).map(before::value).orElse(0.0);
      values.add(was);
      values.add(known ? value - was : null);
    }
    return new Figures.Line(label, values);
  }

  private Counter counter(Grouping grouping, Measure measure, Optional<String> period)
      throws IOException {
    Counter counter = new Counter(grouping, measure);
    if (isOfListings(grouping, measure, period)) {
      for (ListingCount count : access.required().listings().counts()) {
        String source = count.source();
        int end = source.indexOf(':');
        counter.add(
            end < 0 ? source : source.substring(0, end), count.day().orElse(null), count.papers());
      }
      if (counter.papers() > 0) {
        return counter;
      }
    }
    List<Field> fields = new ArrayList<>(List.of(Field.LISTED_ON));
    grouping.field().ifPresent(fields::add);
    measure.field().ifPresent(fields::add);
    read(period, fields, counter::add);
    return counter;
  }

  /** Whether the listings alone say all, so that no paper has to be read. */
  private boolean isOfListings(Grouping grouping, Measure measure, Optional<String> period) {
    return grouping.isOfListings()
        && !measure.isSum()
        && period.equals(Optional.of("all"))
        && new ChoiceOptions(line).takesAll()
        && !line.has("--replacements")
        && !line.has("--source")
        && line.values("--from").isEmpty();
  }

  /** Which share of the papers has the words, over time. */
  Result trend(List<Grep> words, Grouping grouping) throws IOException {
    Trend trend = new Trend(grouping, words);
    read(period(), List.of(Field.LISTED_ON, Field.TITLE, Field.ABSTRACT), trend::add);
    List<Column> columns = new ArrayList<>();
    for (String text : line.values("--trend")) {
      columns.add(new Column(text, true));
    }
    List<Figures.Line> lines = new ArrayList<>();
    for (Trend.Point point : trend.points()) {
      List<@Nullable Double> values = new ArrayList<>(point.shares());
      while (values.size() < words.size()) {
        values.add(null);
      }
      lines.add(new Figures.Line(point.time(), values));
    }
    if (trend.undated() > 0) {
      notes.add(
          "not on it: "
              + Amount.of((int) trend.undated(), "paper")
              + " of which no page states the day");
    }
    String title = "share of the papers of a " + grouping.label() + " with these words";
    return result(new Figures(title, grouping.label(), columns, lines, true));
  }

  /** The key words whose share has grown most against the period before. */
  Result risingKeywords() throws IOException {
    String asked = line.arguments().isEmpty() ? "30d" : period().orElse("30d");
    String other = line.value("--compare").orElseGet(() -> before(asked));
    Counter now = counter(Grouping.KEYWORD, Measure.PAPERS, Optional.of(asked));
    Counter before = counter(Grouping.KEYWORD, Measure.PAPERS, Optional.of(other));
    List<Column> columns =
        List.of(
            new Column("growth", true),
            new Column("share", true),
            new Column("before", true),
            new Column("papers", false));
    List<Figures.Line> lines = new ArrayList<>();
    for (Growth growth : Growth.of(now, before)) {
      lines.add(
          new Figures.Line(
              growth.group(),
              List.of(
                  growth.share() - growth.before(),
                  growth.share(),
                  growth.before(),
                  (double) growth.papers())));
    }
    String title = "key words whose share grew from " + other + " to " + asked;
    return result(new Figures(title, "keyword", columns, lines, false));
  }

  /** The period of the same length that ends where {@code asked} begins. */
  private String before(String asked) {
    if (Period.parse(asked, session.today()) instanceof Days days) {
      LocalDate first = days.days().get(0);
      LocalDate last = first.minusDays(1);
      return first.minusDays(days.days().size()) + ".." + last;
    }
    throw new UsageException(
        "there is no period before \"" + asked + '"', "name one with --compare PERIOD");
  }

  private Optional<String> period() {
    Optional<String> period = Periods.only(line.arguments());
    boolean saved = !line.values("--from").isEmpty();
    return period.isPresent() || saved ? period : Optional.of("all");
  }

  private void read(Optional<String> period, List<Field> fields, Taker taker) throws IOException {
    Tally tally = new Tally(session.console());
    Closing closing = new Closing(tally, session);
    SourceOptions sources = new SourceOptions(line, session, access);
    List<Field> told = new ChoiceOptions(line).told(fields);
    try (Harvest harvest = new Harvest(sources.feed(period, told), tally)) {
      ChosenPapers papers = new ChoiceOptions(line).chooseAll(harvest, Sought.by(line, access));
      for (Optional<Paper> next = papers.next(); next.isPresent(); next = papers.next()) {
        taker.take(next.get(), day(harvest.listing(), next.get()));
      }
      closing.requireSomething();
      harvest.keep();
    }
    Exit read = closing.tell();
    exit = exit == Exit.OK ? read : exit;
  }

  /** The day that the listing is of, where it is of one; else that which the paper states. */
  private static @Nullable LocalDate day(Optional<Listing> listing, Paper paper) {
    if (listing.isPresent()
        && listing.get().kind() == Kind.DAY
        && listing.get().day().isPresent()) {
      return listing.get().day().get();
    }
    return paper.listedOn();
  }

  private Result result(Figures figures) {
    return new Result(figures, exit, notes);
  }
}
