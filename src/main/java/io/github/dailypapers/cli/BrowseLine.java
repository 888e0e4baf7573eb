package io.github.dailypapers.cli;

import io.github.dailypapers.config.ShellWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The command line at the foot of the browser: a period and options of {@code list}. What it does
 * not say of where papers come from, and of the archive, stays as it is; so does the period.
 */
final class BrowseLine {
  private static final List<String> STAY =
      List.of("--pace", "--wait", "--archive", "--offline", "--no-archive");

  private static final List<String> STAY_WITH_SOURCE =
      List.of("--source", "--endpoint", "--from", "--as-of");

  private BrowseLine() {}

  static CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("dailypapers browse");
    addTo(spec);
    return spec;
  }

  /** Adds the period and the options. */
  static void addTo(CommandSpec spec) {
    Options.arguments(spec, SavedSearches.LABEL + " [PERIOD]", Periods.HELP, Periods.WORDS);
    SourceOptions.addTo(spec);
    SourceOptions.addSavedTo(spec);
    ChoiceOptions.addTo(spec);
    ArchiveOptions.addTo(spec);
  }

  /**
   * What {@code text} asks for.
   *
   * @param shown what is shown when it is typed
   * @throws UsageException if it cannot be meant
   */
  static Quest quest(String text, Quest shown, Session session) throws IOException {
    List<String> words =
        ShellWords.of(text)
            .orElseThrow(
                () -> new UsageException("a quotation mark or a backslash has no end", "close it"));
    CommandSpec spec = spec();
    Line line = new Line(App.parsed(spec, Arguments.arranged(words)));
    line = SavedSearches.named(spec, line, session);
    List<String> stay = new ArrayList<>(STAY);
    if (!line.has("--source") && !line.has("--from")) {
      stay.addAll(STAY_WITH_SOURCE);
    }
    Optional<String> period = Periods.only(line.arguments());
    return new Quest(line.after(shown.line(), stay), period.isPresent() ? period : shown.period());
  }

  /** What could stand instead of the last word of {@code text}. */
  static List<String> completions(String text, Session session) {
    int start = text.length();
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start);
    String[] before = text.substring(0, start).strip().split("\\s+", -1);
    CommandSpec spec = spec();
    OptionSpec option = spec.optionsMap().get(before[before.length - 1]);
    int value = word.indexOf('=');
    if (option != null && option.arity().max() > 0) {
      return values(option, "", word);
    }
    if (word.startsWith("-") && value > 0) {
      OptionSpec named = spec.optionsMap().get(word.substring(0, value));
      String head = word.substring(0, value + 1);
      return named == null ? List.of() : values(named, head, word.substring(value + 1));
    }
    if (word.startsWith("@")) {
      return beginning("@", searches(session), word.substring(1));
    }
    return word.startsWith("-") ? names(spec, word) : beginning("", Periods.WORDS, word);
  }

  private static List<String> searches(Session session) {
    try {
      return new SearchFolder(session).names();
    } catch (IOException e) {
      // Whoever asks for one is told why there is none.
      return List.of();
    }
  }

  private static List<String> names(CommandSpec spec, String word) {
    List<String> names = new ArrayList<>();
    for (OptionSpec option : spec.options()) {
      names.add(option.longestName());
    }
    return beginning("", names, word);
  }

  private static List<String> values(OptionSpec option, String head, String word) {
    return option.completionCandidates() == null
        ? List.of()
        : beginning(head, option.completionCandidates(), word);
  }

  private static List<String> beginning(String head, Iterable<String> words, String start) {
    List<String> beginning = new ArrayList<>();
    for (String word : words) {
      if (word.startsWith(start)) {
        beginning.add(head + word);
      }
    }
    return beginning;
  }
}
