package io.github.dailypapers.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;

/** The saved searches that a command line names by {@code @NAME}. */
final class SavedSearches {
  /** What the help calls them where a command takes some. */
  static final String LABEL = "[@NAME...]";

  /** What the help of a command says that takes nothing else. */
  static final String HELP =
      "Saved searches, of which a paper must meet one; follow add saves them";

  /** What a search says for the whole line, unless that says it itself. */
  private static final List<String> COMMON =
      List.of("--source", "--replacements", "--sort", "--limit", "--offset");

  private SavedSearches() {}

  /**
   * {@code line} of papers that the searches it names look for, if the command takes such names.
   *
   * @param spec what the command takes
   * @throws IOException if there is no such search, or it cannot be read
   */
  static Line named(CommandSpec spec, Line line, Session session) throws IOException {
    List<String> arguments = line.arguments();
    if (!isAny(arguments) || !takesNames(spec)) {
      return line;
    }
    Set<String> names = new LinkedHashSet<>();
    List<String> others = new ArrayList<>();
    // To look for what begins with an @ must stay possible.
    boolean pattern = isPatternFirst(spec) && !line.has("--regexp");
    for (String argument : arguments) {
      if (argument.startsWith("@") && !pattern) {
        names.add(SearchName.of(argument));
      } else {
        others.add(argument);
      }
      pattern = false;
    }
    SearchFolder folder = new SearchFolder(session);
    List<SavedSearch> searches = new ArrayList<>();
    for (String name : names) {
      searches.add(folder.read(name));
    }
    return of(line.searching(List.copyOf(searches), List.copyOf(others)), searches);
  }

  /**
   * {@code line} of papers that any saved search looks for.
   *
   * @throws IOException if there is none, or one cannot be read
   */
  static Line all(Line line, Session session) throws IOException {
    SearchFolder folder = new SearchFolder(session);
    List<SavedSearch> searches = new ArrayList<>();
    for (String name : folder.names()) {
      searches.add(folder.read(name));
    }
    if (searches.isEmpty()) {
      throw new CommandException(
          Exit.NO_INPUT, "no search is saved yet", "save one with dailypapers follow add NAME");
    }
    return of(line.searching(List.copyOf(searches), line.arguments()), searches);
  }

  private static boolean isAny(List<String> arguments) {
    for (String argument : arguments) {
      if (argument.startsWith("@")) {
        return true;
      }
    }
    return false;
  }

  private static boolean takesNames(CommandSpec spec) {
    return label(spec).contains(LABEL);
  }

  private static boolean isPatternFirst(CommandSpec spec) {
    return label(spec).startsWith("PATTERN");
  }

  private static String label(CommandSpec spec) {
    return spec.positionalParameters().isEmpty()
        ? ""
        : spec.positionalParameters().get(0).paramLabel();
  }

  /** {@code line} with what {@code searches} say for it as a whole. */
  static Line of(Line line, List<SavedSearch> searches) {
    if (searches.size() == 1) {
      return line.after(searches.get(0).line(), COMMON);
    }
    List<String> words = new ArrayList<>();
    for (String source : sources(searches)) {
      words.add("--source=" + source);
    }
    for (SavedSearch search : searches) {
      if (search.line().has("--replacements")) {
        words.add("--replacements");
      }
    }
    return words.isEmpty()
        ? line
        : line.after(new Line(App.parsed(SavedSearch.spec(), words)), COMMON);
  }

  /** The sources of all of {@code searches}; none if all are of the usual one. */
  static List<String> sources(List<SavedSearch> searches) {
    Set<String> sources = new LinkedHashSet<>();
    boolean named = false;
    for (SavedSearch search : searches) {
      named |= !search.sources().isEmpty();
      sources.addAll(search.sources().isEmpty() ? List.of(Origin.HF.label()) : search.sources());
    }
    return named ? List.copyOf(sources) : List.of();
  }
}
