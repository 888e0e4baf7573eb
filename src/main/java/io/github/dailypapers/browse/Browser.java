package io.github.dailypapers.browse;

import io.github.dailypapers.paper.Paper;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jline.utils.Signals;

/**
 * The full-screen browser: one loop that takes events, has {@link Update} say what comes of them,
 * has that done, and paints what {@link View} makes of the state.
 */
public final class Browser {
  /** How long the loop waits for a key before it looks for what came otherwise, in ms. */
  private static final long WAIT = 100;

  /** While something is expected from elsewhere. */
  private static final long SHORT_WAIT = 10;

  /** What a shell tells of a command that ctrl-c ended: 128 and the number of SIGINT. */
  private static final int ENDED_BY_INT = 130;

  /** How late Java may tell of a signal on a busy machine, in ms. */
  private static final long LATE = 2_000;

  private static final Area USUAL = new Area(80, 24);

  private final Desk desk;
  private final Screen screen;
  private final KeyReader keys;
  private final Update update;
  private final View view;
  private final Painter painter;
  private final Chores chores;
  private final ConcurrentLinkedQueue<Event> arrived = new ConcurrentLinkedQueue<>();
  private final Set<String> seen = new HashSet<>();
  private State state;
  private boolean quit;

  Browser(Desk desk, Setup setup, Screen screen, Threads threads) {
    List<String> formats = desk.formats();
    this.desk = desk;
    this.screen = screen;
    this.keys = new KeyReader(screen.reader());
    this.update = new Update(setup.keys(), setup.views(), formats);
    this.view = new View(setup.keys(), formats);
    this.painter = new Painter(setup.color());
    this.chores = new Chores(desk, arrived::add, screen::send, threads);
    this.state = State.start(screen.area().orElse(USUAL), List.of());
  }

  /**
   * Has the user browse papers on the terminal until they leave. The terminal is then as it was,
   * however they leave.
   *
   * @param out leads to the terminal
   * @throws IOException if the terminal cannot be used; the message is for the user
   */
  public static void run(Desk desk, Setup setup, OutputStream out) throws IOException {
    try (Screen screen = Screen.ofSystem(out, setup)) {
      new Browser(desk, setup, screen, new BackgroundThreads()).run();
    }
  }

  private void run() throws IOException {
    try {
      begin();
      while (!quit) {
        Optional<Event> event = keys.next(state.status().loading() ? SHORT_WAIT : WAIT);
        go(event);
      }
    } catch (KeyReader.ClosedException e) {
      // Whoever closes the terminal has left.
      quit = true;
    } catch (IllegalStateException | IOException e) {
      if (!screen.hasEnded()) {
        throw e;
      }
      // A signal has ended the program, which is only waiting for that.
      quit = true;
    } finally {
      screen.leave();
      chores.close();
    }
  }

  /** Takes the terminal, and paints what is there already. */
  void begin() {
    List<String> history = new ArrayList<>(desk.history());
    Collections.reverse(history);
    take(Update.start(state.area(), history));
    screen.enter();
    takeArrived();
    paint();
  }

  /** Goes on after {@code event}, and after whatever else has come meanwhile. */
  void go(Optional<Event> event) {
    event.ifPresent(this::take);
    boolean came = takeArrived();
    boolean resized = resize();
    if (!quit && (event.isPresent() || came || resized)) {
      paint();
    }
  }

  /** What is shown at present. */
  State state() {
    return state;
  }

  /** Whether the user has left. */
  boolean hasQuit() {
    return quit;
  }

  /** Whether anything has come. */
  private boolean takeArrived() {
    boolean came = false;
    for (Event event = arrived.poll(); event != null && !quit; event = arrived.poll()) {
      take(event);
      came = true;
    }
    return came;
  }

  /** Whether the screen has another size now. */
  private boolean resize() {
    Optional<Area> area = screen.area();
    boolean other = area.isPresent() && area.get().differs(state.area());
    if (other) {
      painter.forget();
      take(new Event.Resized(area.get()));
    }
    return other;
  }

