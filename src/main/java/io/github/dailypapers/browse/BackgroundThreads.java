package io.github.dailypapers.browse;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Threads that do not keep the program from ending. */
final class BackgroundThreads implements Threads {
  private static final int LAST_WAIT = 2;

  private final ExecutorService work = Executors.newSingleThreadExecutor(BackgroundThreads::daemon);
  private final ExecutorService choosing =
      Executors.newSingleThreadExecutor(BackgroundThreads::daemon);

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "browse");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void bringing(Runnable task) {
    daemon(task).start();
  }

  @Override
  public void choosing(Runnable task) {
    choosing.execute(task);
  }

  @Override
  public void work(Runnable task) {
    work.execute(task);
  }

  @Override
  public void end() {
    choosing.shutdownNow();
    work.shutdown();
    try {
      work.awaitTermination(LAST_WAIT, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
