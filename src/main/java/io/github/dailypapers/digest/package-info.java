/** One letter of what is new, what rose and what was missed, and how it reads. */
@NullMarked
package io.github.dailypapers.digest;

import org.jspecify.annotations.NullMarked;
