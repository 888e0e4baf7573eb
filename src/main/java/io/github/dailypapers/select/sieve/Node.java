package io.github.dailypapers.select.sieve;

import java.util.List;

/** A part of an expression, as far as it decides whether a text matches. */
sealed interface Node {

  /** One character. */
  record One(Letter letter) implements Node {}

  /** One part after another; nothing at all if there are none. */
  record Sequence(List<Node> parts) implements Node {}

  /** Any of some parts, at least one. */
  record Choice(List<Node> branches) implements Node {}

  /**
   * A part several times over.
   *
   * @param atLeast how often, zero or more
   * @param atMost how often; {@link #UNBOUNDED} if there is no end to it
   */
  record Repeated(Node part, int atLeast, int atMost) implements Node {
    /** No highest count. */
    static final int UNBOUNDED = -1;
  }

  /** A condition that takes up no character. */
  record At(Place place) implements Node {}
}
