/** What the terminal is: whether there is one, its width, its colours, its pager. */
@NullMarked
package io.github.dailypapers.term;

import org.jspecify.annotations.NullMarked;
