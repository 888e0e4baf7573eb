package io.github.dailypapers.cli;

import io.github.dailypapers.completion.CommandWords;
import io.github.dailypapers.completion.Shell;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code completion}: the completion script for a shell. */
final class CompletionCommand implements Command {
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
            "source <(dailypapers completion zsh)          in ~/.zshrc, after compinit",
            "dailypapers completion fish | source          in ~/.config/fish/config.fish");
    Options.arguments(spec, "SHELL", "bash, zsh or fish", shells());
    return spec;
  }

  private static List<String> shells() {
    List<String> labels = new ArrayList<>();
    for (Shell shell : Shell.values()) {
      labels.add(shell.label());
    }
    return labels;
  }

  @Override
  public Exit run(Line line) throws IOException {
    List<String> arguments = line.arguments();
    Optional<Shell> shell =
        arguments.size() == 1 ? Shell.named(arguments.get(0)) : Optional.empty();
    if (shell.isEmpty()) {
      throw new UsageException(
          arguments.isEmpty()
              ? "completion needs a shell"
              : "there is no completion for \"" + String.join(" ", arguments) + "\"",
          "name bash, zsh or fish");
    }
    session.console().out().append(shell.get().script(commands()));
    return Exit.OK;
  }

  private List<CommandWords> commands() {
    List<CommandWords> commands = new ArrayList<>();
    for (Commands each : Commands.values()) {
      CommandSpec spec = each.create(session).spec();
      GlobalOptions.addTo(spec);
      commands.add(CommandWords.of(each.label(), each.summary(), spec));
    }
    commands.add(CommandWords.of("help", "Show the help of a command", Commands.labels()));
    return commands;
  }
}
