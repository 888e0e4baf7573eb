package io.github.dailypapers.cli;

import io.github.dailypapers.archive.HeldListing;
import io.github.dailypapers.source.Request;
import java.util.Optional;

/**
 * One listing that a command needs.
 *
 * @param request how to ask the source for it; empty if only what is held is wanted
 * @param held what the archive holds of it
 * @param good whether what is held does, so that the source need not be asked
 */
record Wanted(Optional<Request> request, Optional<HeldListing> held, boolean good) {}
