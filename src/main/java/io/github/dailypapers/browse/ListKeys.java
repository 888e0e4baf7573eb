package io.github.dailypapers.browse;

import io.github.dailypapers.browse.Dialog.Purpose;
import io.github.dailypapers.browse.Dialog.Question;
import io.github.dailypapers.browse.Marks.Kind;
import io.github.dailypapers.browse.Status.Begin;
import io.github.dailypapers.paper.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What keys do while no dialog is open. */
final class ListKeys {
  private final List<String> views;

  /**
   * What keys do.
   *
   * @param views the saved views, empty texts where there is none
   */
  ListKeys(List<String> views) {
    this.views = List.copyOf(views);
  }

  Step act(State state, Action action) {
    Optional<Integer> view = action.view();
    if (view.isPresent()) {
      return view(state, view.get());
    }
    return switch (action) {
      case DOWN, UP, TOP, BOTTOM, PAGE_DOWN, PAGE_UP, HALF_DOWN, HALF_UP ->
          Step.to(moved(state, action));
      case TEXT_DOWN -> text(state, 1);
      case TEXT_UP -> text(state, -1);
      case ENTER, CLOSE, BACK, ESCAPE, QUIT -> entered(state, action);
      case STAR, READ, SELECT, SELECT_ALL, UNDO -> marked(state, action);
      case PREVIOUS_DAY -> day(state, true);
      case NEXT_DAY -> day(state, false);
      case NEXT_HIT -> Step.to(hit(state, 1));
      case PREVIOUS_HIT -> Step.to(hit(state, -1));
      case FILTER ->
          asks(state, Dialog.Typing.of(Purpose.FILTER, state.narrowing().finder().text(), ""));
      case COMMAND -> asks(state, Dialog.Typing.of(Purpose.COMMAND, "", ""));
      case PIPE ->
          state.chosen().isEmpty()
              ? nothing(state)
              : asks(state, Dialog.Typing.of(Purpose.PIPE, "", ""));
      case SORT -> asks(state, new Dialog.Choosing(Question.SORT));
      case FILTERS -> asks(state, new Dialog.Choosing(Question.FILTERS));
      case COPY ->
          state.chosen().isEmpty()
              ? nothing(state)
              : asks(state, new Dialog.Choosing(Question.COPY));
      case EXPORT ->
          state.shown().isEmpty()
              ? nothing(state)
              : asks(state, new Dialog.Choosing(Question.FORMAT));
      case OPEN -> opened(state, Desk.Target.PAGE);
      case PDF -> opened(state, Desk.Target.PDF);
      case CODE -> opened(state, Desk.Target.CODE);
      case REFRESH -> Update.bring(state, new Wish.Again(), Begin.NOT);
      case HELP -> asks(state, new Dialog.Helping(0, Editor.EMPTY, false));
      case REDRAW -> Step.to(state, new Effect.Redraw());
      case SUSPEND -> Step.to(state, new Effect.Suspend());
      default -> Step.to(state);
    };
  }

  private static Step asks(State state, Dialog dialog) {
    return Step.to(state.dialog(dialog));
  }

  private static Step nothing(State state) {
    return Step.to(state.told("there is no paper here"));
  }

  private Step view(State state, int number) {
    String line = number <= views.size() ? views.get(number - 1) : "";
    if (line.isEmpty()) {
      return Step.to(
          state.told(
              "there is no view " + number + ": set view." + number + " in the configuration"));
    }
    return command(state, line);
  }

  /** Has the papers brought that a command line asks for, all of them to be shown. */
  static Step command(State state, String line) {
    Step plain = state.narrowing(Narrowing.NONE);
    Step brought = Update.bring(plain.state(), new Wish.Line(line), Begin.UNTOUCHED);
    List<Effect> effects = new ArrayList<>(plain.effects());
    effects.addAll(brought.effects());
    return new Step(brought.state(), effects);
  }

  private static Step day(State state, boolean before) {
    if (state.stock().day().isEmpty()) {
      return Step.to(state.told("these papers are not of one day: name one with :2025-11-19"));
    }
    Wish wish =
        before
            ? new Wish.Before(state.stock().day().get())
            : new Wish.After(state.stock().day().get());
    return Update.bring(state, wish, Begin.ONCE);
  }

  // Moving

  private static State moved(State state, Action action) {
    boolean reading = state.spot().reading();
    int page = reading ? state.area().body() : state.area().listHeight();
    int by =
        switch (action) {
          case DOWN -> 1;
          case UP -> -1;
          case PAGE_DOWN -> Math.max(1, page - 1);
          case PAGE_UP -> -Math.max(1, page - 1);
          case HALF_DOWN -> Math.max(1, page / 2);
          case HALF_UP -> -Math.max(1, page / 2);
          case TOP -> Integer.MIN_VALUE / 2;
          default -> Integer.MAX_VALUE / 2;
        };
    return reading ? scrolled(state, by) : state.at(state.spot().cursor() + by);
  }

  /** Moves the text beside the list; the whole screen goes on to the next paper. */
  private static Step text(State state, int by) {
    return state.spot().reading()
        ? read(state.at(state.spot().cursor() + by))
        : Step.to(scrolled(state, by));
  }

  /** With the paper's text moved, as far as it goes. */
  static State scrolled(State state, int by) {
    int last = Math.max(0, TextView.height(state) - TextView.room(state));
    int scroll = Math.max(0, Math.min(last, state.spot().scroll() + by));
    return state.spot(state.spot().scroll(scroll));
  }

