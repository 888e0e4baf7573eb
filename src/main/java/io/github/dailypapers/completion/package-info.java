/** Completion scripts of the shells and the manual, made from the one command model. */
@NullMarked
package io.github.dailypapers.completion;

import org.jspecify.annotations.NullMarked;
