package io.github.dailypapers.cli;

import io.github.dailypapers.fetch.Downloads;
import io.github.dailypapers.paper.PaperId;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Fetches PDFs, several at once as far as their sites allow, and tells of each in the order they
 * were named in.
 */
final class PdfDownloads implements Closeable {
  private static final int AT_ONCE = 4;

  private final Sites sites;
  private final Console console;
  private final boolean offline;
  private final List<Pending> pending = new ArrayList<>();
  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          AT_ONCE,
          work -> {
            Thread thread = new Thread(work, "download");
            thread.setDaemon(true);
            return thread;
          });

  private record Pending(Path file, Future<Exit> exit) {}

  /** Says where a PDF is, or why that is not known. */
  @FunctionalInterface
  interface Addressing {
    /** The address. */
    URI address() throws IOException;
  }

  /**
   * Downloads.
   *
   * @param offline whether the user has the sites left alone
   */
  PdfDownloads(Sites sites, Console console, boolean offline) {
    this.sites = sites;
    this.console = console;
    this.offline = offline;
  }

  /** Adds a file that is there already. */
  void present(Path file) {
    console.note(file.getFileName() + " is there already: add --force to fetch it anew");
    pending.add(new Pending(file, CompletableFuture.completedFuture(Exit.OK)));
  }

  /** Adds a file to be fetched. */
  void add(PaperId id, Path file, Addressing addressing) {
    Callable<Exit> work;
    try {
      if (offline) {
        throw new CommandException(
            Exit.UNREACHABLE,
            "will not ask for the PDF of " + id.value() + " while offline",
            "leave out --offline and unset HF_HUB_OFFLINE");
      }
      URI address = addressing.address();
      Origin origin = id.isAnthology() ? Origin.ACL : Origin.ARXIV;
      Downloads downloads = sites.to(origin).downloads();
      work = new PdfDownload(downloads, address, file, id.value(), console);
    } catch (IOException e) {
      work =
          () -> {
            throw e;
          };
    }
    pending.add(new Pending(file, threads.submit(work)));
  }

  /** Waits for all files, and prints the names of those that are there. */
  Exit await() throws IOException {
    Exit exit = Exit.OK;
    for (Pending each : pending) {
      Exit one = Exit.OK;
      boolean there = true;
      try {
        one = each.exit().get();
      } catch (ExecutionException e) {
        Throwable cause = e.getCause();
        Failure failure = Failures.of(cause == null ? e : cause);
        console.failure(failure);
        one = failure.exit();
        there = false;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return Exit.INTERRUPTED;
      }
      if (there) {
        console.out().append(each.file().toString()).append('\n');
        console.out().flush();
      }
      exit = one == Exit.OK ? exit : one;
      if (one == Exit.CANNOT_WRITE) {
        // Whatever else were to be written would fail as well.
        return exit;
      }
    }
    return exit;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
