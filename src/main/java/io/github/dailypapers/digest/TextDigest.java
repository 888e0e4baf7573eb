package io.github.dailypapers.digest;

import io.github.dailypapers.render.Sanitizer;
import io.github.dailypapers.render.Wrap;
import java.util.StringJoiner;

/** A letter as plain text, in lines of at most 72 cells but for addresses. */
public final class TextDigest {
  private static final int WIDTH = 72;
  private static final String INDENT = "   ";

  private final StringBuilder text = new StringBuilder();

  private TextDigest() {}

  /** The text of {@code digest}. */
  public static String of(Digest digest) {
    return new TextDigest().text(digest);
  }

  private String text(Digest digest) {
    lines("", digest.subject());
    for (Section section : digest.sections()) {
      text.append('\n');
      String heading = Sanitizer.clean(section.heading()) + " (" + section.entries().size() + ")";
      lines("", heading);
      text.append("-".repeat(Math.min(WIDTH, heading.length()))).append('\n');
      int number = 0;
      for (Entry entry : section.entries()) {
        entry(++number, entry);
      }
    }
    for (String remark : digest.remarks()) {
      text.append('\n');
      lines("", Sanitizer.clean(remark));
    }
    return text.toString();
  }

  private void entry(int number, Entry entry) {
    text.append('\n');
    String title = entry.title().written(Sanitizer::clean, "*", "*");
    String label = number + ". ";
    int start = text.length();
    lines(INDENT, title);
    text.replace(start, start + Math.min(INDENT.length(), label.length()), label);
    lines(INDENT, Sanitizer.clean(String.join(" · ", EntryFacts.of(entry))));
    StringJoiner excerpt = new StringJoiner(" ");
    entry.excerpt().forEach(part -> excerpt.add(part.written(Sanitizer::clean, "*", "*")));
    lines(INDENT, excerpt.toString());
    if (entry.paper().url() != null) {
      text.append(INDENT).append(Sanitizer.clean(entry.paper().url())).append('\n');
    }
  }

  private void lines(String indent, String clean) {
    for (String line : Wrap.lines(clean, WIDTH - indent.length())) {
      text.append(indent).append(line).append('\n');
    }
  }
}
