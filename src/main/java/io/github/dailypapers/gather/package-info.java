/** Gets the listings of a period: asks for its pages and reads them, in order and in parallel. */
@NullMarked
package io.github.dailypapers.gather;

import org.jspecify.annotations.NullMarked;
