package io.github.dailypapers.archive;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How many papers a listing has that no earlier one has.
 *
 * @param source where it is from, such as {@code hf}
 * @param day which day it is of; empty if it is of a longer period
 */
public record ListingCount(String source, Optional<LocalDate> day, int papers) {}
