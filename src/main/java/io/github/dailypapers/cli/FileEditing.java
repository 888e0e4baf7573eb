package io.github.dailypapers.cli;

import io.github.dailypapers.term.Editor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Opens files in the user's editor. */
final class FileEditing {
  private final Session session;

  FileEditing(Session session) {
    this.session = session;
  }

  /**
   * Fails where nobody could edit anything.
   *
   * @param command what the user has called
   */
  static void requireTerminal(Session session, String command, Path file) {
    if (!session.console().terminal().input() || !session.console().terminal().output()) {
      throw new UsageException(command + " needs a terminal", "write to " + file + " yourself");
    }
  }

  /**
   * Waits until the user has left the editor.
   *
   * @param hint what to do if that has failed
   * @throws ConfigurationException if there is no such editor
   * @throws CommandException if it has failed
   */
  void edit(Path file, String hint) throws IOException {
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
          Exit.IO_ERROR, "the editor \"" + editor.get(0) + "\" ended with status " + status, hint);
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
