package io.github.dailypapers.browse;

import io.github.dailypapers.browse.Dialog.Choosing;
import io.github.dailypapers.browse.Dialog.Confirming;
import io.github.dailypapers.browse.Dialog.Helping;
import io.github.dailypapers.browse.Dialog.Typing;
import io.github.dailypapers.render.Cells;
import io.github.dailypapers.render.Sanitizer;
import io.github.dailypapers.render.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is on the screen: a pure function of the state. */
final class View {
  private static final int CANDIDATE_GAP = 2;

  private final Keys keys;
  private final List<String> formats;

  /**
   * What is on the screen.
   *
   * @param formats the formats of files
   */
  View(Keys keys, List<String> formats) {
    this.keys = keys;
    this.formats = List.copyOf(formats);
  }

  /**
   * What is seen.
   *
   * @param lines as many as the screen has
   * @param caret the cell of the last line in which the user types, if they do
   */
  record Frame(List<Strip> lines, Optional<Integer> caret) {}

  Frame of(State state) {
    List<Strip> lines = new ArrayList<>();
    lines.add(head(state));
    if (state.dialog() instanceof Helping helping) {
      lines.addAll(help(state, helping));
    } else if (state.spot().reading()) {
      lines.addAll(TextView.lines(state));
    } else {
      lines.addAll(state.area().wide() ? beside(state) : below(state));
    }
    overlay(state, lines);
    lines.add(foot(state));
    return new Frame(List.copyOf(lines), caret(state));
  }

  private static List<Strip> beside(State state) {
    List<Strip> lines = new ArrayList<>();
    List<Strip> list = ListView.lines(state);
    List<Strip> text = TextView.lines(state);
    for (int i = 0; i < list.size(); i++) {
      List<Piece> pieces = new ArrayList<>(list.get(i).pieces());
      pieces.add(new Piece(" │ ", Style.FAINT, false));
      pieces.addAll(text.get(i).pieces());
      lines.add(new Strip(pieces));
    }
    return lines;
  }

  private static List<Strip> below(State state) {
    List<Strip> lines = new ArrayList<>(ListView.lines(state));
    lines.add(Strip.of("─".repeat(state.area().width()), Style.FAINT));
    lines.addAll(TextView.lines(state));
    return lines;
  }

  private List<Strip> help(State state, Helping helping) {
    List<Strip> lines = new ArrayList<>();
    List<String> all = HelpView.lines(keys, helping.search().text());
    for (int i = 0; i < state.area().body(); i++) {
      int line = helping.top() + i;
      String text = line < all.size() ? Cells.truncate(all.get(line), state.area().width()) : "";
      lines.add(Strip.of(text, Style.PLAIN));
    }
    return lines;
  }

  // The bar above

  private static Strip head(State state) {
    int width = state.area().width();
    String right = Cells.truncate(doing(state), width / 2);
    int room = width - Cells.width(right) - 2;
    String heading = state.stock().heading();
    if (heading.isEmpty()) {
      heading = "dailypapers";
    }
    String left = Cells.left(" " + Sanitizer.clean(heading), Math.max(0, room));
    return Strip.of(left + " " + right + " ", Style.REVERSED);
  }

  private static String doing(State state) {
    List<String> parts = new ArrayList<>();
    Narrowing narrowing = state.narrowing();
    if (!narrowing.isIdle()) {
      parts.add(state.shown().size() + " of " + state.stock().papers().size());
    }
    if (!narrowing.finder().isIdle()) {
      parts.add("/" + Sanitizer.clean(narrowing.finder().text()));
    }
    for (Sieve filter : Sieve.values()) {
      if (narrowing.filters().contains(filter)) {
        parts.add(filter.label());
      }
    }
    if (narrowing.order().isPresent()) {
      parts.add(
          (narrowing.order().get().descending() ? "↓" : "↑")
              + narrowing.order().get().field().label());
    }
    if (!state.marks().selected().isEmpty()) {
      parts.add(state.marks().selected().size() + " selected");
    }
    if (state.status().loading()) {
      parts.add("loading…");
    }
    return String.join(" · ", parts);
  }

  // The bar below

  private Strip foot(State state) {
    int width = state.area().width();
    Dialog dialog = state.dialog();
    if (dialog instanceof Typing typing) {
      return typing(typing.purpose().prompt(), typing.editor(), width);
    }
    if (dialog instanceof Helping helping) {
      return helping.typing() || !helping.search().text().isEmpty()
          ? typing("search the help: ", helping.search(), width)
          : Strip.of(Cells.truncate(" / search   q back", width), Style.FAINT);
    }
    if (dialog instanceof Confirming confirming) {
      String question = Sanitizer.clean(confirming.question()) + " (y/n)";
      return Strip.of(Cells.truncate(question, width), Style.STRONG);
    }
    if (dialog instanceof Choosing) {
      return Strip.of(Cells.truncate(" any other key goes back", width), Style.FAINT);
    }
    List<String> message = message(state);
    if (!message.isEmpty()) {
      Style style = state.status().alarm() ? Style.ALARM : Style.PLAIN;
      return Strip.of(message.get(message.size() - 1), style);
    }
    return hints(state, width);
  }

  /** What is told, in as many lines as it takes; nothing while there is a dialog. */
  private static List<String> message(State state) {
    Status status = state.status();
    String text = status.message().isEmpty() ? status.age() : status.message();
    return state.dialog() instanceof Dialog.None
        ? Wrap.lines(Sanitizer.clean(text), state.area().width())
        : List.of();
  }

