package io.github.dailypapers.cli;

import io.github.dailypapers.cli.Options.Group;
import io.github.dailypapers.paper.Field;
import io.github.dailypapers.select.Grep;
import io.github.dailypapers.select.TextPattern;
import io.github.dailypapers.select.TextPattern.CaseRule;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** How patterns are looked for in the texts of papers, and in which of them. */
final class GrepOptions {
  private GrepOptions() {}

  /** Adds the options of what patterns mean. */
  static void addMatchingTo(CommandSpec spec) {
    Options.of(spec, Group.OPTIONS)
        .flag("-F", "--fixed-strings", "Patterns are texts, not regular expressions")
        .flag("-i", "--ignore-case", "Match either case")
        .flag("-s", "--case-sensitive", "Match the case as it is written")
        .flag("-w", "--word-regexp", "Match whole words only");
  }

  /** Adds the option of where to look. */
  static void addPlacesTo(CommandSpec spec) {
    Options.of(spec, Group.OPTIONS)
        .values(
            "--in",
            "A,B",
            "Where to look: title, abstract, authors, keywords, summary or all; title,abstract if not"
                + " given",
            List.of("title", "abstract", "authors", "keywords", "summary", "all"));
  }

  /** All of these options alone. */
  static CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    addMatchingTo(spec);
    addPlacesTo(spec);
    return spec;
  }

  /** {@code patterns} as {@code line} means them. */
  static TextPattern pattern(Line line, List<String> patterns) {
    CaseRule letters =
        line.has("--ignore-case")
            ? CaseRule.IGNORE
            : line.has("--case-sensitive") ? CaseRule.RESPECT : CaseRule.SMART;
    return TextPattern.of(
        patterns,
        new TextPattern.Options(letters, line.has("--fixed-strings"), line.has("--word-regexp")));
  }

  /** The fields in which {@code line} has them looked for. */
  static List<Field> fields(Line line) {
    return Grep.fields(line.values("--in"));
  }
}
