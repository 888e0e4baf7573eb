package io.github.dailypapers.fetch;

import java.util.Optional;

/** The headers of an answer. */
@FunctionalInterface
interface Headers {
  /** The value of the header called {@code name}, in any case; the last where it is repeated. */
  Optional<String> value(String name);
}
