/**
 * The full-screen browser: state as records, what is on the screen as a pure function of it, and
 * one loop that hands events to the one and paints the other.
 */
@NullMarked
package io.github.dailypapers.browse;

import org.jspecify.annotations.NullMarked;
