package io.github.dailypapers.gather;

import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.source.Request;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/** What became of one request. */
public sealed interface Outcome {
  /** The listing that was asked for. */
  record Found(Listing listing) implements Outcome {}

  /**
   * A day without a listing of its own.
   *
   * @param day the day asked for
   * @param nearest the day whose list the site gave instead
   */
  record Missing(LocalDate day, Optional<LocalDate> nearest) implements Outcome {}

  /**
   * A request that was not answered.
   *
   * @param request what was asked for
   * @param cause why: a {@link io.github.dailypapers.fetch.FetchException} or a {@link
   *     io.github.dailypapers.source.PageException}
   */
  record Failed(Request request, IOException cause) implements Outcome {}
}
