package io.github.dailypapers.archive;

import io.github.dailypapers.paper.Listing.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A listing that the archive holds.
 *
 * @param number its number in the archive
 * @param source where it is from, such as {@code hf} or {@code arxiv:cs.CL}
 * @param kind what it lists
 * @param day the day it is of, of a month its first one; empty if it is of none
 * @param fetchedAt when it was last had
 * @param complete whether nothing of it was missing then
 * @param papers how many papers it has; none on a day without a listing of its own
 */
public record HeldListing(
    long number,
    String source,
    Kind kind,
    Optional<LocalDate> day,
    Instant fetchedAt,
    boolean complete,
    int papers) {}
