package io.github.dailypapers.cli;

import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.render.Format;
import io.github.dailypapers.render.RenderOptions;
import io.github.dailypapers.render.Renderer;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;

/** One export: writes the papers, and sums up what was written. */
final class Export implements FileTarget.Content {
  private final ChosenPapers papers;
  private final Closing closing;
  private final Format format;
  private final RenderOptions options;
  private int count;
  private int skipped;

  Export(ChosenPapers papers, Closing closing, Format format, RenderOptions options) {
    this.papers = papers;
    this.closing = closing;
    this.format = format;
    this.options = options;
  }

  /**
   * Writes all papers.
   *
   * @throws IOException if nothing at all was had, or the output does not take it
   */
  @Override
  public void to(Writer out) throws IOException {
    Optional<Paper> paper = papers.next();
    closing.requireSomething();
    Renderer renderer = format.renderer(out, options);
    renderer.begin();
    for (; paper.isPresent(); paper = papers.next()) {
      renderer.paper(paper.get());
      count++;
    }
    renderer.end();
    skipped = renderer.skipped();
  }

  /** Tells how much was written, and what could not be had. */
  Exit tell(Console console, Tally tally) {
    StringBuilder sum = new StringBuilder(Amount.of(count - skipped, "paper"));
    NavigableSet<LocalDate> days = tally.days();
    if (!days.isEmpty()) {
      sum.append(" of ").append(Amount.of(days.size(), "listing day"));
      sum.append(" (").append(days.first());
      sum.append(days.size() == 1 ? "" : ".." + days.last()).append(')');
    }
    int missing = tally.missing().size();
    if (missing > 0) {
      sum.append(", ").append(Amount.of(missing, "day")).append(" without a listing");
    }
    if (skipped > 0) {
      sum.append(", ")
          .append(skipped)
          .append(" without ")
          .append(format.needs())
          .append(" left out");
    }
    console.note(sum.toString());
    return closing.tell();
  }
}
