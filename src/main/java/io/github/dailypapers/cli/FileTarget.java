package io.github.dailypapers.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the user has papers written: a file, which is whole or as it was, or a pipe or device. */
final class FileTarget {
  private static final int BUFFER = 1 << 16;

  private final Path path;
  private final boolean replace;

  /**
   * A place.
   *
   * @param replace whether a file that is there already may be replaced
   */
  FileTarget(Path path, boolean replace) {
    this.path = path;
    this.replace = replace;
  }

  /** What is to be written. */
  @FunctionalInterface
  interface Content {
    /** Writes it. */
    void to(Writer out) throws IOException;
  }

  /**
   * Writes there.
   *
   * @throws IOException if that fails; a file is then as it was
   */
  void write(Content content) throws IOException {
    if (isPipeOrDevice()) {
      try (OutputStream stream = Files.newOutputStream(path)) {
        write(content, stream);
      }
      return;
    }
    try (OutputFile file = OutputFile.create(path, replace)) {
      write(content, file.stream());
      file.keep();
    }
  }

  /** Such as {@code /dev/stdout}: there is nothing to keep, and a file must not take its place. */
  private boolean isPipeOrDevice() {
    return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
  }

  private static void write(Content content, OutputStream stream) throws IOException {
    Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), BUFFER);
    content.to(out);
    out.flush();
  }
}
