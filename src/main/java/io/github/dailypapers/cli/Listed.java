package io.github.dailypapers.cli;

import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.render.Format;
import io.github.dailypapers.render.Palette;
import io.github.dailypapers.render.Renderer;
import io.github.dailypapers.render.Tone;
import io.github.dailypapers.select.Grep;
import io.github.dailypapers.select.TextPattern;
import io.github.dailypapers.term.ClosedPagerException;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows the papers of a feed on standard output. */
final class Listed {
  private final Session session;
  private final Line line;
  private final ArchiveAccess access;
  private final OutputOptions output;
  private Map<String, Integer> won = Map.of();
  private Optional<TextPattern> searched = Optional.empty();
  private int count;

  Listed(Session session, Line line, ArchiveAccess access) {
    this.session = session;
    this.line = line;
    this.access = access;
    this.output = new OutputOptions(line, session);
  }

  /** Has a terminal show, unless the user asks for a table, what is found of {@code pattern}. */
  Listed snippets(Optional<TextPattern> pattern) {
    searched = pattern;
    return this;
  }

  /** How many papers were shown. */
  int count() {
    return count;
  }

  /** Has a table tell how many votes each paper has won, by the papers' ids. */
  Listed won(Map<String, Integer> votes) {
    won = votes;
    return this;
  }

  /** Shows what the user has chosen, and tells what could not be had. */
  Exit show(Feed feed) throws IOException {
    Console console = session.console();
    Tally tally = new Tally(console);
    Closing closing = new Closing(tally, session);
    Format format = output.screenFormat();
    output.page();
    int skipped;
    try (Harvest harvest = new Harvest(feed, tally)) {
      ChosenPapers papers = new ChoiceOptions(line).choose(harvest, Sought.by(line, access));
      Optional<Paper> paper = papers.next();
      closing.requireSomething();
      Writer out = console.out();
      boolean oneDay = isOneDay(harvest, feed);
      if (format == Format.TABLE && paper.isPresent() && !line.has("--no-header")) {
        heading(harvest, oneDay, out);
      }
      Renderer renderer = renderer(format, !oneDay);
      Seen seen = new Seen(session, access, format == Format.TABLE && !isSnippets());
      renderer.begin();
      try {
        for (; paper.isPresent(); paper = papers.next()) {
          seen.add(paper.get());
          renderer.paper(paper.get());
          count++;
        }
        renderer.end();
        console.show();
      } catch (ClosedPagerException e) {
        // Whoever leaves the pager early may name the rows all the same.
        seen.write();
        throw e;
      }
      skipped = renderer.skipped();
      harvest.keep();
      seen.write();
    }
    console.close();
    if (skipped > 0) {
      console.note("left out for want of " + format.needs() + ": " + Amount.of(skipped, "paper"));
    }
    if (count == 0 && tally.papers() > 0 && console.terminal().output()) {
      console.note("none of " + Amount.of(tally.papers(), "paper") + " is what was asked for");
    }
    access.tell();
    return closing.tell();
  }

  private boolean isSnippets() {
    return searched.isPresent()
        && session.console().terminal().output()
        && output.format().isEmpty()
        && !line.has("--columns");
  }

  private Renderer renderer(Format format, boolean days) {
    if (searched.isPresent() && isSnippets()) {
      Grep grep = new Grep(searched.get(), Grep.fields(List.of()), false);
      return new SnippetRenderer(MatchPrinters.of(line, output, session.console()), grep);
    }
    return format.renderer(output.out(format), output.rendering(days).withWon(won));
  }

  private static boolean isOneDay(Harvest harvest, Feed feed) {
    Optional<Listing> listing = harvest.listing();
    return !feed.hasSeveral() && listing.isPresent() && listing.get().kind() == Kind.DAY;
  }

  /** Says whose listing it is, for a table of one day does not. */
  private void heading(Harvest harvest, boolean oneDay, Writer out) throws IOException {
    Optional<Listing> listing = harvest.listing();
    if (!oneDay || listing.isEmpty() || listing.get().day().isEmpty()) {
      return;
    }
    String text = Heading.of(listing.get(), listing.get().day().get(), line);
    out.append(new Palette(output.color()).paint(Tone.HEADING, text)).append("\n\n");
  }
}
