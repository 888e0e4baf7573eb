/**
 * The local database of everything that was ever listed: papers, listings, counts by day, the
 * user's marks and cached pages, with indexes for search and grep.
 */
@NullMarked
package io.github.dailypapers.archive;

import org.jspecify.annotations.NullMarked;
