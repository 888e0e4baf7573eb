/** What a mistyped word was meant to be. */
@NullMarked
package io.github.dailypapers.spelling;

import org.jspecify.annotations.NullMarked;
