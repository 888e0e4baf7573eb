package io.github.dailypapers.cli;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.render.CountWriter;
import io.github.dailypapers.render.Format;
import io.github.dailypapers.render.HighlightWriter;
import io.github.dailypapers.render.MatchJsonWriter;
import io.github.dailypapers.render.MatchWriter;
import io.github.dailypapers.render.OnlyMatchingWriter;
import io.github.dailypapers.render.Palette;
import io.github.dailypapers.render.PaperMatchWriter;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** How the user wants to see what a search has found. */
final class MatchPrinters {
  private MatchPrinters() {}

  /** The writer for {@code line}: what it asks for, else highlighted text or tabs in a pipe. */
  static MatchWriter of(Line line, OutputOptions output, Console console) {
    Optional<Format> format = output.format();
    boolean screen = console.terminal().output() && format.isEmpty();
    Palette palette = new Palette(output.color());
    int context = line.number("--context").orElse(0);
    Writer out = console.out();
    if (line.has("--count")) {
      return new CountWriter(out);
    }
    if (line.has("--json")) {
      return new MatchJsonWriter(out);
    }
    if (line.has("--only-matching")) {
      return new OnlyMatchingWriter(out, palette);
    }
    if (line.has("--files-with-matches")) {
      return papers(Format.IDS, output);
    }
    return screen
        ? new HighlightWriter(out, palette, console.terminal().width(), context)
        : papers(format.orElse(Format.TSV), output);
  }

  /** The fields of papers that {@link #of} writes. */
  static List<Field> fields(Line line, OutputOptions output, Console console) {
    if (line.has("--count")) {
      return List.of();
    }
    boolean screen = console.terminal().output() && output.format().isEmpty();
    if (line.has("--json") || line.has("--only-matching")) {
      return List.of(Field.values());
    }
    if (line.has("--files-with-matches")) {
      return List.of(Field.ID);
    }
    return screen
        ? List.of(Field.values())
        : output.format().orElse(Format.TSV).fields(output.rendering(true));
  }

  /** Whether what is found comes as a table, whose rows have numbers. */
  static boolean isTable(Line line, OutputOptions output) {
    return output.format().equals(Optional.of(Format.TABLE))
        && !line.has("--count")
        && !line.has("--json")
        && !line.has("--only-matching")
        && !line.has("--files-with-matches");
  }

  private static MatchWriter papers(Format format, OutputOptions output) {
    return new PaperMatchWriter(format.renderer(output.out(format), output.rendering(true)));
  }
}
