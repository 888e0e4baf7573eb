package io.github.dailypapers.gather;

import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.source.Request;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What became of one request. */
public sealed interface Outcome {
  /** The listing that came of it, if one did. */
  default Optional<Listing> had() {
    return Optional.empty();
  }

  /** The listing that was asked for. */
  record Found(Listing listing) implements Outcome {
    @Override
    public Optional<Listing> had() {
      return Optional.of(listing);
    }
  }

  /**
   * A listing that is held from an earlier time.
   *
   * @param listing as it is held
   * @param fetchedAt when it was had from the source
   * @param settled whether nothing can have been added to it since
   * @param failure why it could not be had from the source now; empty if the source was not asked
   */
  record Held(Listing listing, Instant fetchedAt, boolean settled, Optional<Failed> failure)
      implements Outcome {
    @Override
    public Optional<Listing> had() {
      return Optional.of(listing);
    }
  }

  /**
   * A day without a listing of its own.
   *
   * @param day the day asked for
   * @param nearest the day whose list the site gave instead
   * @param why why there is none, if the source tells
   */
  record Missing(LocalDate day, Optional<LocalDate> nearest, Optional<String> why)
      implements Outcome {
    /** A day without a listing for which the source gives no reason. */
    public Missing(LocalDate day, Optional<LocalDate> nearest) {
      this(day, nearest, Optional.empty());
    }
  }

  /**
   * A request that was not answered.
   *
   * @param request what was asked for
   * @param cause why: a {@link io.github.dailypapers.fetch.FetchException} or a {@link
   *     io.github.dailypapers.source.PageException}
   */
  record Failed(Request request, IOException cause) implements Outcome {}
}
