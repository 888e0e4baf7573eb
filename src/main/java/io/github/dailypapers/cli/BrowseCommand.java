package io.github.dailypapers.cli;

import io.github.dailypapers.browse.Browser;
import io.github.dailypapers.browse.Setup;
import io.github.dailypapers.cli.Options.Group;
import io.github.dailypapers.term.Terminal;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code browse}: the papers of a period on the whole screen. */
final class BrowseCommand implements Command {
  private final Session session;

  BrowseCommand(Session session) {
    this.session = session;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("dailypapers browse");
    spec.usageMessage()
        .description(
            "Shows the papers of a period on the whole screen, to be read, sifted, starred and"
                + " exported by keys.",
            "The key ? tells what every key does.")
        .footer(
            "dailypapers browse                            today's papers",
            "dailypapers browse this-week --unseen         what was not on your screen yet",
            "dailypapers browse --source arxiv:cs.CL       the latest announcement");
    Options.of(spec, Group.OPTIONS).flag("--no-mouse", "Leave the mouse to the terminal");
    BrowseLine.addTo(spec);
    OutputOptions.addColorTo(spec);
    return spec;
  }

  @Override
  public Exit run(Line line) throws IOException {
    Quest quest = new Quest(line, Periods.only(line.arguments()));
    Setup setup = setup(line);
    quest.check(session);
    Terminal terminal = session.console().terminal();
    if (!terminal.input()
        || !terminal.output()
        || session.context().variable("TERM").equals("dumb")) {
      throw new UsageException("browse needs a terminal", "use list");
    }
    try (LiveDesk desk = new LiveDesk(quest, session)) {
      Browser.run(desk, setup, session.context().out());
    } catch (IOException e) {
      String message = e.getMessage() == null ? "the terminal has failed" : e.getMessage();
      throw new CommandException(
          Exit.IO_ERROR, Failures.firstLine(message), "check TERM, or use list");
    }
    return Exit.OK;
  }

  private Setup setup(Line line) {
    return new Setup(
        BrowserSettings.keys(line),
        BrowserSettings.views(line),
        new OutputOptions(line, session).color(),
        !line.has("--no-mouse"),
        Optional.ofNullable(session.context().environment().get("TERM")));
  }
}
