package io.github.dailypapers.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens the configuration file in the user's editor. */
final class ConfigEdit {
  private static final String TEMPLATE =
      """
      # Defaults of dailypapers: what is on the command line goes before them.
      # "dailypapers config list" tells what is set, and what is wrong with it.

      # OPTION = VALUE holds for every command that has the option; flags take true or false.
      #color = never
      #pace = 20

      # COMMAND.OPTION = VALUE holds for one command.
      #list.limit = 30
      #list.columns = upvotes,title,id

      # Options that may be repeated take one value a line.
      #source.1 = hf
      #source.2 = arxiv:cs.CL,cs.LG

      # Keys of the full-screen browser, and its saved views, with what "list" takes.
      #key.ctrl-s = star
      #view.1 = this-week --has code --sort upvotes:desc
      """;

  private final Session session;
  private final Path file;

  ConfigEdit(Session session, Path file) {
    this.session = session;
    this.file = file;
  }

  /**
   * Begins the file if there is none, waits until the user has left the editor, and tells of the
   * file's mistakes.
   *
   * @throws CommandException if there is no terminal, or the file cannot be begun
   * @throws ConfigurationException if there is no such editor
   */
  Exit edit() throws IOException {
    FileEditing.requireTerminal(session, "config edit", file);
    if (Files.isDirectory(file)) {
      throw new ConfigurationException(file + ": this is a folder", "put a file in its place");
    }
    if (!Files.exists(file)) {
      ConfigurationFolder.write(
          file, TEMPLATE, false, "check the permissions, or name a file in DAILYPAPERS_CONFIG");
    }
    new FileEditing(session).edit(file, "see dailypapers config list for what the file now says");
    return new ConfigList(session).tellMistakes();
  }
}
