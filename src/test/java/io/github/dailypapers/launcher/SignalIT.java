package io.github.dailypapers.launcher;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.dailypapers.support.Site;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An export that is broken off by a signal. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(60)
class SignalIT {
  @TempDir Path folder;
  private Path target;

  @BeforeEach
  void anOldFile() throws IOException {
    target = folder.resolve("papers.jsonl");
    Files.writeString(target, "old\n");
  }

  private Start export(String... from) {
    String[] args =
        Stream.concat(Stream.of("export", "--force", "-o", target.toString()), Stream.of(from))
            .toArray(String[]::new);
    return Application.BUILT.start(args);
  }

  private void assertBrokenOff(Process process, String signal, int status) throws IOException {
    Start.of(List.of("/bin/sh", "-c", "kill -" + signal + " " + process.pid())).run();
    assertThat(Start.ended(process)).isEqualTo(status);
    assertThat(process.getErrorStream().readAllBytes()).isEmpty();
    assertThat(target).hasContent("old");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.filter(file -> file.toString().contains(".part"))).isEmpty();
    }
  }

  /** Waits until a part of the new file has been written. */
  private static void awaitPart(WatchService watch) throws InterruptedException {
    boolean written = false;
    while (!written) {
      WatchKey key = watch.take();
      for (WatchEvent<?> event : key.pollEvents()) {
        written |=
            event.kind().equals(ENTRY_MODIFY) && event.context().toString().contains(".part");
      }
      key.reset();
    }
  }

  /** A process may have been told by its parents to ignore a signal, and so will its children. */
  private static void assumeHeeded(String signal) {
    String caught = "trap 'echo heeded' " + signal + "; kill -" + signal + " $$";
    assumeTrue(
        Start.of(List.of("/bin/sh", "-c", caught)).run().out().contains("heeded"),
        "signals are ignored here");
  }

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143", "HUP, 129"})
  void theOldFileStaysWholeWhileTheNewOneIsWritten(String signal, int status) throws Exception {
    assumeHeeded(signal);
    try (WatchService watch = folder.getFileSystem().newWatchService()) {
      folder.register(watch, ENTRY_CREATE, ENTRY_MODIFY);
      Process process = export("--from", "-").begin();
      OutputStream in = process.getOutputStream();
      Files.copy(Application.papers(folder.resolve("in"), 20_000), in);
      in.flush();
      awaitPart(watch);
      assertBrokenOff(process, signal, status);
    }
  }

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143"})
  void theOldFileStaysWholeWhileTheSiteIsWaitedFor(String signal, int status) throws Exception {
    assumeHeeded(signal);
    CountDownLatch asked = new CountDownLatch(1);
    Site.Reply silence =
        (connection, closed) -> {
          asked.countDown();
          closed.await();
        };
    try (Site site = new Site().on("/papers/date/2026-11-20", silence)) {
      Process process = export("2026-11-20").with("HF_ENDPOINT", site.at("")).begin();
      asked.await();
      assertBrokenOff(process, signal, status);
    }
  }
}
