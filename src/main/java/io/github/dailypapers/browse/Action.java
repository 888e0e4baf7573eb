package io.github.dailypapers.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a key can do. The names are those of the configuration, in lower case with dashes. */
public enum Action {
  /** To the next paper, or down a line of the text. */
  DOWN("down a paper, or a line while reading", "j", "down", "ctrl-n"),
  /** To the paper before, or up a line of the text. */
  UP("up a paper, or a line while reading", "k", "up", "ctrl-p"),
  /** To the first. */
  TOP("to the top", "g", "home"),
  /** To the last. */
  BOTTOM("to the end", "G", "end"),
  /** A screen down. */
  PAGE_DOWN("down a page", "pgdn", "ctrl-f"),
  /** A screen up. */
  PAGE_UP("up a page", "pgup", "ctrl-b"),
  /** Half a screen down. */
  HALF_DOWN("down half a page", "ctrl-d"),
  /** Half a screen up. */
  HALF_UP("up half a page", "ctrl-u"),
  /** The text beside the list a line down; while reading, the next paper. */
  TEXT_DOWN("scroll the text down; while reading: next paper", "J", "ctrl-e"),
  /** The text beside the list a line up; while reading, the paper before. */
  TEXT_UP("scroll the text up; while reading: previous paper", "K", "ctrl-y"),
  /** Reads the paper. */
  ENTER("read the paper on the whole screen", "enter", "l", "right"),
  /** Leaves what was entered last. */
  BACK("back to the list; there: quit", "q"),
  /** Leaves the text. */
  CLOSE("back to the list", "h", "left"),
  /** Leaves a dialog, a text, a filter. */
  ESCAPE("back, or show all papers again", "esc"),
  /** The listing day before. */
  PREVIOUS_DAY("previous listing day", "["),
  /** The listing day after. */
  NEXT_DAY("next listing day", "]"),
  /** Narrows the list down. */
  FILTER("filter as you type: words or regular expressions", "/"),
  /** To the next paper with a hit. */
  NEXT_HIT("next paper that the filter finds", "n"),
  /** To the paper with a hit before. */
  PREVIOUS_HIT("previous paper that the filter finds", "N"),
  /** Asks for an order. */
  SORT("sort", "s"),
  /** Asks for filters. */
  FILTERS("filters: unread, starred, with code, …", "f"),
  /** Opens the page. */
  OPEN("open the paper's page", "o"),
  /** Opens the PDF. */
  PDF("open the PDF", "p"),
  /** Opens the code. */
  CODE("open the code", "c"),
  /** Stars. */
  STAR("star, or take the star away", "b"),
  /** Marks as read. */
  READ("mark as read or unread", "r"),
  /** Selects. */
  SELECT("select, or not", "x", "space"),
  /** Selects everything shown, or nothing. */
  SELECT_ALL("select all that are shown, or none", "a"),
  /** Writes a file. */
  EXPORT("export the selection, or what is shown", "e"),
  /** Copies. */
  COPY("copy id, link or BibTeX", "y"),
  /** Hands papers to a command. */
  PIPE("pipe the selection to a command", "|"),
  /** Takes back. */
  UNDO("undo the last star, mark or selection", "u"),
  /** Asks for a period and options. */
  COMMAND("period and options of list, such as 2025-W47 --has code", ":"),
  /** A saved view. */
  VIEW_1("saved view 1", "1"),
  /** A saved view. */
  VIEW_2("saved view 2", "2"),
  /** A saved view. */
  VIEW_3("saved view 3", "3"),
  /** A saved view. */
  VIEW_4("saved view 4", "4"),
  /** A saved view. */
  VIEW_5("saved view 5", "5"),
  /** A saved view. */
  VIEW_6("saved view 6", "6"),
  /** A saved view. */
  VIEW_7("saved view 7", "7"),
  /** A saved view. */
  VIEW_8("saved view 8", "8"),
  /** A saved view. */
  VIEW_9("saved view 9", "9"),
  /** Asks the source again. */
  REFRESH("ask for the listing again", "R"),
  /** Help. */
  HELP("this help", "?", "f1"),
  /** Paints everything anew. */
  REDRAW("paint the screen anew", "ctrl-l"),
  /** To the shell and back. */
  SUSPEND("to the shell; fg brings back", "ctrl-z"),
  /** Ends. */
  QUIT("quit", "Q");

  private final String description;
  private final String keys;

  Action(String description, String... keys) {
    this.description = description;
    this.keys = String.join(" ", keys);
  }

  /** What the configuration calls it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it does, in a few words. */
  public String description() {
    return description;
  }

  /** The keys that do it unless the user has others do it. */
  public List<String> keys() {
    return List.of(keys.split(" "));
  }

  /** The number of the saved view that this shows, empty if it shows none. */
  Optional<Integer> view() {
    return name().startsWith("VIEW_")
        ? Optional.of(name().charAt(name().length() - 1) - '0')
        : Optional.empty();
  }

  /** The action that the configuration calls {@code label}, if there is one. */
  public static Optional<Action> named(String label) {
    for (Action action : values()) {
      if (action.label().equals(label)) {
        return Optional.of(action);
      }
    }
    return Optional.empty();
  }

  /** What the configuration calls the actions. */
  public static List<String> labels() {
    List<String> labels = new ArrayList<>();
    for (Action action : values()) {
      labels.add(action.label());
    }
    return labels;
  }
}
