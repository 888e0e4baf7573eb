package io.github.dailypapers.support;

import io.github.dailypapers.cli.App;
import io.github.dailypapers.cli.Context;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Runs commands in process. Nothing of the machine is seen: the streams are pipes, the environment
 * is empty but for what is given, it is noon of 24 November 2026 in UTC unless it is said to be
 * another time, and time passes only when the program waits.
 */
public final class Cli {
  private final Map<String, String> environment = new HashMap<>();
  private byte[] in = {};
  private Instant now = FakeTime.START;
  private Optional<FakeTime> shared = Optional.empty();

  /** A world without a terminal, a token, a site or a home, and so without an archive. */
  public Cli() {
    environment.put("HF_ENDPOINT", "http://127.0.0.1:1");
    environment.put("ARXIV_ENDPOINT", "http://127.0.0.1:1");
    environment.put("ACL_ENDPOINT", "http://127.0.0.1:1");
    environment.put("DAILYPAPERS_TTY", "- 0 0");
  }

  /** A world in which {@code site} is asked for papers. */
  public static Cli asking(Site site) {
    return new Cli().with("HF_ENDPOINT", site.at("").toString());
  }

  /** Sets an environment variable. */
  public Cli with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /** Has all streams be terminals of {@code columns}, and no pager. */
  public Cli onTerminal(int columns) {
    return with("DAILYPAPERS_TTY", "0,1,2 24 " + columns).with("PAGER", "cat");
  }

  /** Has the program find its folders in {@code home}, and so keep an archive there. */
  public Cli keeping(Path home) {
    // One place for all tests, where SQLite's own code is unpacked once.
    return with("XDG_CACHE_HOME", Path.of("target", "cache").toAbsolutePath().toString())
        .with("XDG_CONFIG_HOME", home.resolve("config").toString())
        .with("XDG_DATA_HOME", home.resolve("data").toString())
        .with("XDG_STATE_HOME", home.resolve("state").toString());
  }

  /** Has it be {@code moment}, such as {@code 2026-11-25T09:00:00Z}, when commands begin. */
  public Cli at(String moment) {
    now = Instant.parse(moment);
    return this;
  }

  /** Puts {@code text} on standard input. */
  public Cli reading(String text) {
    in = text.getBytes(StandardCharsets.UTF_8);
    return this;
  }

  /** Has all commands share {@code time}, which otherwise begins anew with each. */
  public Cli at(FakeTime time) {
    shared = Optional.of(time);
    return this;
  }

  /** Runs a command line. */
  public Run run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = run(out, err, args);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Runs a command line that writes to {@code out} and {@code err}; returns the exit status. */
  public int run(OutputStream out, OutputStream err, String... args) {
    FakeTime time = shared.isPresent() ? shared.get() : new FakeTime();
    if (shared.isEmpty()) {
      time.advance(Duration.between(FakeTime.START, now));
    }
    Context context =
        new Context(new ByteArrayInputStream(in), out, err, environment, "Linux", time, time);
    return new App(context).run(args).code();
  }

  /**
   * What came of a command line.
   *
   * @param code the exit status
   * @param out what it wrote to standard output
   * @param err what it wrote to standard error
   */
  public record Run(int code, String out, String err) {}
}