  private void take(Event event) {
    take(update.of(state, event));
  }

  private void take(Step step) {
    state = step.state();
    for (Effect effect : step.effects()) {
      perform(effect);
    }
  }

  private void paint() {
    View.Frame frame = view.of(state);
    String changes = painter.paint(frame, state.area().width());
    if (!changes.isEmpty()) {
      screen.send(changes);
      see();
    }
  }

  /** Keeps that the papers on the screen were seen. */
  private void see() {
    if (state.status().loading() || state.spot().reading()) {
      return;
    }
    List<Paper> fresh = new ArrayList<>();
    for (Paper paper : ListView.papers(state)) {
      if (paper.id() != null && seen.add(paper.id())) {
        fresh.add(paper);
      }
    }
    if (!fresh.isEmpty()) {
      chores.seen(fresh);
    }
  }

  private void perform(Effect effect) {
    if (effect instanceof Effect.Bring bring) {
      chores.bring(bring);
    } else if (effect instanceof Effect.Narrow narrow) {
      chores.narrow(narrow);
    } else if (effect instanceof Effect.Keep keep) {
      chores.keep(keep);
    } else if (effect instanceof Effect.Open open) {
      open(open);
    } else if (effect instanceof Effect.NameFile name) {
      chores.nameFile(name);
    } else if (effect instanceof Effect.Export export) {
      chores.export(export);
    } else if (effect instanceof Effect.Copy copy) {
      chores.copy(copy);
    } else if (effect instanceof Effect.Pipe pipe) {
      pipe(pipe);
    } else if (effect instanceof Effect.Complete complete) {
      chores.complete(complete);
    } else if (effect instanceof Effect.Remember remember) {
      chores.remember(remember.line());
    } else if (effect instanceof Effect.Redraw) {
      screen.clear();
      painter.forget();
    } else if (effect instanceof Effect.Suspend) {
      suspend();
    } else {
      quit = true;
    }
  }

  private void open(Effect.Open open) {
    List<URI> addresses = chores.addresses(open);
    if (addresses.isEmpty()) {
      return;
    }
    if (!desk.opensInTerminal()) {
      chores.open(addresses);
      return;
    }
    elsewhere(
        () -> {
          for (URI address : addresses) {
            desk.open(address);
          }
          return 0;
        });
  }

  private void pipe(Effect.Pipe pipe) {
    elsewhere(
        () -> {
          int status = desk.pipe(pipe.papers(), pipe.command());
          String told = status == 0 ? "" : "status " + status + "; ";
          screen.send("\r\n[" + told + "press a key to go back to the papers]");
          screen.keysOnly();
          while (keys.next(WAIT).isEmpty()) {
            takeArrived();
          }
          return status;
        });
  }

  /** Something that has the terminal to itself for a while. */
  private interface Elsewhere {
    /** Returns the exit status of the other program, as a shell tells it. */
    int run() throws IOException;
  }

  private void elsewhere(Elsewhere work) {
    screen.leave();
    // Ctrl-c then is for the other program alone, which would inherit that it is ignored.
    CountDownLatch taken = new CountDownLatch(1);
    Object before = Signals.register("INT", taken::countDown);
    try {
      if (work.run() == ENDED_BY_INT) {
        // We were sent it too. A late one must not be taken for ours.
        taken.await(LATE, TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (KeyReader.ClosedException e) {
      quit = true;
    } catch (IOException e) {
      arrived.add(new Event.Told(Chores.message(e), true));
    } finally {
      Signals.unregister("INT", before);
    }
    screen.enter();
    painter.forget();
  }

  /** Stops as any program does on ctrl-z; the shell's fg lets it go on from here. */
  private void suspend() {
    elsewhere(
        () -> {
          String self = Long.toString(ProcessHandle.current().pid());
          // The signal may come after its sender has ended, and must not find us painting again.
          String stop = "kill -TSTP " + self + "; sleep 0.2";
          try {
            new ProcessBuilder("sh", "-c", stop).start().waitFor();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return 0;
        });
  }
}
