package io.github.dailypapers.browse;

import io.github.dailypapers.paper.Paper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that the screen shows.
 *
 * @param area how large the screen is
 * @param stock the papers there are
 * @param shown those of them that are shown, in order
 * @param spot where in them the user is
 * @param marks what was done with them
 * @param narrowing how those shown are chosen
 * @param sought what was looked for last, for the next and the previous hit
 * @param dialog what else the user is asked
 * @param status what is going on
 * @param undos what can be taken back, the last first
 * @param history command lines of before, the last first
 */
record State(
    Area area,
    Stock stock,
    List<Paper> shown,
    Spot spot,
    Marks marks,
    Narrowing narrowing,
    Finder sought,
    Dialog dialog,
    Status status,
    List<Undo> undos,
    List<String> history) {
  /** More papers than this are chosen from in the background. */
  private static final int MANY = 2_000;

  private static final int MOST_UNDOS = 100;
  private static final Dialog NO_DIALOG = new Dialog.None();

  /** Before anything has come. */
  static State start(Area area, List<String> history) {
    return new State(
        area,
        Stock.NONE,
        List.of(),
        Spot.START,
        Marks.NONE,
        Narrowing.NONE,
        Finder.NOTHING,
        NO_DIALOG,
        Status.START,
        List.of(),
        history);
  }

  /** The paper that keys act on, if there is one. */
  Optional<Paper> current() {
    return spot.cursor() < shown.size() ? Optional.of(shown.get(spot.cursor())) : Optional.empty();
  }

  /** What an action is for: the selection in the order shown, else the paper at the cursor. */
  List<Paper> chosen() {
    List<Paper> chosen = selection();
    return chosen.isEmpty() && current().isPresent() ? List.of(current().get()) : chosen;
  }

  /** The papers that are selected, those shown first. */
  List<Paper> selection() {
    List<Paper> selection = new ArrayList<>();
    if (marks.selected().isEmpty()) {
      return selection;
    }
    for (Paper paper : shown) {
      if (isSelected(paper)) {
        selection.add(paper);
      }
    }
    if (selection.size() < marks.selected().size()) {
      Set<String> had = new HashSet<>();
      for (Paper paper : selection) {
        had.add(paper.id());
      }
      for (Paper paper : stock.papers()) {
        if (isSelected(paper) && had.add(paper.id())) {
          selection.add(paper);
        }
      }
    }
    return selection;
  }

  boolean isSelected(Paper paper) {
    return isIn(Marks.Kind.SELECTION, paper);
  }

  boolean isIn(Marks.Kind kind, Paper paper) {
    return paper.id() != null && marks.of(kind).contains(paper.id());
  }

  State area(Area other) {
    State state =
        new State(
            other, stock, shown, spot, marks, narrowing, sought, dialog, status, undos, history);
    return state.spot(spot.at(spot.cursor(), shown.size(), other.listHeight()));
  }

  State spot(Spot other) {
    return new State(
        area, stock, shown, other, marks, narrowing, sought, dialog, status, undos, history);
  }

  /** With nothing shown yet, nor done. */
  State restarted() {
    return new State(
        area,
        stock,
        List.of(),
        Spot.START,
        marks,
        narrowing,
        sought,
        dialog,
        status,
        List.of(),
        history);
  }

  State marks(Marks other) {
    return new State(
        area, stock, shown, spot, other, narrowing, sought, dialog, status, undos, history);
  }

  State sought(Finder other) {
    return new State(
        area, stock, shown, spot, marks, narrowing, other, dialog, status, undos, history);
  }

  State dialog(Dialog other) {
    return new State(
        area, stock, shown, spot, marks, narrowing, sought, other, status, undos, history);
  }

  State withoutDialog() {
    return dialog(NO_DIALOG);
  }

  State status(Status other) {
    return new State(
        area, stock, shown, spot, marks, narrowing, sought, dialog, other, undos, history);
  }

  State told(String text) {
    return status(status.told(text, false));
  }

  State undos(List<Undo> others) {
    return new State(
        area, stock, shown, spot, marks, narrowing, sought, dialog, status, others, history);
  }

  State undoable(Undo deed) {
    List<Undo> more = new ArrayList<>(undos.subList(0, Math.min(undos.size(), MOST_UNDOS - 1)));
    more.add(0, deed);
    return undos(more);
  }

  State remembering(String line) {
    List<String> more = new ArrayList<>(history);
    more.remove(line);
    more.add(0, line);
    return new State(
        area, stock, shown, spot, marks, narrowing, sought, dialog, status, undos, more);
  }

  /** With the cursor in {@code row}, or as near as there are rows. */
  State at(int row) {
    return spot(spot.at(row, shown.size(), area.listHeight()));
  }

  /** With other papers to choose from. */
  Step stock(Stock other) {
    State state =
        new State(
            area, other, shown, spot, marks, narrowing, sought, dialog, status, undos, history);
    return state.chosenAnew();
  }

  /** With the papers chosen in another way. */
  Step narrowing(Narrowing other) {
    State state =
        new State(area, stock, shown, spot, marks, other, sought, dialog, status, undos, history);
    return state.chosenAnew();
  }

  private Step chosenAnew() {
    State state = status(status.narrows());
    if (stock.papers().size() <= MANY || (narrowing.isIdle() && narrowing.order().isEmpty())) {
      return Step.to(state.shown(narrowing.of(stock.papers(), marks)));
    }
    return Step.to(
        state, new Effect.Narrow(state.status().narrowing(), stock.papers(), marks, narrowing));
  }

  /** With these papers shown; the cursor stays on its paper, and that where it is on the screen. */
  State shown(List<Paper> papers) {
    Optional<Paper> present = current();
    int row = present.isPresent() ? rowOf(present.get(), papers) : -1;
    int above = spot.cursor() - spot.top();
    Spot kept = row < 0 ? spot.at(spot.cursor(), papers.size(), area.listHeight()) : spot;
    if (row >= 0) {
      Spot moved = new Spot(row, Math.max(0, row - above), spot.scroll(), spot.reading());
      kept = moved.at(row, papers.size(), area.listHeight());
    }
    return new State(
        area, stock, papers, kept, marks, narrowing, sought, dialog, status, undos, history);
  }

  private static int rowOf(Paper paper, List<Paper> papers) {
    @Nullable String id = paper.id();
    for (int row = 0; row < papers.size(); row++) {
      Paper other = papers.get(row);
      if (id == null ? paper.equals(other) : id.equals(other.id())) {
        return row;
      }
    }
    return -1;
  }
}
