package io.github.dailypapers.browse;

import io.github.dailypapers.browse.Dialog.Choosing;
import io.github.dailypapers.browse.Dialog.Confirming;
import io.github.dailypapers.browse.Dialog.Helping;
import io.github.dailypapers.browse.Dialog.Purpose;
import io.github.dailypapers.browse.Dialog.Typing;
import io.github.dailypapers.paper.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What keys do while a dialog is open. */
final class DialogKeys {
  private final Keys keys;
  private final List<String> formats;

  /**
   * What keys do.
   *
   * @param formats the formats of files
   */
  DialogKeys(Keys keys, List<String> formats) {
    this.keys = keys;
    this.formats = List.copyOf(formats);
  }

  Step press(State state, String key) {
    if (state.dialog() instanceof Typing typing) {
      return typed(state, typing, key);
    }
    if (state.dialog() instanceof Choosing choosing) {
      return chosen(state.withoutDialog(), choosing, key);
    }
    if (state.dialog() instanceof Confirming confirming) {
      State done = state.withoutDialog();
      return key.equals("y") || key.equals("Y")
          ? Step.to(done, confirming.effect())
          : Step.to(done.told("left as it is"));
    }
    return Step.to(state.dialog() instanceof Helping helping ? helped(state, helping, key) : state);
  }

  Step pasted(State state, String text) {
    if (state.dialog() instanceof Typing typing) {
      return changed(state, typing.with(typing.editor().insert(text)));
    }
    return Step.to(state);
  }

  // A line

  private static Step typed(State state, Typing typing, String key) {
    return switch (key) {
      case "enter" -> entered(state.withoutDialog(), typing);
      case "esc", "ctrl-g" -> left(state, typing);
      case "tab" ->
          typing.purpose() == Purpose.COMMAND
              ? Step.to(state, new Effect.Complete(typing.editor().text()))
              : Step.to(state);
      case "up", "ctrl-p" -> Step.to(above(state, typing, 1));
      case "down", "ctrl-n" -> Step.to(above(state, typing, -1));
      case "backspace" ->
          typing.editor().text().isEmpty()
              ? left(state, typing)
              : changed(state, typing.with(typing.editor().press(key)));
      default -> changed(state, typing.with(typing.editor().press(key)));
    };
  }

  /** What is typed for a filter narrows the list down at once. */
  private static Step changed(State state, Typing typing) {
    State next = state.dialog(typing);
    if (typing.purpose() != Purpose.FILTER
        || typing.editor().text().equals(state.narrowing().finder().text())) {
      return Step.to(next);
    }
    Finder finder = Finder.of(typing.editor().text());
    return next.narrowing(next.narrowing().finder(finder));
  }

  private static Step left(State state, Typing typing) {
    State next = state.withoutDialog();
    return typing.purpose() == Purpose.FILTER && !next.narrowing().finder().isIdle()
        ? next.sought(next.narrowing().finder()).narrowing(next.narrowing().finder(Finder.NOTHING))
        : Step.to(next);
  }

  private static Step entered(State state, Typing typing) {
    String line = typing.editor().text().strip();
    return switch (typing.purpose()) {
      case FILTER -> Step.to(state.sought(state.narrowing().finder()));
      case COMMAND -> command(state, line);
      case FILE ->
          line.isEmpty()
              ? Step.to(state.told("nothing written"))
              : Step.to(state, new Effect.Export(exported(state), line, typing.format(), false));
      case PIPE ->
          line.isEmpty() ? Step.to(state) : Step.to(state, new Effect.Pipe(state.chosen(), line));
    };
  }

  /** What is written to a file: the selection, else all that is shown. */
  static List<Paper> exported(State state) {
    List<Paper> selection = state.selection();
    return selection.isEmpty() ? state.shown() : selection;
  }

  private static Step command(State state, String line) {
    if (line.equals("q") || line.equals("quit")) {
      return Step.to(state, new Effect.Quit());
    }
    Step step = ListKeys.command(line.isEmpty() ? state : state.remembering(line), line);
    List<Effect> effects = new ArrayList<>(step.effects());
    if (!line.isEmpty()) {
      effects.add(new Effect.Remember(line));
    }
    return new Step(step.state(), effects);
  }

  /** With the line before in the history, or the paper above where papers are looked for. */
  private static State above(State state, Typing typing, int by) {
    return typing.purpose() == Purpose.FILTER
        ? state.at(state.spot().cursor() - by)
        : recalled(state, typing, by);
  }

  private static State recalled(State state, Typing typing, int by) {
    int back = typing.back() + by;
    if (typing.purpose() != Purpose.COMMAND || back < 0 || back > state.history().size()) {
      return state;
    }
    String line = back == 0 ? "" : state.history().get(back - 1);
    return state.dialog(
        new Typing(typing.purpose(), Editor.of(line), typing.format(), back, List.of()));
  }

