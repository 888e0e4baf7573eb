package io.github.dailypapers.cli;

import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.render.Format;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Commands of the user's that papers are handed to. */
final class PaperPipe {
  private final Context context;

  PaperPipe(Context context) {
    this.context = context;
  }

  /**
   * Runs {@code command} on the terminal, and waits for its end.
   *
   * @return its exit status
   */
  int run(List<Paper> papers, String command) throws IOException {
    boolean windows = context.system().toLowerCase(Locale.ROOT).startsWith("windows");
    ProcessBuilder builder =
        windows
            ? new ProcessBuilder("cmd", "/c", command)
            : new ProcessBuilder("sh", "-c", command);
    builder.environment().clear();
    builder.environment().putAll(context.environment());
    builder.redirectOutput(Redirect.INHERIT).redirectError(Redirect.INHERIT);
    Process process = start(builder);
    try {
      feed(papers, process);
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandException(Exit.INTERRUPTED, "the command was broken off", "");
    } finally {
      process.destroy();
    }
  }

  private static Process start(ProcessBuilder builder) throws CommandException {
    try {
      return builder.start();
    } catch (IOException e) {
      throw new CommandException(
          Exit.IO_ERROR, "no command can be run: there is no shell", "check the PATH");
    }
  }

  private static void feed(List<Paper> papers, Process process) {
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8))) {
      new PaperExport(papers, Format.TSV).to(out);
    } catch (IOException e) {
      // It has read as much as it wanted to.
      return;
    }
  }
}
