package io.github.dailypapers.browse;

import java.util.List;

/**
 * What comes of an event.
 *
 * @param state what is so from now on
 * @param effects what is to be done, in this order
 */
record Step(State state, List<Effect> effects) {
  static Step to(State state) {
    return new Step(state, List.of());
  }

  static Step to(State state, Effect... effects) {
    return new Step(state, List.of(effects));
  }
}
