/** Gets pages over HTTP, within the bounds and budgets of the site that serves them. */
@NullMarked
package io.github.dailypapers.fetch;

import org.jspecify.annotations.NullMarked;
