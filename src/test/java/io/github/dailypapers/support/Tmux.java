package io.github.dailypapers.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A terminal of its own (https://github.com/tmux/tmux/wiki), in which a shell command runs. */
public final class Tmux implements AutoCloseable {
  private static final int SECONDS = 60;

  private final Path socket;

  /**
   * Starts {@code script} in {@code sh} on a terminal of that size.
   *
   * @param environment all there is of it, besides what tmux itself sets
   */
  public Tmux(Path folder, int columns, int rows, Map<String, String> environment, String script)
      throws IOException, InterruptedException {
    // Its path may have some hundred characters only.
    this.socket = Files.createTempDirectory("tmux").resolve("s");
    Path file = Files.writeString(folder.resolve("tmux.sh"), script);
    List<String> command = new ArrayList<>(List.of("env", "-i"));
    environment.forEach((name, value) -> command.add(name + '=' + value));
    command.addAll(List.of("PATH=" + System.getenv("PATH"), "LC_ALL=C.UTF-8"));
    command.addAll(tmux("-f", "/dev/null", "new-session", "-d"));
    command.addAll(List.of("-x", "" + columns, "-y", "" + rows, "sh '" + file + "'; cat"));
    run(command);
  }

  private List<String> tmux(String... args) {
    List<String> command = new ArrayList<>(List.of("tmux", "-u", "-S", socket.toString()));
    command.addAll(List.of(args));
    return command;
  }

  private static String run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return out;
  }

  /** Presses keys, by the names that tmux has for them. */
  public Tmux press(String... keys) throws IOException, InterruptedException {
    List<String> command = tmux("send-keys");
    command.addAll(List.of(keys));
    run(command);
    return this;
  }

  /** Types {@code text}. */
  public Tmux type(String text) throws IOException, InterruptedException {
    run(tmux("send-keys", "-l", text));
    return this;
  }

  /** What is on the screen. */
  public String screen() throws IOException, InterruptedException {
    return run(tmux("capture-pane", "-p"));
  }

  /** Waits until {@code text} is on the screen. */
  public Tmux sees(String text) throws IOException, InterruptedException {
    return waits(text, true);
  }

  /** Waits until {@code text} is not on the screen. */
  public Tmux misses(String text) throws IOException, InterruptedException {
    return waits(text, false);
  }

  private Tmux waits(String text, boolean there) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    String screen = screen();
    while (screen.contains(text) != there && System.nanoTime() < end) {
      screen = screen();
    }
    if (there) {
      assertThat(screen).contains(text);
    } else {
      assertThat(screen).doesNotContain(text);
    }
    return this;
  }

  /** Gives the terminal another size. */
  public Tmux resize(int columns, int rows) throws IOException, InterruptedException {
    run(tmux("resize-window", "-x", "" + columns, "-y", "" + rows));
    return this;
  }

  @Override
  public void close() throws IOException {
    try {
      run(tmux("kill-server"));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Files.deleteIfExists(socket);
    Files.deleteIfExists(socket.getParent());
  }
}
