/** What passes between a source and the network: the address of a page, and its bytes. */
@NullMarked
package io.github.dailypapers.page;

import org.jspecify.annotations.NullMarked;