  /** With the line completed as far as there is no doubt, and the rest to choose from. */
  static State completed(State state, Event.Completed completed) {
    if (!(state.dialog() instanceof Typing typing)
        || !typing.editor().text().equals(completed.line())) {
      return state;
    }
    List<String> candidates = completed.candidates();
    if (candidates.isEmpty()) {
      return state;
    }
    String line = completed.line();
    String begun = line.substring(line.lastIndexOf(' ') + 1);
    String common = candidates.get(0);
    for (String candidate : candidates) {
      common = common.substring(0, common(common, candidate));
    }
    boolean only = candidates.size() == 1;
    String word = common.length() > begun.length() ? common : begun;
    String end = only && !word.endsWith(":") && !word.endsWith("=") ? " " : "";
    Editor editor = Editor.of(line.substring(0, line.length() - begun.length()) + word + end);
    return state.dialog(
        new Typing(
            typing.purpose(),
            editor,
            typing.format(),
            typing.back(),
            only ? List.of() : candidates));
  }

  private static int common(String one, String other) {
    int length = 0;
    while (length < one.length()
        && length < other.length()
        && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return length;
  }

  // One key

  private Step chosen(State state, Choosing choosing, String key) {
    return switch (choosing.question()) {
      case SORT -> sorted(state, key);
      case FILTERS -> filtered(state, key);
      case COPY -> copied(state, key);
      case FORMAT -> formatted(state, key);
    };
  }

  private static Step sorted(State state, String key) {
    for (Sorting sorting : Sorting.values()) {
      if (sorting.key().equals(key)) {
        return state.narrowing(state.narrowing().order(sorting.after(state.narrowing().order())));
      }
    }
    return Step.to(state);
  }

  private static Step filtered(State state, String key) {
    if (key.equals("a")) {
      return state.narrowing(state.narrowing().withoutFilters());
    }
    for (Sieve filter : Sieve.values()) {
      if (filter.key().equals(key)) {
        return state.narrowing(state.narrowing().toggled(filter));
      }
    }
    return Step.to(state);
  }

  private static Step copied(State state, String key) {
    for (Effect.Form form : Effect.Form.values()) {
      if (form.key().equals(key)) {
        return Step.to(state, new Effect.Copy(state.chosen(), form));
      }
    }
    return Step.to(state);
  }

  private Step formatted(State state, String key) {
    for (int i = 0; i < formats.size(); i++) {
      if (formatKey(formats, i).equals(key)) {
        String format = formats.get(i);
        return Step.to(state, new Effect.NameFile(state.stock().heading(), format));
      }
    }
    return Step.to(state);
  }

  /** The key of a format: its first letter that is no key of one before it. */
  static String formatKey(List<String> formats, int index) {
    StringBuilder taken = new StringBuilder();
    String key = "";
    for (int i = 0; i <= index; i++) {
      String format = formats.get(i);
      int at = 0;
      while (at < format.length() - 1 && taken.indexOf(format.substring(at, at + 1)) >= 0) {
        at++;
      }
      key = format.substring(at, at + 1);
      taken.append(key);
    }
    return key;
  }

  // Help

  private State helped(State state, Helping helping, String key) {
    if (helping.typing()) {
      return searched(state, helping, key);
    }
    Optional<Action> action = keys.action(key);
    int page = state.area().body();
    int by =
        action.isEmpty()
            ? 0
            : switch (action.get()) {
              case DOWN, TEXT_DOWN, ENTER -> 1;
              case UP, TEXT_UP -> -1;
              case PAGE_DOWN -> page - 1;
              case SELECT -> page - 1;
              case PAGE_UP -> 1 - page;
              case HALF_DOWN -> page / 2;
              case HALF_UP -> -page / 2;
              case TOP -> Integer.MIN_VALUE / 2;
              case BOTTOM -> Integer.MAX_VALUE / 2;
              default -> 0;
            };
    if (by != 0) {
      int last = Math.max(0, HelpView.lines(keys, helping.search().text()).size() - page);
      int top = Math.max(0, Math.min(last, helping.top() + by));
      return state.dialog(new Helping(top, helping.search(), false));
    }
    if (key.equals("/")) {
      return state.dialog(new Helping(0, Editor.EMPTY, true));
    }
    boolean leaves = key.equals("esc") || key.equals("q") || key.equals("?") || key.equals("f1");
    return leaves ? state.withoutDialog() : state;
  }

  private static State searched(State state, Helping helping, String key) {
    return switch (key) {
      case "enter" -> state.dialog(new Helping(0, helping.search(), false));
      case "esc" -> state.dialog(new Helping(0, Editor.EMPTY, false));
      default -> state.dialog(new Helping(0, helping.search().press(key), true));
    };
  }
}
