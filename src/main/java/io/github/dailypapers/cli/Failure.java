package io.github.dailypapers.cli;

import io.github.dailypapers.render.ErrorJson;
import io.github.dailypapers.render.Sanitizer;
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
record Failure(Exit exit, String message, String hint, Optional<URI> address) {
  /** What happened and what to do about it, on one line for people. */
  String line() {
    return "dailypapers: " + text();
  }

  /** The same without the name of the program. */
  String text() {
    String page = address.isPresent() && exit == Exit.NOT_UNDERSTOOD ? address.get() + ": " : "";
    String advice = hint.isEmpty() ? "" : ": " + hint;
    return Sanitizer.clean(page + message + advice);
  }

  /** The same for programs. */
  String json() {
    return ErrorJson.of(exit.code(), Sanitizer.clean(message), Sanitizer.clean(hint), address);
  }
}
