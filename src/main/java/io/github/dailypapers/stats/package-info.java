/** What papers come to when they are counted. */
@NullMarked
package io.github.dailypapers.stats;

import org.jspecify.annotations.NullMarked;
