package io.github.dailypapers.page;

import java.time.Instant;

/**
 * A page as its site had it at a certain time.
 *
 * @param page the page, with its final address
 * @param validators by which the site, at that address, recognises this version
 * @param asOf when the site sent the page, or last said that it is unchanged
 */
public record DatedPage(Page page, Validators validators, Instant asOf) {
  /** The same page, which the site has just said is unchanged. */
  public DatedPage confirmed(Instant now) {
    return new DatedPage(page, validators, now);
  }
}
