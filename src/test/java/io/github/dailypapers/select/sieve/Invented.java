package io.github.dailypapers.select.sieve;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;

/** Expressions and texts made up at random, the same ones for the same seed. */
final class Invented {
  private static final String[] PIECES = {
    "a",
    "b",
    "c",
    "k",
    "s",
    "A",
    "K",
    "-",
    " ",
    "é",
    "_",
    "1",
    ".",
    "[ab]",
    "[^a]",
    "[a-c]",
    "[^\\s]",
    "[[:upper:]]",
    "[k-m]",
    "[^K]",
    "\\d",
    "\\w",
    "\\W",
    "\\s",
    "\\S",
    "\\pL",
    "\\PL",
    "\\p{Lu}",
    "\\.",
    "\\x41",
    "\\x{1F600}",
    "\\n",
    "[]a]",
    "[^]a]",
    "[a\\]]",
    "[a-]",
    "{",
    "ab",
    "\uD83D\uDE00",
    "^",
    "$",
    "\\b",
    "\\B",
    "\\A",
    "\\z",
    "(?i)",
    "(?-i)",
    "(?s)",
    "(?m)",
    "(?i:k)",
    "(?s:.)",
    "",
    "[ks]",
    "ks",
    "(?<n>a)",
    "(?P<m>b)",
    "[+--]",
    "[\\pL\\d]"
  };
  private static final String[] COUNTS = {
    "*", "+", "?", "{2}", "{0}", "{1,2}", "{0,3}", "{2,}", "{3,40}", "{20,}", "*?", "+?", "??",
    "{1,3}?", "{5}"
  };
  private static final String[] CHARS = {
    "a",
    "a",
    "b",
    "b",
    "c",
    "k",
    "K",
    "\u212A",
    "s",
    "S",
    "\u017F",
    "A",
    "B",
    "-",
    ".",
    " ",
    "\n",
    "_",
    "1",
    "é",
    "É",
    "\u0130",
    "\u00A0",
    "\uD83D\uDE00",
    "\uD83D",
    "\uDE00",
    "{",
    "]",
    "?"
  };

  private final Random random;

  Invented(int seed) {
    random = new Random(seed);
  }

  boolean yesOrNo() {
    return random.nextBoolean();
  }

  /** An expression that RE2/J understands. */
  Pattern pattern(int flags) {
    while (true) {
      Optional<Pattern> pattern = compiled(expression(2), flags);
      if (pattern.isPresent()) {
        return pattern.get();
      }
    }
  }

  private static Optional<Pattern> compiled(String expression, int flags) {
    try {
      return Optional.of(Pattern.compile(expression, flags));
    } catch (PatternSyntaxException e) {
      return Optional.empty();
    }
  }

  private String expression(int depth) {
    StringBuilder expression = new StringBuilder();
    int parts = 1 + random.nextInt(4);
    for (int i = 0; i < parts; i++) {
      int kind = depth > 0 ? random.nextInt(10) : 9;
      if (kind < 3) {
        expression.append(yesOrNo() ? "(" : "(?:").append(expression(depth - 1)).append(')');
      } else if (kind == 3) {
        expression.append("(?:").append(expression(depth - 1)).append('|');
        expression.append(expression(depth - 1)).append(')');
      } else {
        expression.append(PIECES[random.nextInt(PIECES.length)]);
      }
      if (random.nextInt(3) == 0) {
        expression.append(COUNTS[random.nextInt(COUNTS.length)]);
      }
    }
    return expression.toString();
  }

  /** A text as UTF-8, of which some bytes may be wrong. */
  byte[] utf8() {
    byte[] utf8 = text().getBytes(StandardCharsets.UTF_8);
    if (utf8.length > 0 && random.nextInt(8) == 0) {
      utf8[random.nextInt(utf8.length)] = (byte) random.nextInt(256);
    }
    return utf8;
  }

  /** A text, mostly short. */
  String text() {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(3) == 0 ? random.nextInt(60) : random.nextInt(8);
    for (int i = 0; i < length; i++) {
      text.append(CHARS[random.nextInt(CHARS.length)]);
    }
    return text.toString();
  }
}
