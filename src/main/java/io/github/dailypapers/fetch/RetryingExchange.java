package io.github.dailypapers.fetch;

import io.github.dailypapers.page.Validators;
import java.time.Duration;

/** Asks again, after growing pauses, where that can help. */
final class RetryingExchange implements Exchange {
  private static final int MOST_REQUESTS = 4;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

  private final Exchange exchange;
  private final Waits waits;

  RetryingExchange(Exchange exchange, Waits waits) {
    this.exchange = exchange;
    this.waits = waits;
  }

  @Override
  public Answer send(WebAddress address, Validators held) throws FetchException {
    int requests = 0;
    Duration pause = FIRST_PAUSE;
    while (true) {
      try {
        Answer answer = exchange.send(address, held);
        requests++;
        if (requests >= MOST_REQUESTS || !(answer.isRateLimited() || answer.isSiteFailure())) {
          return answer;
        }
      } catch (BrokenAnswerException e) {
        requests += e.requests();
        if (requests >= MOST_REQUESTS) {
          throw e;
        }
      }
      waits.briefly(pause, address);
      pause = pause.multipliedBy(2);
    }
  }
}
