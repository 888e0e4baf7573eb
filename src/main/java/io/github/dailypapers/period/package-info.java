/** What span of listing days is asked for: its grammar and its calendar. */
@NullMarked
package io.github.dailypapers.period;

import org.jspecify.annotations.NullMarked;
