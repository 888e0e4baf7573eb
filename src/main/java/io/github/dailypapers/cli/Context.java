package io.github.dailypapers.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Map;

/**
 * What the world hands the program: its streams, its environment and the time.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param environment the environment variables
 * @param clock the time, in UTC
 */
public record Context(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Map<String, String> environment,
    Clock clock) {

  /** The value of an environment variable, empty if it is not set. */
  String variable(String name) {
    return environment.getOrDefault(name, "");
  }
}
