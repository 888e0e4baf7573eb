/** Writes papers in every output format. */
@NullMarked
package io.github.dailypapers.render;

import org.jspecify.annotations.NullMarked;
