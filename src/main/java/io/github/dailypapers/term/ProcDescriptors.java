package io.github.dailypapers.term;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads where Linux says the descriptors lead
 * (https://man7.org/linux/man-pages/man5/proc_pid_fd.5.html). Other systems say nothing, and
 * something else must be asked.
 */
public final class ProcDescriptors implements Descriptors {
  private final Path folder;
  private final Descriptors otherwise;

  /**
   * Descriptors.
   *
   * @param folder of the links, such as {@code /proc/self/fd}; need not exist
   * @param otherwise asked on systems without such a folder
   */
  public ProcDescriptors(Path folder, Descriptors otherwise) {
    this.folder = folder;
    this.otherwise = otherwise;
  }

  @Override
  public boolean isTerminal(int descriptor) {
    if (!Files.isDirectory(folder)) {
      return otherwise.isTerminal(descriptor);
    }
    try {
      String target =
          Files.readSymbolicLink(folder.resolve(Integer.toString(descriptor))).toString();
      return target.startsWith("/dev/pts/")
          || target.startsWith("/dev/tty")
          || target.equals("/dev/console");
    } catch (IOException e) {
      // A descriptor that was closed has no link.
      return false;
    }
  }
}
