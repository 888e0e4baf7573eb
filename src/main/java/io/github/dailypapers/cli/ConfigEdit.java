package io.github.dailypapers.cli;

import io.github.dailypapers.term.Editor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

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
    if (!session.console().terminal().input() || !session.console().terminal().output()) {
      throw new UsageException("config edit needs a terminal", "write to " + file + " yourself");
    }
    if (Files.isDirectory(file)) {
      throw new ConfigurationException(file + ": this is a folder", "put a file in its place");
    }
    if (!Files.exists(file)) {
      begin();
    }
    List<String> editor = editor();
    int status;
    try {
      status = Editor.run(editor, file, session.context().environment());
    } catch (IOException e) {
      throw new ConfigurationException(
          "cannot start the editor \"" + editor.get(0) + '"', "set VISUAL or EDITOR");
    }
    if (status != 0) {
      throw new CommandException(
          Exit.IO_ERROR,
          "the editor \"" + editor.get(0) + "\" ended with status " + status,
          "see dailypapers config list for what the file now says");
    }
    return new ConfigList(session).tellMistakes();
  }

  private void begin() throws IOException {
    Path whole = file.toAbsolutePath();
    try {
      Files.createDirectories(whole.getParent());
    } catch (FileSystemException e) {
      throw new CommandException(
          Exit.CANNOT_WRITE,
          "cannot create the folder " + whole.getParent(),
          "check the permissions, or name a file in DAILYPAPERS_CONFIG");
    }
    try (OutputFile begun = OutputFile.create(whole, false)) {
      begun.stream().write(TEMPLATE.getBytes(StandardCharsets.UTF_8));
      begun.keep();
    }
  }

  /** The command of the editor; what is behind a blank is its first argument, as is the custom. */
  private List<String> editor() {
    String visual = session.context().variable("VISUAL").strip();
    String editor = visual.isEmpty() ? session.context().variable("EDITOR").strip() : visual;
    if (!editor.isEmpty()) {
      return List.of(editor.split("\\s+"));
    }
    boolean windows = session.context().system().toLowerCase(Locale.ROOT).startsWith("windows");
    return List.of(windows ? "notepad" : "vi");
  }
}
