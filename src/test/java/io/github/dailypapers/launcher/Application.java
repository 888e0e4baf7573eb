package io.github.dailypapers.launcher;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

/** A folder with the packaged program. */
final class Application {
  /** The one that the build has made. */
  static final Application BUILT = new Application(Path.of("target", "dailypapers"));

  private final Path folder;

  private Application(Path folder) {
    this.folder = folder.toAbsolutePath();
  }

  /** A copy of it at {@code target}, times and permissions included. */
  Application copied(Path target) {
    Start.Ended copy = Start.of(List.of("cp", "-Rp", folder.toString(), target.toString())).run();
    if (copy.code() != 0) {
      throw new IllegalStateException(copy.err());
    }
    return new Application(target);
  }

  /** Has the stamp say that the class archive was made for this folder, which it was not. */
  Application stamped() throws IOException {
    Path stamp = file("lib/archive.stamp");
    FileTime time = Files.getLastModifiedTime(stamp);
    List<String> lines = Files.readAllLines(stamp);
    lines.set(0, folder.toRealPath().resolve("lib").toString());
    Files.write(stamp, lines);
    Files.setLastModifiedTime(stamp, time);
    return this;
  }

  /** Has the class archive hold only {@code content}, as if something had gone wrong since. */
  Application damaged(byte[] content) throws IOException {
    Path archive = file("lib/dailypapers.jsa");
    FileTime made = Files.getLastModifiedTime(file("lib/archive.stamp"));
    Files.delete(archive);
    Files.write(archive, content);
    Files.setLastModifiedTime(archive, FileTime.fromMillis(made.toMillis() + 60_000));
    return this;
  }

  /** The file {@code name} in it. */
  Path file(String name) {
    return folder.resolve(name);
  }

  /** The names of all its files. */
  List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(Path::toString).sorted().toList();
    }
  }

  /** Starts it with {@code args}. */
  Start start(String... args) {
    return Start.launcher(file("bin/dailypapers"), args);
  }

  /** Writes {@code count} invented papers to {@code file} as JSON Lines. */
  static Path papers(Path file, int count) {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < count; i++) {
        out.write(
            "{\"id\":\"2611.%05d\",\"title\":\"Paper %d\",\"listed_on\":\"2026-11-23\"}\n"
                .formatted(i, i));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }
}
