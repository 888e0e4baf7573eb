package io.github.dailypapers.cli;

import io.github.dailypapers.cli.Options.Group;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The options that stand before or behind any command. They are looked for before the line is
 * parsed, because they say how to report that it cannot be.
 *
 * @param debug whether to show what the program was doing when it failed
 * @param json whether errors are written as JSON
 * @param firstOther where on the line the first argument stands that is none of these
 */
record GlobalOptions(boolean debug, boolean json, int firstOther) {

  static GlobalOptions of(String... args) {
    boolean debug = false;
    boolean json = false;
    int firstOther = 0;
    for (int i = 0; i < args.length && !args[i].equals("--"); i++) {
      int length = 0;
      if (args[i].equals("--debug")) {
        debug = true;
        length = 1;
      } else if (args[i].startsWith("--errors=")) {
        json = args[i].endsWith("=json");
        length = 1;
      } else if (args[i].equals("--errors") && i + 1 < args.length) {
        json = args[i + 1].equals("json");
        length = 2;
      }
      if (i == firstOther) {
        firstOther += length;
      }
      i += length == 2 ? 1 : 0;
    }
    return new GlobalOptions(debug, json, firstOther);
  }

  static void addTo(CommandSpec spec) {
    Options.of(spec, Group.GENERAL)
        .value("--errors", "text|json", "How errors are written", List.of("text", "json"))
        .flag("--debug", "Show where the program failed, if it does")
        .flag("-h", "--help", "Show this help");
  }
}