  private static Step entered(State state, Action action) {
    boolean reading = state.spot().reading();
    return switch (action) {
      case ENTER -> reading ? Step.to(scrolled(state, 1)) : read(state);
      case CLOSE -> Step.to(reading ? closed(state) : state);
      case BACK -> reading ? Step.to(closed(state)) : Step.to(state, new Effect.Quit());
      case ESCAPE -> reading ? Step.to(closed(state)) : escaped(state);
      default -> Step.to(state, new Effect.Quit());
    };
  }

  private static State closed(State state) {
    return state.spot(state.spot().reading(false));
  }

  private static Step escaped(State state) {
    if (!state.narrowing().isIdle()) {
      return state.narrowing(state.narrowing().finder(Finder.NOTHING).withoutFilters());
    }
    if (!state.marks().selected().isEmpty()) {
      return marked(state, Kind.SELECTION, state.selection(), false);
    }
    return Step.to(state);
  }

  private static Step read(State state) {
    Optional<Paper> paper = state.current();
    if (paper.isEmpty()) {
      return nothing(state);
    }
    State reading = state.spot(state.spot().reading(true));
    return state.isIn(Kind.READ, paper.get())
        ? Step.to(reading)
        : marked(reading, Kind.READ, List.of(paper.get()), true);
  }

  private static State hit(State state, int by) {
    if (state.sought().isIdle()) {
      return state.told("nothing was looked for yet: press / first");
    }
    int rows = state.shown().size();
    for (int i = 1; i <= rows; i++) {
      int row = Math.floorMod(state.spot().cursor() + by * i, rows);
      if (state.sought().test(state.shown().get(row))) {
        return state.at(row);
      }
    }
    return state.told("not found: " + state.sought().text());
  }

  // Marks

  private static Step marked(State state, Action action) {
    if (action == Action.UNDO) {
      return undone(state);
    }
    if (action == Action.SELECT_ALL) {
      boolean all = state.selection().size() < state.shown().size();
      return marked(state, Kind.SELECTION, all ? state.shown() : state.selection(), all);
    }
    Optional<Paper> current = state.current();
    if (current.isEmpty()) {
      return nothing(state);
    }
    if (action == Action.SELECT) {
      boolean selects = !state.isSelected(current.get());
      Step step = marked(state, Kind.SELECTION, List.of(current.get()), selects);
      return new Step(step.state().at(state.spot().cursor() + 1), step.effects());
    }
    Kind kind = action == Action.STAR ? Kind.STAR : Kind.READ;
    List<Paper> chosen = state.chosen();
    boolean marks = false;
    for (Paper paper : chosen) {
      marks |= !state.isIn(kind, paper);
    }
    return marked(state, kind, chosen, marks);
  }

  private static Step marked(State state, Kind kind, List<Paper> papers, boolean marked) {
    List<Paper> changed = new ArrayList<>();
    int nameless = 0;
    for (Paper paper : papers) {
      nameless += paper.id() == null ? 1 : 0;
      if (paper.id() != null && state.isIn(kind, paper) != marked) {
        changed.add(paper);
      }
    }
    if (changed.isEmpty()) {
      return Step.to(nameless > 0 ? state.told("a paper without an id cannot be marked") : state);
    }
    State done =
        state
            .marks(state.marks().with(kind, ids(changed), marked))
            .undoable(new Undo(kind, changed, marked));
    return kept(done, kind, changed, marked);
  }

  /** {@code undos} but for the one of {@code deed}, if it is one of them. */
  static List<Undo> without(Undo deed, List<Undo> undos) {
    List<Undo> others = new ArrayList<>(undos);
    others.remove(deed);
    return others;
  }

  private static Step undone(State state) {
    if (state.undos().isEmpty()) {
      return Step.to(state.told("there is nothing to undo"));
    }
    Undo deed = state.undos().get(0);
    State before =
        state
            .marks(state.marks().with(deed.kind(), ids(deed.papers()), !deed.marked()))
            .undos(state.undos().subList(1, state.undos().size()))
            .told("undone: " + name(deed));
    return kept(before, deed.kind(), deed.papers(), !deed.marked());
  }

  private static Step kept(State state, Kind kind, List<Paper> papers, boolean marked) {
    return kind == Kind.SELECTION
        ? Step.to(state)
        : Step.to(state, new Effect.Keep(kind, papers, marked));
  }

  private static String name(Undo deed) {
    String what =
        switch (deed.kind()) {
          case STAR -> deed.marked() ? "star" : "taking a star away";
          case READ -> deed.marked() ? "marking as read" : "marking as unread";
          case SELECTION -> deed.marked() ? "selection" : "taking back a selection";
        };
    return deed.papers().size() == 1 ? what : what + ", " + deed.papers().size() + " papers";
  }

  /** The ids of papers that all have one. */
  static List<String> ids(List<Paper> papers) {
    List<String> ids = new ArrayList<>();
    for (Paper paper : papers) {
      if (paper.id() != null) {
        ids.add(paper.id());
      }
    }
    return ids;
  }

  private static Step opened(State state, Desk.Target target) {
    List<Paper> chosen = state.chosen();
    return chosen.isEmpty() ? nothing(state) : Step.to(state, new Effect.Open(chosen, target));
  }
}
