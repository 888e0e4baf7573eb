/** The command line: one small class per command, the streams, the exit codes. */
@NullMarked
package io.github.dailypapers.cli;

import org.jspecify.annotations.NullMarked;
