/** Benchmarks of parts, run by JMH; whole processes are measured by the scripts in src/bench. */
@NullMarked
package io.github.dailypapers.speed;

import org.jspecify.annotations.NullMarked;
