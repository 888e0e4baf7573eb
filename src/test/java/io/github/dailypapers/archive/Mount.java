package io.github.dailypapers.archive;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.dailypapers.support.Programs;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A small disk of its own. Tests that need one are skipped where it cannot be had. */
final class Mount implements Closeable {
  private static final int BLOCK = 4096;

  private final Path folder;

  private Mount(Path folder) {
    this.folder = folder;
  }

  /** One of {@code size}, such as {@code 1m}, at {@code folder}. */
  static Mount of(Path folder, String size) throws IOException, InterruptedException {
    Files.createDirectory(folder);
    assumeTrue(Programs.isInstalled("mount") && Files.exists(Path.of("/proc/mounts")));
    String said = mount("-t", "tmpfs", "-o", "size=" + size, "tmpfs", folder.toString());
    assumeTrue(Files.readString(Path.of("/proc/mounts")).contains(folder.toString()), said);
    return new Mount(folder);
  }

  private static String mount(String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("mount"));
    command.addAll(List.of(args));
    return Programs.run(command, "");
  }

  Path folder() {
    return folder;
  }

  /** Leaves no room on it. */
  void fill() throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve("filling"))) {
      byte[] block = new byte[BLOCK];
      while (Files.getFileStore(folder).getUsableSpace() > 0) {
        out.write(block);
      }
    }
  }

  /** Takes away what {@link #fill} wrote. */
  void makeRoom() throws IOException {
    Files.delete(folder.resolve("filling"));
  }

  void makeReadOnly() throws IOException, InterruptedException {
    mount("-o", "remount,ro", folder.toString());
  }

  @Override
  public void close() throws IOException {
    try {
      Programs.run(List.of("umount", "-l", folder.toString()), "");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