  /** The line, moved so far to the left that the place where the user types is seen. */
  private static Strip typing(String prompt, Editor editor, int width) {
    String text = Sanitizer.clean(editor.text().substring(start(prompt, editor, width)));
    return new Strip.Builder(false)
        .add(prompt, Style.STRONG)
        .add(Cells.truncate(text, Math.max(1, width - Cells.width(prompt) - 1)), Style.PLAIN)
        .build();
  }

  private static int start(String prompt, Editor editor, int width) {
    int room = Math.max(1, width - Cells.width(prompt) - 2);
    int start = 0;
    while (start < editor.at()
        && Cells.width(Sanitizer.clean(editor.text().substring(start, editor.at()))) > room) {
      start = editor.text().offsetByCodePoints(start, 1);
    }
    return start;
  }

  private static Optional<Integer> caret(State state) {
    if (state.dialog() instanceof Typing typing) {
      return Optional.of(caret(typing.purpose().prompt(), typing.editor(), state.area().width()));
    }
    if (state.dialog() instanceof Helping helping && helping.typing()) {
      return Optional.of(caret("search the help: ", helping.search(), state.area().width()));
    }
    return Optional.empty();
  }

  private static int caret(String prompt, Editor editor, int width) {
    String before = editor.text().substring(start(prompt, editor, width), editor.at());
    // A blank at the end is none for the cleansed text.
    int blanks = before.length() - before.stripTrailing().length();
    int cells = Cells.width(Sanitizer.clean(before)) + blanks;
    return Math.min(width - 1, Cells.width(prompt) + cells);
  }

  private Strip hints(State state, int width) {
    Action[] hinted =
        state.spot().reading()
            ? new Action[] {
              Action.BACK,
              Action.STAR,
              Action.OPEN,
              Action.PDF,
              Action.CODE,
              Action.COPY,
              Action.HELP
            }
            : new Action[] {
              Action.HELP,
              Action.ENTER,
              Action.FILTER,
              Action.STAR,
              Action.READ,
              Action.SELECT,
              Action.OPEN,
              Action.EXPORT,
              Action.PREVIOUS_DAY,
              Action.NEXT_DAY,
              Action.UNDO,
              Action.BACK
            };
    Strip.Builder line = new Strip.Builder(false);
    int used = 0;
    for (Action action : hinted) {
      List<String> pressed = keys.of(action);
      if (pressed.isEmpty()) {
        continue;
      }
      String word = word(action, state.spot().reading());
      int cells = Cells.width(pressed.get(0)) + word.length() + CANDIDATE_GAP + 1;
      if (used + cells > width) {
        break;
      }
      used += cells;
      line.add(" " + pressed.get(0), Style.STRONG).add(" " + word + " ", Style.FAINT);
    }
    return line.build();
  }

  private static String word(Action action, boolean reading) {
    return switch (action) {
      case BACK -> reading ? "back" : "quit";
      case PREVIOUS_DAY -> "day before";
      case NEXT_DAY -> "day after";
      case ENTER -> "read";
      case READ -> "read/unread";
      case COPY -> "copy";
      case HELP -> "help";
      case PDF -> "PDF";
      default -> action.label();
    };
  }

  // What a dialog covers

  private void overlay(State state, List<Strip> lines) {
    List<String> box = new ArrayList<>();
    if (state.dialog() instanceof Choosing choosing) {
      box.add(choosing.question().title());
      box.addAll(items(choosing.question(), state.narrowing()));
    } else if (state.dialog() instanceof Typing typing && !typing.candidates().isEmpty()) {
      box.add(candidates(typing.candidates(), state.area().width()));
    }
    List<String> message = message(state);
    Style told = state.status().alarm() ? Style.ALARM : Style.PLAIN;
    for (int i = 0; i < message.size() - 1; i++) {
      int line = lines.size() - message.size() + 1 + i;
      if (line > 0) {
        lines.set(line, Strip.of(Cells.left(message.get(i), state.area().width()), told));
      }
    }
    int room = lines.size() - 1;
    int first = lines.size() - Math.min(box.size(), room);
    for (int i = 0; i < Math.min(box.size(), room); i++) {
      String text = Cells.left(" " + box.get(i), state.area().width());
      lines.set(first + i, Strip.of(text, i == 0 ? Style.REVERSED : Style.PLAIN));
    }
  }

  private List<String> items(Dialog.Question question, Narrowing narrowing) {
    List<String> items = new ArrayList<>();
    switch (question) {
      case SORT -> {
        for (Sorting sorting : Sorting.values()) {
          items.add("  " + sorting.key() + "  " + sorting.label());
        }
      }
      case FILTERS -> {
        for (Sieve filter : Sieve.values()) {
          String mark = narrowing.filters().contains(filter) ? "● " : "  ";
          items.add(mark + filter.key() + "  " + filter.label());
        }
        items.add("  a  all again");
      }
      case COPY -> {
        for (Effect.Form form : Effect.Form.values()) {
          items.add("  " + form.key() + "  " + form.label());
        }
      }
      case FORMAT -> {
        for (int i = 0; i < formats.size(); i++) {
          items.add("  " + DialogKeys.formatKey(formats, i) + "  " + formats.get(i));
        }
      }
    }
    return items;
  }

  private static String candidates(List<String> candidates, int width) {
    StringBuilder line = new StringBuilder();
    for (String candidate : candidates) {
      String clean = Sanitizer.clean(candidate);
      if (Cells.width(line.toString()) + Cells.width(clean) + CANDIDATE_GAP
          > width - CANDIDATE_GAP) {
        line.append('…');
        break;
      }
      line.append(clean).append("  ");
    }
    return line.toString();
  }
}
