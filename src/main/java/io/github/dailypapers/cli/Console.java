package io.github.dailypapers.cli;

import io.github.dailypapers.render.Sanitizer;
import io.github.dailypapers.term.AtExit;
import io.github.dailypapers.term.ConsoleDescriptors;
import io.github.dailypapers.term.Descriptors;
import io.github.dailypapers.term.PagedOutput;
import io.github.dailypapers.term.PagerCommand;
import io.github.dailypapers.term.ProcDescriptors;
import io.github.dailypapers.term.Progress;
import io.github.dailypapers.term.ProgressBar;
import io.github.dailypapers.term.Terminal;
import io.github.dailypapers.term.Transfers;
import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one place that prints: data on standard output, everything else on standard error. Both are
 * UTF-8 whatever the locale says.
 */
final class Console {
  /** Set by the launcher where the locale has no more. */
  private static final String ASCII = "DAILYPAPERS_ASCII";

  private static final int BUFFER = 1 << 14;

  private final Context context;
  private final boolean json;
  private final PrintStream err;
  private final Optional<Voice> voice;
  private @Nullable Terminal terminal;
  private @Nullable Writer out;
  private @Nullable PagedOutput pages;
  private @Nullable Progress progress;
  private @Nullable Transfers transfers;
  private boolean paged;
  private boolean begun;
  private boolean ended;

  /**
   * The streams of {@code context}.
   *
   * @param json whether failures are told as JSON
   */
  Console(Context context, boolean json) {
    this(context, json, Optional.empty());
  }

  /**
   * As nothing may be printed while the screen is taken: {@code voice} tells what is to be told.
   */
  Console(Context context, Voice voice) {
    this(context, false, Optional.of(voice));
  }

  private Console(Context context, boolean json, Optional<Voice> voice) {
    this.context = context;
    this.json = json;
    this.err = new PrintStream(context.err(), false, StandardCharsets.UTF_8);
    this.voice = voice;
  }

  /** What the streams are connected to. */
  Terminal terminal() {
    if (terminal == null) {
      terminal = Terminal.of(context.environment(), descriptors());
    }
    return terminal;
  }

  private static Descriptors descriptors() {
    return new ProcDescriptors(Path.of("/proc/self/fd"), new ConsoleDescriptors());
  }

  /** Shows what is printed from now on in the user's pager, if it is longer than the screen. */
  void page() {
    paged = true;
  }

  /** Standard output. */
  Writer out() {
    if (out == null) {
      out = new BufferedWriter(new OutputStreamWriter(sink(), StandardCharsets.UTF_8), BUFFER);
    }
    return out;
  }

  private OutputStream sink() {
    Optional<PagerCommand> pager =
        paged ? PagerCommand.of(context.environment()) : Optional.empty();
    if (pager.isEmpty()) {
      return isWatched() && terminal().output() ? new Screen(context.out()) : context.out();
    }
    pages =
        new PagedOutput(
            new Screen(context.out()),
            pager.get(),
            context.environment(),
            terminal().height(),
            this::begin);
    return pages;
  }

  /** Takes the progress bar off the screen for good. */
  private synchronized void begin() {
    clearProgress();
    begun = true;
  }

  /** Tells of something on standard error; {@code text} is one line without a full stop. */
  void note(String text) {
    String clean = Sanitizer.clean(text);
    if (voice.isPresent()) {
      voice.get().note(clean);
    } else {
      error("dailypapers: " + clean);
    }
  }

  /** Tells of a failure on standard error. */
  void failure(Failure failure) {
    if (voice.isPresent()) {
      voice.get().failure(failure);
    } else {
      error(json ? failure.json() : failure.line());
    }
  }

  /** Prints {@code line} on standard error as it is. */
  synchronized void error(String line) {
    clearProgress();
    err.print(line + "\n");
    err.flush();
  }

  /** Whether somebody would see a progress bar. */
  boolean isWatched() {
    return voice.isEmpty() && terminal().error() && !context.variable("TERM").equals("dumb");
  }

  /** Shows how far a work has come, until there is data on the screen. */
  synchronized void progress(String label, long done, long total) {
    if (progress == null) {
      ProgressBar bar = new ProgressBar(label, terminal().width() - 1, isUnicode());
      progress = new Progress(bar, err, System::nanoTime);
      AtExit.add(new Thread(this::begin, "clear"));
    }
    if (!begun) {
      progress.at(done, total);
    }
  }

  /**
   * Shows how much of a file has arrived; what is printed meanwhile stands above it.
   *
   * @param total how many bytes it has; 0 if that is not known
   */
  synchronized void transfer(String label, long done, long total) {
    if (transfers == null) {
      Terminal screen = terminal();
      transfers =
          new Transfers(screen.width() - 1, screen.height(), isUnicode(), err, System::nanoTime);
      AtExit.add(new Thread(this::endTransfers, "clear"));
    }
    if (!ended) {
      transfers.at(label, done, total);
    }
  }

  /** The program ends, but threads may still be fetching. */
  private synchronized void endTransfers() {
    clearProgress();
    ended = true;
  }

  /** Shows a file no longer. */
  synchronized void transferred(String label) {
    if (transfers != null && !ended) {
      transfers.end(label);
    }
  }

  /** Whether the user's locale is one of UTF-8. */
  boolean isUnicode() {
    if (!context.variable(ASCII).isEmpty()) {
      return false;
    }
    String locale = context.variable("LC_ALL");
    locale = locale.isEmpty() ? context.variable("LC_CTYPE") : locale;
    String charset =
        (locale.isEmpty() ? context.variable("LANG") : locale).toUpperCase(Locale.ROOT);
    return charset.contains("UTF-8") || charset.contains("UTF8");
  }

  /** Takes all progress bars off the screen. */
  synchronized void clearProgress() {
    if (progress != null) {
      progress.clear();
    }
    if (transfers != null) {
      transfers.clear();
    }
  }

  /**
   * Has the user see all that was printed, while the program still has something else to do.
   *
   * @throws IOException if standard output does not take it
   */
  void show() throws IOException {
    if (out != null) {
      out.flush();
    }
    if (pages != null) {
      pages.end();
    }
  }

  /**
   * Prints what is still buffered, and waits for the pager.
   *
   * @throws IOException if standard output does not take it
   */
  void close() throws IOException {
    clearProgress();
    if (out != null) {
      Writer closing = out;
      out = null;
      closing.flush();
      if (paged) {
        closing.close();
      }
    }
  }

  /** Lets go of everything after a failure; what was printed stays printed. */
  void abandon() {
    try {
      close();
    } catch (IOException e) {
      // The failure that led here has been told; the output it broke cannot tell another.
      out = null;
    }
  }

  /** A terminal that shows data and therefore no progress bar any longer. */
  private final class Screen extends FilterOutputStream {
    Screen(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      // No other thread may draw a bar into it.
      synchronized (Console.this) {
        begin();
        out.write(bytes, offset, length);
      }
    }
  }
}
