package io.github.dailypapers.cli;

import io.github.dailypapers.gather.Outcome;
import io.github.dailypapers.gather.Outcome.Failed;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.period.Days;
import io.github.dailypapers.source.Request;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** What becomes of requests for what no listing in the archive is of, while nobody may be asked. */
final class UnaskedFeed implements Feed {
  private final Iterator<Request> requests;
  private final boolean several;
  private final Holdings holdings;

  UnaskedFeed(List<Request> requests, Holdings holdings) {
    this.requests = requests.iterator();
    this.several = requests.size() > 1;
    this.holdings = holdings;
  }

  @Override
  public Optional<Outcome> next() throws IOException {
    if (!requests.hasNext()) {
      return Optional.empty();
    }
    Request request = requests.next();
    Optional<Outcome> paper = holdings.paper(request, Optional.empty());
    return Optional.of(paper.orElseGet(() -> new Failed(request, absent(request))));
  }

  private CommandException absent(Request request) {
    String sync =
        request.kind() != Kind.DAY
            ? ""
            : ", or run dailypapers sync"
                + request.day().map(day -> " " + day).orElse("")
                + holdings.sourceOption()
                + " first";
    return new CommandException(
        Exit.NO_INPUT,
        "the archive does not hold " + what(request),
        "ask without --offline and HF_HUB_OFFLINE" + sync);
  }

  private static String what(Request request) {
    Optional<LocalDate> day = request.day();
    if (day.isPresent()) {
      return Days.named(day.get());
    }
    if (request.month().isPresent()) {
      return request.month().get().toString();
    }
    return switch (request.kind()) {
      case DAY -> "any listing";
      case TRENDING -> "what is trending";
      default -> request.papers().isEmpty() ? "that" : request.papers().get(0).value();
    };
  }

  @Override
  public boolean hasSeveral() {
    return several;
  }

  @Override
  public void close() {}
}
