package io.github.dailypapers.digest;

import io.github.dailypapers.render.MarkdownText;
import java.util.StringJoiner;

/** A letter in Markdown (https://spec.commonmark.org/0.31.2/). */
public final class MarkdownDigest {
  private MarkdownDigest() {}

  /** The Markdown of {@code digest}. */
  public static String of(Digest digest) {
    StringBuilder text = new StringBuilder("# ");
    text.append(MarkdownText.escape(digest.subject())).append('\n');
    for (Section section : digest.sections()) {
      text.append("\n## ").append(MarkdownText.escape(section.heading())).append("\n\n");
      for (Entry entry : section.entries()) {
        entry(entry, text);
      }
    }
    for (String remark : digest.remarks()) {
      text.append("\n> ").append(MarkdownText.escape(remark)).append('\n');
    }
    return text.toString();
  }

  private static void entry(Entry entry, StringBuilder text) {
    String url = entry.paper().url() == null ? "" : entry.paper().url();
    String title = entry.title().written(MarkdownText::escape, "**", "**");
    text.append("- ").append(MarkdownText.linked(title, url));
    for (String fact : EntryFacts.of(entry)) {
      text.append(" · ").append(MarkdownText.escape(fact));
    }
    text.append('\n');
    StringJoiner excerpt = new StringJoiner(" ");
    entry.excerpt().forEach(part -> excerpt.add(part.written(MarkdownText::escape, "**", "**")));
    if (excerpt.length() > 0) {
      text.append("  \n  ").append(excerpt).append('\n');
    }
  }
}
