package io.github.dailypapers.browse;

import io.github.dailypapers.browse.Dialog.Choosing;
import io.github.dailypapers.browse.Dialog.Helping;
import io.github.dailypapers.browse.Dialog.Typing;
import io.github.dailypapers.render.Cells;
import io.github.dailypapers.render.Sanitizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is on the screen: a pure function of the state. */
final class View {
  private static final int CANDIDATE_GAP = 2;

  private final Keys keys;
  private final BarView bars;
  private final List<String> formats;

  /**
   * What is on the screen.
   *
   * @param formats the formats of files
   */
  View(Keys keys, List<String> formats) {
    this.keys = keys;
    this.bars = new BarView(keys);
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
    lines.add(BarView.head(state));
    if (state.dialog() instanceof Helping helping) {
      lines.addAll(help(state, helping));
    } else if (state.spot().reading()) {
      lines.addAll(TextView.lines(state));
    } else {
      lines.addAll(state.area().wide() ? beside(state) : below(state));
    }
    overlay(state, lines);
    lines.add(bars.foot(state));
    return new Frame(List.copyOf(lines), BarView.caret(state));
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

  // What a dialog covers

  private void overlay(State state, List<Strip> lines) {
    List<String> box = new ArrayList<>();
    if (state.dialog() instanceof Choosing choosing) {
      box.add(choosing.question().title());
      box.addAll(items(choosing.question(), state.narrowing()));
    } else if (state.dialog() instanceof Typing typing && !typing.candidates().isEmpty()) {
      box.add(candidates(typing.candidates(), state.area().width()));
    }
    List<String> message = BarView.message(state);
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
