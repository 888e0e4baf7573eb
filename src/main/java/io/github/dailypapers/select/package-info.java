/** Chooses, orders and searches papers: pure functions over a stream of them. */
@NullMarked
package io.github.dailypapers.select;

import org.jspecify.annotations.NullMarked;
