package io.github.dailypapers.cli;

import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.render.MatchWriter;
import io.github.dailypapers.render.Renderer;
import io.github.dailypapers.select.Grep;
import java.io.IOException;

/** Shows papers by the sentences in which something is found. */
final class SnippetRenderer implements Renderer {
  private final MatchWriter writer;
  private final Grep grep;

  SnippetRenderer(MatchWriter writer, Grep grep) {
    this.writer = writer;
    this.grep = grep;
  }

  @Override
  public void begin() {}

  @Override
  public void paper(Paper paper) throws IOException {
    writer.match(paper, grep.hits(paper));
  }

  @Override
  public void end() throws IOException {
    writer.end();
  }
}
