package io.github.dailypapers.cli;

import java.net.URI;
import java.util.Optional;

/**
 * A failure as the user is told of it.
 *
 * @param exit how the program ends
 * @param message what happened
 * @param hint what to do
 * @param address the page it happened at
 */
record Failure(Exit exit, String message, String hint, Optional<URI> address) {}
