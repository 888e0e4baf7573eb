package io.github.dailypapers.browse;

import io.github.dailypapers.paper.Paper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Does what the user does not wait for, each kind of work in a thread of its own. */
final class Chores implements AutoCloseable {
  private static final int MOST_OPENED = 20;
  private static final String OSC_52 = "\u001b]52;c;";
  private static final char BELL = 7;

  private final Desk desk;
  private final Consumer<Event> events;
  private final Consumer<String> terminal;
  private final Threads threads;
  private volatile long wanted;
  private volatile long narrowing;

  /**
   * A helper.
   *
   * @param events takes in what comes of the work, from any thread
   * @param terminal sends something to the terminal
   */
  Chores(Desk desk, Consumer<Event> events, Consumer<String> terminal, Threads threads) {
    this.desk = desk;
    this.events = events;
    this.terminal = terminal;
    this.threads = threads;
  }

  /** Something to do that may fail. */
  private interface Chore {
    void run() throws IOException;
  }

  private void chore(Chore chore) {
    threads.work(
        () -> {
          try {
            chore.run();
          } catch (IOException | RuntimeException | LinkageError e) {
            events.accept(new Event.Told(message(e), true));
          }
        });
  }

  /** What an exception says of what went wrong. */
  static String message(Throwable e) {
    String message = e.getMessage() == null ? e.toString() : e.getMessage();
    return e instanceof IOException ? message : "a fault of the program: " + message;
  }

  void bring(Effect.Bring bring) {
    wanted = bring.number();
    Desk.Inbox inbox =
        arrival -> {
          events.accept(new Event.Came(bring.number(), arrival));
          return wanted == bring.number();
        };
    threads.bringing(
        () -> {
          try {
            desk.bring(bring.wish(), inbox);
          } catch (RuntimeException | LinkageError e) {
            inbox.accept(new Arrival.Trouble(message(e)));
            inbox.accept(new Arrival.End());
          }
        });
  }

  void narrow(Effect.Narrow narrow) {
    narrowing = narrow.number();
    threads.choosing(
        () -> {
          // While typing, only the last one counts.
          if (narrowing == narrow.number()) {
            List<Paper> shown = narrow.narrowing().of(narrow.papers(), narrow.marks());
            events.accept(new Event.Narrowed(narrow.number(), shown));
          }
        });
  }

  void keep(Effect.Keep keep) {
    threads.work(
        () -> {
          try {
            if (keep.kind() == Marks.Kind.STAR) {
              desk.star(keep.papers(), keep.marked());
            } else {
              desk.read(keep.papers(), keep.marked());
            }
          } catch (IOException | RuntimeException | LinkageError e) {
            Undo deed = new Undo(keep.kind(), keep.papers(), keep.marked());
            events.accept(new Event.Lost(deed, message(e)));
          }
        });
  }

  void seen(List<Paper> papers) {
    threads.work(() -> desk.seen(papers));
  }

  /** The addresses to open; that some papers have none is told. */
  List<URI> addresses(Effect.Open open) {
    if (open.papers().size() > MOST_OPENED) {
      events.accept(new Event.Told("more than " + MOST_OPENED + " at once: select fewer", true));
      return List.of();
    }
    List<URI> addresses = new ArrayList<>();
    for (Paper paper : open.papers()) {
      Optional<URI> address = desk.address(paper, open.target());
      address.ifPresent(addresses::add);
    }
    String what =
        switch (open.target()) {
          case PAGE -> "page";
          case PDF -> "PDF";
          case CODE -> "code";
        };
    if (addresses.isEmpty()) {
      events.accept(new Event.Told("no " + what + " is known of this paper", true));
    }
    return addresses;
  }

  void open(List<URI> addresses) {
    chore(
        () -> {
          for (URI address : addresses) {
            desk.open(address);
          }
          String what =
              addresses.size() == 1 ? addresses.get(0).toString() : addresses.size() + " pages";
          events.accept(new Event.Told("opened: " + what, false));
        });
  }

  void export(Effect.Export export) {
    chore(
        () -> {
          if (!export.replace() && desk.exists(export.file())) {
            events.accept(new Event.FileExists(export));
          } else {
            String told = desk.export(export.papers(), export.file(), export.format());
            events.accept(new Event.Told(told, false));
          }
        });
  }

  void copy(Effect.Copy copy) {
    chore(
        () -> {
          String text = text(copy);
          if (text.isEmpty()) {
            events.accept(new Event.Told("there is nothing to copy", true));
            return;
          }
          if (!desk.copy(text)) {
            // The terminal may refuse, and does not say so.
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            terminal.accept(OSC_52 + Base64.getEncoder().encodeToString(bytes) + BELL);
          }
          int papers = copy.papers().size();
          String what = copy.form().label() + (papers == 1 ? "" : " of " + papers + " papers");
          String shown = text.length() <= 60 && text.indexOf('\n') < 0 ? ": " + text : "";
          events.accept(new Event.Told("copied " + what + shown, false));
        });
  }

  private String text(Effect.Copy copy) {
    if (copy.form() == Effect.Form.BIBTEX) {
      return desk.bibtex(copy.papers());
    }
    List<String> lines = new ArrayList<>();
    for (Paper paper : copy.papers()) {
      String line =
          switch (copy.form()) {
            case ID -> paper.id();
            case TITLE -> paper.title();
            default -> desk.address(paper, Desk.Target.PAGE).map(URI::toString).orElse(null);
          };
      if (line != null) {
        lines.add(line);
      }
    }
    return String.join("\n", lines);
  }

  void complete(Effect.Complete complete) {
    chore(
        () ->
            events.accept(new Event.Completed(complete.line(), desk.completions(complete.line()))));
  }

  void nameFile(Effect.NameFile name) {
    chore(
        () ->
            events.accept(
                new Event.FileNamed(desk.fileName(name.heading(), name.format()), name.format())));
  }

  void remember(String line) {
    chore(() -> desk.remember(line));
  }

  /** Lets what was begun come to its end; what is still brought is not waited for. */
  @Override
  public void close() {
    wanted = -1;
    threads.end();
  }
}
