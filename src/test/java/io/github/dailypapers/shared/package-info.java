/** Tests over real saved pages, where they stand beside the checkout. */
@NullMarked
package io.github.dailypapers.shared;

import org.jspecify.annotations.NullMarked;
