package io.github.dailypapers.cli;

import io.github.dailypapers.term.SearchPath;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The clipboard of the system, which is given text by way of a command. */
final class Clipboard {
  private static final long PATIENCE_SECONDS = 2;

  private final Context context;

  Clipboard(Context context) {
    this.context = context;
  }

  /**
   * A command that takes the text on its input.
   *
   * @param charset which letters it expects
   */
  private record Copying(Charset charset, List<String> words) {
    static Copying of(String... words) {
      return new Copying(StandardCharsets.UTF_8, List.of(words));
    }
  }

  /** Gives {@code text} to the clipboard; false if there is none that takes it. */
  boolean copy(String text) {
    for (Copying command : commands()) {
      Optional<Path> program = new SearchPath(context.environment()).find(command.words().get(0));
      if (program.isPresent() && takes(program.get(), command, text)) {
        return true;
      }
    }
    return false;
  }

  private List<Copying> commands() {
    List<Copying> commands = new ArrayList<>();
    String system = context.system().toLowerCase(Locale.ROOT);
    if (system.startsWith("mac")) {
      commands.add(Copying.of("pbcopy"));
    }
    if (!context.variable("WAYLAND_DISPLAY").isEmpty()) {
      commands.add(Copying.of("wl-copy"));
    }
    if (!context.variable("DISPLAY").isEmpty()) {
      commands.add(Copying.of("xclip", "-selection", "clipboard"));
      commands.add(Copying.of("xsel", "--clipboard", "--input"));
    }
    if (system.startsWith("windows") || !context.variable("WSL_DISTRO_NAME").isEmpty()) {
      commands.add(new Copying(StandardCharsets.UTF_16LE, List.of("clip.exe")));
    }
    return commands;
  }

  private boolean takes(Path program, Copying command, String text) {
    List<String> words = new ArrayList<>(command.words());
    words.set(0, program.toString());
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.environment().clear();
    builder.environment().putAll(context.environment());
    builder.redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
    try {
      Process process = builder.start();
      Thread writer = new Thread(() -> write(text.getBytes(command.charset()), process), "copy");
      writer.setDaemon(true);
      writer.start();
      try {
        return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
      } finally {
        process.destroy();
      }
    } catch (IOException e) {
      // It cannot be run.
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void write(byte[] text, Process process) {
    try (OutputStream out = process.getOutputStream()) {
      out.write(text);
    } catch (IOException e) {
      // Its exit status tells.
      return;
    }
  }
}
