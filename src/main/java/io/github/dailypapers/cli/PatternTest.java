package io.github.dailypapers.cli;

import io.github.dailypapers.archive.TextTest;
import io.github.dailypapers.select.TextPattern;

/** A pattern as the archive looks for it. */
record PatternTest(TextPattern pattern) implements TextTest {
  @Override
  public boolean isIn(String text) {
    return pattern.isIn(text);
  }

  @Override
  public boolean isIn(byte[] utf8) {
    return pattern.isIn(utf8);
  }
}
