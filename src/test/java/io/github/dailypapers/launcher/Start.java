package io.github.dailypapers.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A program about to be started as a process of its own. It inherits only the search path; its
 * streams are no terminals, and it finds Java in {@code JAVA_HOME} unless told otherwise.
 */
final class Start {
  private static final int SECONDS = 60;

  private final List<String> command;
  private final Map<String, String> environment = new HashMap<>();
  private Path folder = Path.of("").toAbsolutePath();
  private Path in = Path.of("/dev/null");

  private Start(List<String> command) {
    this.command = command;
    environment.put("PATH", System.getenv("PATH"));
    environment.put("HOME", "/nowhere");
    environment.put("HF_ENDPOINT", "http://127.0.0.1:1");
    environment.put("JAVA_HOME", System.getProperty("java.home"));
  }

  /** {@code command} and its arguments. */
  static Start of(List<String> command) {
    return new Start(command);
  }

  /** The launcher {@code script} in the system's shell. */
  static Start launcher(Path script, String... args) {
    return launcher(List.of("/bin/sh"), script, args);
  }

  /** The launcher {@code script} in {@code shell}. */
  static Start launcher(List<String> shell, Path script, String... args) {
    List<String> command = new ArrayList<>(shell);
    command.add(script.toString());
    command.addAll(Arrays.asList(args));
    return new Start(command);
  }

  /** Sets an environment variable. */
  Start with(String variable, Object value) {
    environment.put(variable, value.toString());
    return this;
  }

  /** Unsets an environment variable. */
  Start without(String variable) {
    environment.remove(variable);
    return this;
  }

  /** Has it start in {@code folder}. */
  Start in(Path folder) {
    this.folder = folder;
    return this;
  }

  /** Has it read {@code file} as standard input. */
  Start reading(Path file) {
    this.in = file;
    return this;
  }

  /** Starts it, to be talked to while it runs. */
  Process begin() throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder.start();
  }

  /** Runs it to its end. */
  Ended run() {
    try {
      Path out = Files.createTempFile("dailypapers", ".out");
      Ended ended = run(out);
      Files.delete(out);
      return ended;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs it to its end with {@code out} as standard output. */
  Ended run(Path out) throws IOException {
    Path err = Files.createTempFile("dailypapers", ".err");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectInput(in.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      builder.environment().clear();
      builder.environment().putAll(environment);
      int code = ended(builder.start());
      String printed = Files.isRegularFile(out) ? Files.readString(out) : "";
      return new Ended(code, printed, Files.readString(err));
    } finally {
      Files.delete(err);
    }
  }

  /** Waits for the end of {@code process}, and returns its exit status. */
  static int ended(Process process) {
    try {
      boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
      if (!ended) {
        process.destroyForcibly();
      }
      assertThat(ended).as("it has ended").isTrue();
      return process.exitValue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * What came of it.
   *
   * @param code the exit status
   * @param out what it wrote to standard output, if that was a file
   * @param err what it wrote to standard error
   */
  record Ended(int code, String out, String err) {}
}
