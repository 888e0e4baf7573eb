/** Pages somebody saved, copied from a browser, or wrote with this program. */
@NullMarked
package io.github.dailypapers.source.saved;

import org.jspecify.annotations.NullMarked;
