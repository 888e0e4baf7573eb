/** Tells most texts that an expression does not match from the others, faster than its engine. */
@NullMarked
package io.github.dailypapers.select.sieve;

import org.jspecify.annotations.NullMarked;
