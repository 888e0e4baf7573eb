/** Completion scripts of the shells, made from the one command model. */
@NullMarked
package io.github.dailypapers.completion;

import org.jspecify.annotations.NullMarked;
