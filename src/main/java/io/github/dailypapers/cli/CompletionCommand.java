package io.github.dailypapers.cli;

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
    return spec;
  }

  @Override
  public Exit run(Line line) {
    return Exit.OK;
  }
}
