package io.github.dailypapers.fetch;

import io.github.dailypapers.page.Validators;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Gives up on a request that takes too long, whatever it is stuck in.
 *
 * <p>The time limit of a socket starts anew with every byte, and closing a connection from another
 * thread waits for the read under way; so each request has a thread of its own, which is left to
 * itself when the time is up.
 */
final class TimedExchange implements Exchange {
  private final Exchange exchange;
  private final Duration limit;

  TimedExchange(Exchange exchange, Duration limit) {
    this.exchange = exchange;
    this.limit = limit;
  }

  @Override
  public Answer send(WebAddress address, Validators held) throws FetchException {
    FutureTask<Answer> task = new FutureTask<>(new Sending(exchange, address, held));
    Thread thread = new Thread(task, "fetch");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw NetworkFailure.tooSlow(address, limit, e);
    } catch (InterruptedException e) {
      throw Waits.interrupted(address, e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof FetchException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      task.cancel(true);
    }
  }

  private record Sending(Exchange exchange, WebAddress address, Validators held)
      implements Callable<Answer> {
    @Override
    public Answer call() throws FetchException {
      return exchange.send(address, held);
    }
  }
}
