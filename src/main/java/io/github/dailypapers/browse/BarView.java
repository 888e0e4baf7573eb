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

/** The bars above and below everything else. */
final class BarView {
  private static final String SEARCH = "search the help: ";
  private static final int GAP = 2;

  private final Keys keys;

  BarView(Keys keys) {
    this.keys = keys;
  }

  /** The bar above: whose papers these are, and what is going on. */
  static Strip head(State state) {
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

  /** The bar below: what is typed, asked or told, else what keys there are. */
  Strip foot(State state) {
    int width = state.area().width();
    Dialog dialog = state.dialog();
    if (dialog instanceof Typing typing) {
      return typing(typing.purpose().prompt(), typing.editor(), width);
    }
    if (dialog instanceof Helping helping) {
      return helping.typing() || !helping.search().text().isEmpty()
          ? typing(SEARCH, helping.search(), width)
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

  /** The cell of the bar below in which the user types, if they do. */
  static Optional<Integer> caret(State state) {
    if (state.dialog() instanceof Typing typing) {
      return Optional.of(caret(typing.purpose().prompt(), typing.editor(), state.area().width()));
    }
    if (state.dialog() instanceof Helping helping && helping.typing()) {
      return Optional.of(caret(SEARCH, helping.search(), state.area().width()));
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
      int cells = Cells.width(pressed.get(0)) + word.length() + GAP + 1;
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

  /** What is told, in as many lines as it takes; nothing while there is a dialog. */
  static List<String> message(State state) {
    Status status = state.status();
    String text = status.message().isEmpty() ? status.age() : status.message();
    return state.dialog() instanceof Dialog.None
        ? Wrap.lines(Sanitizer.clean(text), state.area().width())
        : List.of();
  }
}
