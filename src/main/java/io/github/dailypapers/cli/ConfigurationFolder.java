package io.github.dailypapers.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where what the user has set is written to. */
final class ConfigurationFolder {
  private ConfigurationFolder() {}

  /**
   * Writes a file, in a folder that is made if there is none.
   *
   * @param replace whether a file that is there already may be replaced
   * @param hint what to do if there can be no such folder
   * @throws CommandException if it cannot be written
   */
  static void write(Path file, String text, boolean replace, String hint) throws IOException {
    Path whole = file.toAbsolutePath();
    try {
      Files.createDirectories(whole.getParent());
    } catch (FileSystemException e) {
      throw new CommandException(
          Exit.CANNOT_WRITE, "cannot create the folder " + whole.getParent(), hint);
    }
    try (OutputFile part = OutputFile.create(whole, replace)) {
      part.stream().write(text.getBytes(StandardCharsets.UTF_8));
      part.keep();
    }
  }
}
