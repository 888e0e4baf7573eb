package io.github.dailypapers.cli;

import io.github.dailypapers.cli.Options.Group;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The options that stand before or behind any command. They are looked for before the line is
 * parsed, because they say how to report that it cannot be.
 *
 * @param debug whether to show what the program was doing when it failed
 * @param errors how errors are written, as the user has it; empty if the line does not say so
 * @param noConfig whether what is configured counts for nothing
 * @param firstOther where on the line the first argument stands that is none of these
 */
record GlobalOptions(boolean debug, String errors, boolean noConfig, int firstOther) {
  private static final List<String> ERRORS = List.of("text", "json");

  static GlobalOptions of(String... args) {
    boolean debug = false;
    String errors = "";
    boolean noConfig = false;
    int firstOther = 0;
    for (int i = 0; i < args.length && !args[i].equals("--"); i++) {
      int length = 0;
      if (args[i].equals("--debug")) {
        debug = true;
        length = 1;
      } else if (args[i].equals("--no-config")) {
        noConfig = true;
        length = 1;
      } else if (args[i].startsWith("--errors=")) {
        errors = args[i].substring("--errors=".length());
        length = 1;
      } else if (args[i].equals("--errors") && i + 1 < args.length) {
        errors = args[i + 1];
        length = 2;
      }
      if (i == firstOther) {
        firstOther += length;
      }
      i += length == 2 ? 1 : 0;
    }
    return new GlobalOptions(debug, errors, noConfig, firstOther);
  }

  /** These, and where the line says nothing, what is configured and can be meant. */
  GlobalOptions or(Configuration configuration) {
    if (configuration.isEmpty()) {
      return this;
    }
    String usual = configuration.general("--errors");
    return new GlobalOptions(
        debug || configuration.general("--debug").equals("true"),
        errors.isEmpty() && ERRORS.contains(usual) ? usual : errors,
        noConfig,
        firstOther);
  }

  /**
   * Fails if errors are to be written in a way there is not.
   *
   * @throws UsageException which tells those there are
   */
  void check() {
    if (!errors.isEmpty()) {
      requireErrors(errors);
    }
  }

  /** As {@link #check()}, of what may be written behind {@code --errors}. */
  static void requireErrors(String value) {
    if (!ERRORS.contains(value)) {
      throw UsageException.unknown("value of --errors", value, ERRORS);
    }
  }

  /** Whether errors are written as JSON. */
  boolean json() {
    return errors.equals("json");
  }

  static void addTo(CommandSpec spec) {
    Options.of(spec, Group.GENERAL)
        .value("--errors", "text|json", "How errors are written; text if not given", ERRORS)
        .flag("--debug", "Show where the program failed, if it does")
        .flag("--no-config", "Take no defaults from dailypapers.properties")
        .flag("-h", "--help", "Show this help");
  }
}
