package io.github.dailypapers.browse;

import io.github.dailypapers.browse.Status.Begin;
import java.util.List;
import java.util.Optional;

/** What comes of an event: a pure function of it and of the state. */
final class Update {
  private static final int WHEEL = 3;

  private final Keys keys;
  private final ListKeys listKeys;
  private final DialogKeys dialogKeys;

  /**
   * What comes of events.
   *
   * @param views the saved views, empty texts where there is none
   * @param formats the formats of files
   */
  Update(Keys keys, List<String> views, List<String> formats) {
    this.keys = keys;
    this.listKeys = new ListKeys(views);
    this.dialogKeys = new DialogKeys(keys, formats);
  }

  /** The beginning. */
  static Step start(Area area, List<String> history) {
    State state = State.start(area, history);
    return bring(state, new Wish.First(), Begin.ONCE);
  }

  /** Has papers brought. */
  static Step bring(State state, Wish wish, Begin begins) {
    State waiting = state.status(state.status().loads(begins));
    return Step.to(waiting, new Effect.Bring(waiting.status().load(), wish));
  }

  Step of(State state, Event event) {
    if (event instanceof Event.Key key) {
      return key(state.status(state.status().touched()), key.name());
    }
    if (event instanceof Event.Paste paste) {
      return state.dialog() instanceof Dialog.None
          ? Step.to(state)
          : dialogKeys.pasted(state, paste.text());
    }
    if (event instanceof Event.Wheel wheel) {
      return Step.to(turned(state, wheel));
    }
    if (event instanceof Event.Click click) {
      return Step.to(clicked(state, click));
    }
    if (event instanceof Event.Resized resized) {
      return Step.to(state.area(resized.area()));
    }
    return told(state, event);
  }

  private Step key(State state, String key) {
    if (!(state.dialog() instanceof Dialog.None)) {
      return dialogKeys.press(state, key);
    }
    Optional<Action> action = keys.action(key);
    return action.isPresent() ? listKeys.act(state, action.get()) : Step.to(state);
  }

  private static State turned(State state, Event.Wheel wheel) {
    if (!(state.dialog() instanceof Dialog.None)) {
      return state;
    }
    int by = wheel.down() ? WHEEL : -WHEEL;
    Area area = state.area();
    boolean overList = area.wide() ? wheel.x() < area.listWidth() : wheel.y() <= area.listHeight();
    return overList && !state.spot().reading()
        ? state.at(state.spot().cursor() + by)
        : ListKeys.scrolled(state, by);
  }

  private static State clicked(State state, Event.Click click) {
    Area area = state.area();
    int line = click.y() - 1;
    boolean onList =
        line >= 0
            && line < area.listHeight()
            && click.x() < area.listWidth()
            && !state.spot().reading();
    int row = state.spot().top() + line;
    return onList && row < state.shown().size() && state.dialog() instanceof Dialog.None
        ? state.at(row)
        : state;
  }

  private static Step told(State state, Event event) {
    if (event instanceof Event.Came came) {
      return came.number() == state.status().load() ? came(state, came.arrival()) : Step.to(state);
    }
    if (event instanceof Event.Narrowed narrowed) {
      return Step.to(
          narrowed.number() == state.status().narrowing() ? state.shown(narrowed.shown()) : state);
    }
    if (event instanceof Event.Told told) {
      return Step.to(state.status(state.status().told(told.text(), told.alarm())));
    }
    if (event instanceof Event.Lost lost) {
      Undo deed = lost.deed();
      Marks before = state.marks().with(deed.kind(), ListKeys.ids(deed.papers()), !deed.marked());
      State mended = state.marks(before).undos(ListKeys.without(deed, state.undos()));
      return Step.to(mended.status(state.status().told(lost.text(), true)));
    }
    if (event instanceof Event.FileNamed named) {
      return Step.to(
          state.dialog(Dialog.Typing.of(Dialog.Purpose.FILE, named.name(), named.format())));
    }
    if (event instanceof Event.FileExists exists) {
      Effect.Export export = exists.export();
      return Step.to(
          state.dialog(
              new Dialog.Confirming(
                  export.file() + " is there already: replace it?",
                  new Effect.Export(export.papers(), export.file(), export.format(), true))));
    }
    if (event instanceof Event.Completed completed) {
      return Step.to(DialogKeys.completed(state, completed));
    }
    return Step.to(state);
  }

  private static Step came(State state, Arrival arrival) {
    if (arrival instanceof Arrival.Papers papers) {
      return papers(state, papers);
    }
    if (arrival instanceof Arrival.Age age) {
      return Step.to(state.status(state.status().aged(age.text())));
    }
    if (arrival instanceof Arrival.Note note) {
      return Step.to(state.told(note.text()));
    }
    if (arrival instanceof Arrival.Trouble trouble) {
      return Step.to(state.status(state.status().told(trouble.text(), true)));
    }
    return Step.to(state.status(state.status().ended()));
  }

  private static Step papers(State state, Arrival.Papers papers) {
    State next = state;
    Marks marks = papers.marks();
    if (state.status().begins() != Begin.NOT) {
      next = state.restarted();
    } else {
      marks = marks.afterThose(state.marks(), ListKeys.ids(state.stock().papers()));
    }
    next = next.marks(marks);
    return next.status(next.status().came()).stock(Stock.of(papers));
  }
}
