/**
 * What passes between a source and the network: the address of a page, its bytes, and what is kept
 * of them for how long.
 */
@NullMarked
package io.github.dailypapers.page;

import org.jspecify.annotations.NullMarked;
