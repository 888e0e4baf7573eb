package io.github.dailypapers.cli;

import io.github.dailypapers.config.ShellWords;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A command of the user's that is told what is new. No shell is started for it. */
final class Notification {
  private final List<String> words;
  private final Context context;

  /**
   * A command.
   *
   * @param command its words as a shell parts them
   * @throws UsageException if there are none, or a quotation mark is not closed
   */
  Notification(String command, Context context) {
    this.words = ShellWords.of(command).orElse(List.of());
    this.context = context;
    if (words.isEmpty()) {
      throw new UsageException(
          "\"" + command + "\" is no command", "write for example --notify 'mail -s papers ada'");
    }
  }

  /**
   * Runs it with {@code text} on its input, and waits for its end.
   *
   * @throws CommandException if it cannot be run, or fails
   */
  void run(String text) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.environment().clear();
    builder.environment().putAll(context.environment());
    builder.redirectOutput(Redirect.INHERIT).redirectError(Redirect.INHERIT);
    Process process = start(builder);
    try {
      try (OutputStream in = process.getOutputStream()) {
        in.write(text.getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        // It may have read as much as it wanted to: its status says whether it is content.
      }
      int status = process.waitFor();
      if (status != 0) {
        throw new CommandException(
            Exit.IO_ERROR,
            "the command \"" + words.get(0) + "\" ended with status " + status,
            "run it by hand");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandException(Exit.INTERRUPTED, "the command was broken off", "");
    } finally {
      process.destroy();
    }
  }

  private Process start(ProcessBuilder builder) throws CommandException {
    try {
      return builder.start();
    } catch (IOException e) {
      throw new CommandException(
          Exit.IO_ERROR, "cannot run the command \"" + words.get(0) + '"', "check its name");
    }
  }
}
