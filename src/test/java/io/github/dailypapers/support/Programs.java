package io.github.dailypapers.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Other programs of the machine. */
public final class Programs {
  private static final int SECONDS = 60;

  private Programs() {}

  /** Whether a program called {@code name} can be run. */
  public static boolean isInstalled(String name) {
    for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
      if (Files.isExecutable(Path.of(folder, name))) {
        return true;
      }
    }
    return false;
  }

  /** Runs {@code command} on {@code input}, and returns what it prints on both its streams. */
  public static String run(List<String> command, String input)
      throws IOException, InterruptedException {
    Path in = Files.createTempFile("dailypapers", ".in");
    Path out = Files.createTempFile("dailypapers", ".out");
    try {
      Files.writeString(in, input);
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectInput(in.toFile())
              .redirectOutput(out.toFile())
              .start();
      boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
      process.destroyForcibly();
      assertThat(ended).as("%s has ended: %s", command, Files.readString(out)).isTrue();
      return Files.readString(out);
    } finally {
      Files.delete(in);
      Files.delete(out);
    }
  }
}
