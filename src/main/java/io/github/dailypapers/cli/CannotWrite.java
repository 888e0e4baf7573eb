package io.github.dailypapers.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says why a file or a folder cannot be written. */
final class CannotWrite {
  private CannotWrite() {}

  /** What to throw where {@code path} cannot be written for a reason of its own. */
  static CommandException because(Path path, String why, String hint) {
    return new CommandException(Exit.CANNOT_WRITE, "cannot write " + path + ": " + why, hint);
  }

  /** What to throw for {@code failure}, which writing {@code path} brought. */
  static CommandException because(Path path, IOException failure) {
    if (failure instanceof NoSuchFileException) {
      return because(
          path, "its folder does not exist", "create " + path.toAbsolutePath().getParent());
    }
    if (failure instanceof AccessDeniedException) {
      return because(path, "permission denied", "choose another folder");
    }
    if (failure instanceof FileAlreadyExistsException) {
      return because(path, "there is a file of this name", "choose another folder");
    }
    if (String.valueOf(failure.getMessage()).contains("No space left")) {
      return because(path, "the disk is full", "make room and try again");
    }
    String reason =
        failure instanceof FileSystemException e && e.getReason() != null
            ? e.getReason()
            : "the system refuses";
    return because(path, reason, "choose another folder");
  }
}
