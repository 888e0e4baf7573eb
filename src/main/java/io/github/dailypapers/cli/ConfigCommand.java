package io.github.dailypapers.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code config}: the file in which the user sets defaults. */
final class ConfigCommand implements Command {
  private static final List<String> DEEDS = List.of("path", "list", "edit");

  private final Session session;

  ConfigCommand(Session session) {
    this.session = session;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("dailypapers config");
    spec.usageMessage()
        .description("Looks after the file in which options have defaults.")
        .footer("dailypapers config path", "dailypapers config list", "dailypapers config edit");
    Options.words(
        spec,
        List.of(
            "path  Print where the file is, or would be",
            "list  Print what it sets, in which line, and tell its mistakes",
            "edit  Open it in the editor, and then look for mistakes"));
    return spec;
  }

  @Override
  public boolean bearsMistakes() {
    return true;
  }

  @Override
  public Exit run(Line line) throws IOException {
    List<String> arguments = line.arguments();
    if (arguments.size() != 1) {
      throw new UsageException(
          "config needs one of " + String.join(", ", DEEDS), "see dailypapers config --help");
    }
    String deed = arguments.get(0);
    if (!DEEDS.contains(deed)) {
      throw UsageException.unknown("config command", deed, DEEDS);
    }
    Path file = file();
    return switch (deed) {
      case "path" -> path(file);
      case "list" -> new ConfigList(session).show();
      default -> new ConfigEdit(session, file).edit();
    };
  }

  private Exit path(Path file) throws IOException {
    session.console().out().append(file.toAbsolutePath().toString()).append('\n');
    return Exit.OK;
  }

  private Path file() throws CommandException {
    Optional<Path> file;
    try {
      file = Configuration.file(session.context());
    } catch (InvalidPathException e) {
      throw new ConfigurationException("DAILYPAPERS_CONFIG is no name of a file", "check it");
    }
    return file.orElseThrow(
        () ->
            new CommandException(
                Exit.NO_INPUT,
                "there is no place for a configuration file: HOME is not set",
                "name a file in DAILYPAPERS_CONFIG"));
  }
}
