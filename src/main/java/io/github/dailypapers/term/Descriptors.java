package io.github.dailypapers.term;

/** Tells which file descriptors of the process are terminals. */
@FunctionalInterface
public interface Descriptors {
  /** Whether {@code descriptor} (0 standard input, 1 output, 2 error) is a terminal. */
  boolean isTerminal(int descriptor);
}
