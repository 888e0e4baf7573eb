package io.github.dailypapers.cli;

import io.github.dailypapers.completion.CommandText;
import io.github.dailypapers.completion.Entry;
import io.github.dailypapers.completion.Section;
import java.io.IOException;

/** The help of one command: what it does, examples, then its arguments and options in groups. */
final class CommandHelp {
  private static final int INDENT = 28;
  private static final int WIDEST = 100;

  private final CommandText text;
  private final Appendable out;
  private final int width;

  private CommandHelp(CommandText text, Appendable out, int width) {
    this.text = text;
    this.out = out;
    this.width = Math.min(width, WIDEST);
  }

  static void write(CommandText text, Appendable out, int width) throws IOException {
    new CommandHelp(text, out, width).write();
  }

  private void write() throws IOException {
    wrapped("", text.sentence(), 0);
    out.append('\n');
    for (String example : text.examples()) {
      out.append("  ").append(example).append('\n');
    }
    out.append("\nUsage: ").append(text.usage()).append('\n');
    for (Entry argument : text.arguments()) {
      wrapped("  " + argument.term(), argument.text(), INDENT);
    }
    for (String detail : text.details()) {
      out.append('\n');
      wrapped("", detail, 0);
    }
    for (Section options : text.options()) {
      out.append('\n').append(options.heading()).append(":\n");
      for (Entry option : options.entries()) {
        // Long names stand below each other.
        String indent = option.term().startsWith("--") ? "      " : "  ";
        wrapped(indent + option.term(), option.text(), INDENT);
      }
    }
  }

  /** Writes {@code text} to the right of {@code head}, its lines indented alike. */
  private void wrapped(String head, String text, int indent) throws IOException {
    StringBuilder line = new StringBuilder(head);
    if (head.length() >= indent && indent > 0) {
      out.append(line).append('\n');
      line.setLength(0);
    }
    pad(line, indent);
    boolean empty = true;
    for (String word : text.split(" ")) {
      if (!empty && line.length() + 1 + word.length() > width) {
        out.append(line).append('\n');
        line.setLength(0);
        pad(line, indent);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    out.append(line).append('\n');
  }

  private static void pad(StringBuilder line, int width) {
    while (line.length() < width) {
      line.append(' ');
    }
  }
}
