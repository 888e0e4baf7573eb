package io.github.dailypapers.render;

import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.select.Hit;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Only how many papers were found. */
public final class CountWriter implements MatchWriter {
  private final Writer out;
  private int count;

  /** A writer that prints one line to {@code out}. */
  public CountWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void match(Paper paper, List<Hit> hits) {
    count++;
  }

  @Override
  public boolean showsHits() {
    return false;
  }

  @Override
  public void end() throws IOException {
    out.write(count + "\n");
  }
}
