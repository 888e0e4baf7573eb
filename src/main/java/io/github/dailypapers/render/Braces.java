package io.github.dailypapers.render;

import java.util.ArrayDeque;
import java.util.Deque;

/** Pairs the braces of a text, those after a backslash aside. */
final class Braces {
  private Braces() {}

  /** For each character whether it is a brace that has its other half. */
  static boolean[] balanced(String text) {
    boolean[] balanced = new boolean[text.length()];
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '{') {
        open.push(i);
      } else if (c == '}' && !open.isEmpty()) {
        balanced[open.pop()] = true;
        balanced[i] = true;
      }
    }
    return balanced;
  }

  /** Whether every brace of {@code text} has its other half. */
  static boolean areBalanced(String text) {
    boolean[] balanced = balanced(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if ((c == '{' || c == '}') && !balanced[i]) {
        return false;
      }
    }
    return true;
  }
}
