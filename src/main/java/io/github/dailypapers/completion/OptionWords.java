package io.github.dailypapers.completion;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/**
 * An option as a shell completes it.
 *
 * @param names short names first
 * @param description a few words, without a full stop
 * @param repeatable whether it may be given again
 * @param value what follows it
 * @param words the values there are, empty if they cannot be listed
 * @param held the values that are in the archive
 */
record OptionWords(
    List<String> names,
    String description,
    boolean repeatable,
    Value value,
    List<String> words,
    List<HeldWords> held) {

  /** What follows an option. */
  enum Value {
    /** Nothing. */
    NONE,
    /** A word. */
    WORD,
    /** Several words, with commas between them. */
    LIST,
    /** The name of a file or a folder, or a word. */
    FILE
  }

  static OptionWords of(OptionSpec option) {
    List<String> words = new ArrayList<>();
    if (option.completionCandidates() != null) {
      option.completionCandidates().forEach(words::add);
    }
    return new OptionWords(
        List.of(option.names()),
        brief(String.join(" ", option.description())),
        option.isMultiValue(),
        value(option),
        words,
        HeldWords.of(option.paramLabel()));
  }

  private static Value value(OptionSpec option) {
    if (option.arity().max() == 0) {
      return Value.NONE;
    }
    if (option.paramLabel().contains("FILE") || option.paramLabel().equals("DIR")) {
      return Value.FILE;
    }
    return option.paramLabel().contains(",") ? Value.LIST : Value.WORD;
  }

  /** Leaves out lists of values, which the shell shows anyway, and whatever else comes second. */
  private static String brief(String description) {
    int end = description.length();
    for (String stop : new String[] {": ", "; ", " ("}) {
      int at = description.indexOf(stop);
      end = at < 0 ? end : Math.min(end, at);
    }
    return description.substring(0, end);
  }
}
