package io.github.dailypapers.term;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Finds programs where a shell would: in the folders of {@code PATH}.
 *
 * @param environment the variables of the process
 */
public record SearchPath(Map<String, String> environment) {
  /** What Windows lets one leave out. */
  private static final String WINDOWS_ENDING = ".exe";

  /** The file of the program called {@code name}, which may be a path; empty if there is none. */
  public Optional<Path> find(String name) {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    if (name.indexOf('/') >= 0 || name.indexOf(File.separatorChar) >= 0) {
      return program("", name);
    }
    for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
      Optional<Path> found = program(folder, name);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Path> program(String folder, String name) {
    try {
      Path file = Path.of(folder, name);
      if (isProgram(file)) {
        return Optional.of(file);
      }
      Path windows = Path.of(folder, name + WINDOWS_ENDING);
      return File.separatorChar == '\\' && isProgram(windows)
          ? Optional.of(windows)
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static boolean isProgram(Path file) {
    return Files.isRegularFile(file) && Files.isExecutable(file);
  }
}
