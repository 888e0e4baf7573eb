package io.github.dailypapers.term;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The user's editor. */
public final class Editor {
  private Editor() {}

  /**
   * Has the user edit {@code file}, on the terminal of this process.
   *
   * @param command the editor and its first arguments
   * @param environment the variables of the process, which the editor gets too
   * @return the editor's exit status
   * @throws IOException if the editor cannot be started
   */
  public static int run(List<String> command, Path file, Map<String, String> environment)
      throws IOException {
    List<String> words = new ArrayList<>(command);
    words.add(file.toString());
    ProcessBuilder builder = new ProcessBuilder(words).inheritIO();
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process editor = builder.start();
    while (true) {
      try {
        return editor.waitFor();
      } catch (InterruptedException e) {
        editor.destroy();
      }
    }
  }
}
