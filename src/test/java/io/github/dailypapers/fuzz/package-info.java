/** Parsers under bytes that nobody would write, see the README on fuzzing. */
@NullMarked
package io.github.dailypapers.fuzz;

import org.jspecify.annotations.NullMarked;
