package io.github.dailypapers.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The command lines that the user has typed in the browser; that they are lost is no failure. */
final class LineHistory {
  private static final int MOST = 500;

  private final Context context;

  LineHistory(Context context) {
    this.context = context;
  }

  /** The lines of before, the oldest first. */
  synchronized List<String> lines() {
    Optional<Path> file = file();
    try {
      if (file.isPresent() && Files.exists(file.get())) {
        return Files.readAllLines(file.get());
      }
    } catch (IOException e) {
      // It cannot be read, or is no text.
      return List.of();
    }
    return List.of();
  }

  /** Keeps a line, unless it is the same as the last one. */
  synchronized void add(String line) {
    String text = line.strip();
    Optional<Path> file = file();
    List<String> lines = new ArrayList<>(lines());
    boolean same = !lines.isEmpty() && lines.get(lines.size() - 1).equals(text);
    if (file.isEmpty() || text.isEmpty() || same || text.indexOf('\n') >= 0) {
      return;
    }
    lines.add(text);
    try {
      write(file.get(), lines.subList(Math.max(0, lines.size() - MOST), lines.size()));
    } catch (IOException e) {
      // It is known until the browser ends.
      return;
    }
  }

  private static void write(Path file, List<String> lines) throws IOException {
    Path folder = file.getParent();
    Files.createDirectories(folder);
    Path part = Files.createTempFile(folder, "history", null);
    try {
      Files.write(part, lines);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private Optional<Path> file() {
    Optional<Path> state = new Folders(context).state();
    return state.isPresent()
        ? Optional.of(state.get().resolve("browse-history"))
        : Optional.empty();
  }
}
