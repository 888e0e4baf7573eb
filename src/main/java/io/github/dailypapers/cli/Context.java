package io.github.dailypapers.cli;

import io.github.dailypapers.fetch.Pause;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Map;

/**
 * What the world hands the program: its streams, its environment and the time.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param environment the environment variables
 * @param system the name of the operating system, as Java calls it
 * @param clock the time
 * @param pause lets it go by
 */
public record Context(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Map<String, String> environment,
    String system,
    InstantSource clock,
    Pause pause) {

  /** The value of an environment variable, empty if it is not set. */
  String variable(String name) {
    return environment.getOrDefault(name, "");
  }
}
