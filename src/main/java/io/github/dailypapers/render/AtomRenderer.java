package io.github.dailypapers.render;

import io.github.dailypapers.paper.Paper;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An Atom feed. Its head tells when it was updated, which the last paper may say. */
final class AtomRenderer implements Renderer {
  private final Writer out;
  private final FeedHead head;
  private final List<AtomEntry> entries = new ArrayList<>();
  private int skipped;

  AtomRenderer(Writer out, FeedHead head) {
    this.out = out;
    this.head = head;
  }

  @Override
  public void begin() {}

  @Override
  public void paper(Paper paper) {
    Optional<AtomEntry> entry = AtomEntry.of(paper);
    entry.ifPresentOrElse(entries::add, () -> skipped++);
  }

  @Override
  public void end() throws IOException {
    AtomFeed.of(head, entries).write(out);
  }

  @Override
  public int skipped() {
    return skipped;
  }
}
