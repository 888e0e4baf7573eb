package io.github.dailypapers.cli;

import io.github.dailypapers.term.SearchPath;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Shows pages in the user's browser, which is started without a shell. One in the terminal is
 * waited for; of one with windows only whether it fails at once.
 */
final class Opener {
  private static final long PATIENCE_MILLIS = 1000;

  private static final String HINT = "set BROWSER to the command of another";

  private final Context context;
  private final Browsers browsers;

  Opener(Context context) {
    this.context = context;
    this.browsers = new Browsers(context);
  }

  /** The program that is asked first; empty if none can be found. */
  Optional<Path> program() {
    for (BrowserCommand command : browsers.commands()) {
      Optional<Path> program = find(command);
      if (program.isPresent()) {
        return program;
      }
    }
    return Optional.empty();
  }

  /** Whether what shows pages has the terminal to itself meanwhile. */
  boolean needsTerminal() {
    for (BrowserCommand command : browsers.commands()) {
      if (find(command).isPresent()) {
        return command.isOfText() || !browsers.haveWindows();
      }
    }
    return false;
  }

  /** The names of all programs that are looked for. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    for (BrowserCommand command : browsers.commands()) {
      names.add(command.program());
    }
    return names;
  }

  private Optional<Path> find(BrowserCommand command) {
    return new SearchPath(context.environment()).find(command.program());
  }

  /**
   * Shows {@code address}.
   *
   * @throws CommandException if it may not be passed on, there is no browser, or all fail
   */
  void open(URI address) throws IOException {
    Optional<URI> safe = WebLink.of(address);
    if (safe.isEmpty()) {
      throw new CommandException(
          Exit.NOT_UNDERSTOOD,
          "no browser may be given the address " + address.toASCIIString(),
          "only addresses of the web are opened");
    }
    Optional<CommandException> failure = Optional.empty();
    for (BrowserCommand command : browsers.commands()) {
      Optional<Path> program = find(command);
      if (program.isPresent()) {
        failure = run(program.get(), command, safe.get());
        if (failure.isEmpty()) {
          return;
        }
      }
    }
    if (failure.isPresent()) {
      throw failure.get();
    }
    throw new CommandException(
        Exit.UNREACHABLE, "there is no browser: no " + String.join(", no ", names()), HINT);
  }

  private Optional<CommandException> run(Path program, BrowserCommand command, URI address)
      throws IOException {
    List<String> line = new ArrayList<>();
    line.add(program.toString());
    line.addAll(command.arguments(address));
    ProcessBuilder builder = new ProcessBuilder(line);
    builder.environment().clear();
    builder.environment().putAll(context.environment());
    boolean terminal = command.isOfText() || !browsers.haveWindows();
    if (terminal) {
      builder.inheritIO();
    } else {
      builder.redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
    }
    try {
      return ended(builder.start(), command, terminal);
    } catch (IOException e) {
      return Optional.of(failure(command, "cannot be started"));
    }
  }

  private static Optional<CommandException> ended(
      Process process, BrowserCommand command, boolean terminal) throws IOException {
    try {
      if (terminal) {
        process.waitFor();
      } else {
        process.getOutputStream().close();
        if (!process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
          return Optional.empty();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
    int status = process.exitValue();
    return status == 0
        ? Optional.empty()
        : Optional.of(failure(command, "failed with status " + status));
  }

  private static CommandException failure(BrowserCommand command, String what) {
    return new CommandException(
        Exit.IO_ERROR, "the browser " + command.program() + ' ' + what, HINT);
  }
}
