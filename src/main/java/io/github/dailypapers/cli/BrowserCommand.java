package io.github.dailypapers.cli;

import io.github.dailypapers.config.ShellWords;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * A command that shows a page, such as {@code firefox --new-tab %s}.
 *
 * @param words the program and its arguments, at least one
 */
record BrowserCommand(List<String> words) {
  private static final String PLACE = "%s";

  /** Those that show pages in the terminal itself. */
  private static final List<String> OF_TEXT =
      List.of("lynx", "w3m", "links", "links2", "elinks", "www-browser", "browsh", "carbonyl");

  /** The words of {@code line} as a shell parts them, for which some write it. */
  static List<String> words(String line) {
    List<String> words = new ArrayList<>(ShellWords.of(line).orElse(List.of()));
    // Written for a shell, it asks not to be waited for.
    if (words.size() > 1 && words.get(words.size() - 1).equals("&")) {
      words.remove(words.size() - 1);
    }
    return words;
  }

  String program() {
    return words.get(0);
  }

  /** Whether it needs the terminal for itself. */
  boolean isOfText() {
    String program = program();
    int start = Math.max(program.lastIndexOf('/'), program.lastIndexOf('\\')) + 1;
    return OF_TEXT.contains(program.substring(start));
  }

  /** The arguments that have it show {@code address}, which is the last if no place is kept. */
  List<String> arguments(URI address) {
    List<String> arguments = new ArrayList<>();
    boolean placed = false;
    for (String word : words.subList(1, words.size())) {
      placed |= word.contains(PLACE);
      arguments.add(word.replace(PLACE, address.toString()));
    }
    if (!placed) {
      arguments.add(address.toString());
    }
    return arguments;
  }
}
