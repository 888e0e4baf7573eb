package io.github.dailypapers.source;

import io.github.dailypapers.paper.Listing;
import java.net.URI;
import java.util.Optional;

/**
 * What one page answers to a request.
 *
 * @param listing the papers of the page
 * @param next where the same listing goes on, if the page is not the last of it
 */
public record Answer(Listing listing, Optional<URI> next) {}
