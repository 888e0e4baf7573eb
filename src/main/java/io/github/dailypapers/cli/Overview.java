package io.github.dailypapers.cli;

import io.github.dailypapers.gather.Outcome;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.period.Period;
import io.github.dailypapers.render.Sanitizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What listings have come so far, and what is written above their papers. */
final class Overview {
  private final Quest quest;
  private final LocalDate today;
  private final boolean several;
  private final List<LocalDate> days = new ArrayList<>();
  private boolean dated = true;
  private String source = "";
  private int listings;
  private int papers;
  private int replaced;

  /**
   * Nothing so far.
   *
   * @param several whether more than one listing may come
   */
  Overview(Quest quest, LocalDate today, boolean several) {
    this.quest = quest;
    this.today = today;
    this.several = several;
  }

  void add(Outcome outcome) {
    if (outcome.had().isEmpty()) {
      return;
    }
    Listing listing = outcome.had().get();
    listings++;
    papers += listing.papers().size();
    for (Paper paper : listing.papers()) {
      replaced += ChosenPapers.isReplacement(paper) ? 1 : 0;
      source = source.isEmpty() ? paper.source() : source;
    }
    Optional<LocalDate> day = listing.day();
    dated &= listing.kind() == Kind.DAY && day.isPresent();
    if (dated && day.isPresent() && !days.contains(day.get())) {
      days.add(day.get());
    }
  }

  /** How many listings, or pieces of them. */
  int listings() {
    return listings;
  }

  /** The one day that all of them are of, if it is one. */
  Optional<LocalDate> day() {
    return dated && days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
  }

  /**
   * What they are.
   *
   * @param given how many of their papers are shown
   */
  String heading(int given) {
    if (!several && dated && days.size() == 1) {
      return Heading.of(source, days.get(0), papers, replaced, quest.line());
    }
    return Sanitizer.clean(title()) + ", " + Amount.of(given, "paper");
  }

  private String title() {
    if (quest.isSaved()) {
      return "Papers of " + String.join(", ", quest.line().values("--from"));
    }
    if (quest.period().isEmpty() && quest.line().has("--starred")) {
      return "Papers with a star";
    }
    Period period = Period.parse(quest.period().orElse("today"), today);
    if (period instanceof Period.All && !quest.line().has("--source")) {
      return "All papers of the archive";
    }
    List<String> titles = new ArrayList<>();
    for (SourceName name : SourceName.of(quest.line().values("--source"))) {
      titles.add(title(name));
    }
    String sites = String.join(", ", titles);
    return quest.period().isEmpty() ? sites : sites + " of " + named(period);
  }

  private String named(Period period) {
    String asked = quest.period().orElse("").strip();
    String label = period.label();
    return label.startsWith(asked) ? label : asked + " (" + label + ")";
  }

  private static String title(SourceName name) {
    String what = name.what().isPresent() ? ' ' + name.what().get() : "";
    return switch (name.origin()) {
      case HF -> "Daily Papers";
      case ARXIV -> "arXiv" + what;
      case ACL -> "ACL Anthology" + what;
    };
  }
}
