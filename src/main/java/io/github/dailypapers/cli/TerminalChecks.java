package io.github.dailypapers.cli;

import io.github.dailypapers.term.ColorMode;
import io.github.dailypapers.term.PagerCommand;
import io.github.dailypapers.term.Terminal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** How what is printed comes to be seen. */
final class TerminalChecks {
  private static final List<String> LOCALE = List.of("LC_ALL", "LC_CTYPE", "LANG");

  private final Session session;
  private final Context context;
  private final Terminal terminal;

  TerminalChecks(Session session) {
    this.session = session;
    this.context = session.context();
    this.terminal = session.console().terminal();
  }

  List<Finding> findings() {
    return List.of(
        Finding.ok(
            "terminal",
            terminal.output() || terminal.error()
                ? terminal.width() + " by " + terminal.height()
                : "none: output goes into a pipe or a file"),
        Finding.ok("colours", colours()),
        encoding(),
        pager(),
        browser());
  }

  private String colours() {
    if (ColorMode.AUTO.wanted(context.environment(), terminal.output())) {
      return terminal.output() ? "yes" : "yes, as CLICOLOR_FORCE is set";
    }
    if (!context.variable("NO_COLOR").isEmpty()) {
      return "none, as NO_COLOR is set";
    }
    return terminal.output() ? "none, as TERM is dumb" : "none, as output is no terminal";
  }

  private Finding encoding() {
    String set = "no locale is set";
    for (String variable : LOCALE) {
      if (!context.variable(variable).isEmpty()) {
        set = variable + '=' + context.variable(variable);
        break;
      }
    }
    return session.console().isUnicode()
        ? Finding.ok("encoding", "UTF-8 (" + set + ")")
        : Finding.warn(
            "encoding",
            set + ", but what is printed is UTF-8",
            "set LC_ALL to a locale such as C.UTF-8, and the terminal to UTF-8");
  }

  private Finding pager() {
    Optional<PagerCommand> pager = PagerCommand.of(context.environment());
    if (pager.isPresent()) {
      return Finding.ok("pager", pager.get().line());
    }
    String wanted = context.environment().getOrDefault("PAGER", "less").strip();
    return wanted.isEmpty() || wanted.equals("cat")
        ? Finding.ok("pager", "none, as PAGER says")
        : Finding.warn("pager", "there is no " + wanted, "install it, or set PAGER to another");
  }

  private Finding browser() {
    Opener opener = new Opener(context);
    Optional<Path> program = opener.program();
    return program.isPresent()
        ? Finding.ok("browser", program.get().toString())
        : Finding.warn(
            "browser",
            "there is no " + String.join(", no ", opener.names()),
            "set BROWSER to the command of one");
  }
}
