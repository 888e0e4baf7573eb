package io.github.dailypapers.cli;

import io.github.dailypapers.completion.CommandWords;
import io.github.dailypapers.completion.ManPage;
import io.github.dailypapers.completion.Shell;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code completion}: the completion script for a shell, and the manual. */
final class CompletionCommand implements Command {
  private static final String MAN = "man";

  private final Session session;

  CompletionCommand(Session session) {
    this.session = session;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("dailypapers completion");
    spec.usageMessage()
        .description("Prints the script that has a shell complete commands, options and values.")
        .footer(
            "source <(dailypapers completion bash)         in ~/.bashrc",
            "dailypapers completion fish | source          in ~/.config/fish/config.fish",
            "dailypapers completion man > ~/.local/share/man/man1/dailypapers.1");
    Options.words(
        spec,
        List.of(
            "bash  Print the script for bash, to be read by ~/.bashrc",
            "zsh   Print the script for zsh, to be read by ~/.zshrc after compinit",
            "fish  Print the script for fish, to be read by ~/.config/fish/config.fish",
            "man   Print the manual as a page for man"));
    return spec;
  }

  private static List<String> known() {
    List<String> labels = new ArrayList<>();
    for (Shell shell : Shell.values()) {
      labels.add(shell.label());
    }
    labels.add(MAN);
    return labels;
  }

  /** A shell that starts needs its script whatever is configured. */
  @Override
  public boolean bearsMistakes() {
    return true;
  }

  @Override
  public Exit run(Line line) throws IOException {
    List<String> arguments = line.arguments();
    if (arguments.size() != 1) {
      throw new UsageException(
          "completion needs one shell, or man", "name one of " + String.join(", ", known()));
    }
    String name = arguments.get(0);
    Optional<Shell> shell = Shell.named(name);
    if (shell.isEmpty() && !name.equals(MAN)) {
      throw UsageException.unknown("completion for", name, known());
    }
    session
        .console()
        .out()
        .append(
            shell.isPresent()
                ? shell.get().script(commands())
                : ManPage.of(ProgramManual.of(session)));
    return Exit.OK;
  }

  private List<CommandWords> commands() {
    List<CommandWords> commands = new ArrayList<>();
    for (Commands each : Commands.values()) {
      CommandSpec spec = each.create(session).spec();
      GlobalOptions.addTo(spec);
      commands.add(CommandWords.of(each.label(), each.summary(), spec));
    }
    commands.add(CommandWords.of(Commands.HELP, Commands.HELP_SUMMARY, Commands.labels()));
    return commands;
  }
}
