package io.github.dailypapers.cli;

import io.github.dailypapers.paper.Paper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of the last listing shown in this terminal, so that papers can be named by their
 * numbers. A terminal is known by its name where the system tells it, else by the shell that runs
 * in it.
 */
final class Rows {
  private static final Path DESCRIPTORS = Path.of("/proc/self/fd");
  private static final String DEVICES = "/dev/";

  private final Context context;

  Rows(Context context) {
    this.context = context;
  }

  /** Keeps the rows; that they cannot be kept is no reason to fail. */
  void keep(List<Paper> papers) {
    Optional<Path> file = file();
    if (file.isEmpty()) {
      return;
    }
    StringBuilder rows = new StringBuilder();
    for (Paper paper : papers) {
      rows.append(paper.id() == null ? "" : paper.id()).append('\n');
    }
    try {
      Path folder = file.get().getParent();
      Files.createDirectories(folder);
      Path part = Files.createTempFile(folder, "rows", null);
      Files.writeString(part, rows);
      Files.move(part, file.get(), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // The listing itself was shown; a number without a row is told when it is used.
      return;
    }
  }

  /** The ids in the rows, empty for those without; no rows if no listing was shown. */
  List<String> ids() throws IOException {
    Optional<Path> file = file();
    if (file.isEmpty() || !Files.exists(file.get())) {
      return List.of();
    }
    return new ArrayList<>(Files.readAllLines(file.get()));
  }

  private Optional<Path> file() {
    Optional<Path> state = new Folders(context).state();
    return state.isPresent()
        ? Optional.of(state.get().resolve("rows").resolve(terminal()))
        : Optional.empty();
  }

  private static String terminal() {
    for (int descriptor = 0; descriptor < 3; descriptor++) {
      String device = target(descriptor);
      if (device.startsWith(DEVICES) && !device.equals("/dev/null")) {
        return device.substring(DEVICES.length()).replace('/', '-');
      }
    }
    return "shell-" + ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(0L);
  }

  /** Where a descriptor leads, empty where the system does not tell or it is closed. */
  private static String target(int descriptor) {
    try {
      return Files.readSymbolicLink(DESCRIPTORS.resolve(Integer.toString(descriptor))).toString();
    } catch (IOException e) {
      return "";
    }
  }
}
