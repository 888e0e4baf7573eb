/** The records every other package speaks of: papers, listings and the one registry of columns. */
@NullMarked
package io.github.dailypapers.paper;

import org.jspecify.annotations.NullMarked;
