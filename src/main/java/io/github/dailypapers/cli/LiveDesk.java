package io.github.dailypapers.cli;

import io.github.dailypapers.browse.Desk;
import io.github.dailypapers.browse.Wish;
import io.github.dailypapers.gather.Outcome;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.render.Format;
import java.io.Closeable;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the browser has done for it, by the sources, the archive and the system. */
final class LiveDesk implements Desk, Closeable {
  private final Session session;
  private final Opener opener;
  private final Errands errands = new Errands();
  private final UserMarks marks;
  private final ExportFiles files;
  private final LineHistory history;
  private final Quest first;
  private volatile Quest shown;

  /**
   * A desk.
   *
   * @param first what the browser begins with
   */
  LiveDesk(Quest first, Session session) {
    this.first = first;
    this.shown = first;
    this.session = session;
    this.opener = new Opener(session.context());
    this.marks = new UserMarks(session);
    this.files = new ExportFiles(session.context());
    this.history = new LineHistory(session.context());
  }

  @Override
  public void bring(Wish wish, Inbox inbox) {
    Recipient recipient = new Recipient(inbox);
    errands.begin(recipient);
    try {
      bring(wish, recipient);
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      recipient.failure(Failures.of(e));
    } finally {
      errands.end(recipient);
      if (!errands.areUnderWay()) {
        marks.seen(shown.line());
      }
      recipient.end();
    }
  }

  private void bring(Wish wish, Recipient recipient) throws IOException {
    if (wish instanceof Wish.Before before) {
      step(before.day(), -1, recipient);
    } else if (wish instanceof Wish.After after) {
      step(after.day(), 1, recipient);
    } else {
      Quest quest = shown;
      if (wish instanceof Wish.First) {
        quest = first;
      } else if (wish instanceof Wish.Line line) {
        quest = BrowseLine.quest(line.line(), shown, session);
      }
      Quest asked = wish instanceof Wish.Again ? quest.again() : quest;
      asked.check(session);
      shown = quest;
      List<Outcome.Missing> missing = new Bringing(asked, session.context(), recipient).bring();
      if (!missing.isEmpty()) {
        throw Closing.missing(missing);
      }
    }
  }

  private void step(LocalDate day, int step, Recipient recipient) throws IOException {
    String what = step > 0 ? "later" : "earlier";
    if (shown.isSaved()) {
      recipient.note("a saved page has no " + what + " day");
      return;
    }
    DaySteps steps = new DaySteps(shown, session, quest -> tried(quest, recipient));
    if (steps.from(day, step).isEmpty()) {
      recipient.note("no " + what + " listing");
    }
  }

  /** While it is brought, the user may go on from there already. */
  private List<Outcome.Missing> tried(Quest quest, Recipient recipient) throws IOException {
    Quest before = shown;
    shown = quest;
    try {
      return new Bringing(quest, session.context(), recipient).bring();
    } finally {
      if (!recipient.isServed() && !recipient.isGone()) {
        shown = before;
      }
    }
  }

  @Override
  public void star(List<Paper> papers, boolean starred) throws IOException {
    told(() -> marks.star(shown.line(), papers, starred));
  }

  @Override
  public void read(List<Paper> papers, boolean read) throws IOException {
    told(() -> marks.read(shown.line(), papers, read));
  }

  @Override
  public void seen(List<Paper> papers) {
    marks.seen(shown.line(), papers, errands.areUnderWay());
  }

  @Override
  public Optional<URI> address(Paper paper, Target target) {
    return switch (target) {
      case PAGE -> web(paper.url());
      case PDF -> web(paper.pdfUrl());
      case CODE -> web(paper.codeUrl());
    };
  }

  private static Optional<URI> web(@Nullable String text) {
    return text == null ? Optional.empty() : WebLink.of(text);
  }

  @Override
  public boolean opensInTerminal() {
    return opener.needsTerminal();
  }

  @Override
  public void open(URI address) throws IOException {
    told(() -> opener.open(address));
  }

  @Override
  public List<String> formats() {
    return files.formats();
  }

  @Override
  public String fileName(String heading, String format) {
    return files.name(heading, format);
  }

  @Override
  public boolean exists(String file) {
    return files.exists(file);
  }

  @Override
  public String export(List<Paper> papers, String file, String format) throws IOException {
    String[] told = {""};
    told(() -> told[0] = files.write(papers, file, format));
    return told[0];
  }

  @Override
  public String bibtex(List<Paper> papers) {
    StringWriter out = new StringWriter();
    try {
      new PaperExport(papers, Format.BIBTEX).to(out);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toString();
  }

  @Override
  public boolean copy(String text) {
    return new Clipboard(session.context()).copy(text);
  }

  @Override
  public int pipe(List<Paper> papers, String command) throws IOException {
    int[] status = {0};
    told(() -> status[0] = new PaperPipe(session.context()).run(papers, command));
    return status[0];
  }

  @Override
  public List<String> completions(String line) {
    return BrowseLine.completions(line, session);
  }

  @Override
  public List<String> history() {
    return history.lines();
  }

  @Override
  public void remember(String line) {
    history.add(line);
  }

  /** Something that may fail. */
  @FunctionalInterface
  private interface Deed {
    void run() throws IOException;
  }

  /** Does {@code deed}; of what goes wrong, the message tells the user. */
  private static void told(Deed deed) throws IOException {
    try {
      deed.run();
    } catch (IOException | RuntimeException e) {
      throw new IOException(Failures.of(e).text(), e);
    }
  }

  /** Breaks off what is under way, and keeps what was seen. */
  @Override
  public void close() {
    errands.close();
    marks.seen(shown.line());
  }
}
