package io.github.dailypapers.render;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Writes a title for where nobody reads TeX: mathematics loses its dollars, groups their braces,
 * commands their backslashes; Greek letters and accents become characters.
 */
public final class PlainTitle {
  private static final String ACCENTS = "'`^\"~=.";
  private static final String MARKS = "\u0301\u0300\u0302\u0308\u0303\u0304\u0307";

  private final String text;
  private final StringBuilder out = new StringBuilder();
  private int index;

  private PlainTitle(String text) {
    this.text = text;
  }

  /** {@code title} without its TeX, its white space collapsed, in Unicode's form NFC. */
  public static String of(String title) {
    PlainTitle plain = new PlainTitle(title);
    while (plain.index < title.length()) {
      plain.next();
    }
    return Normalizer.normalize(plain.out, Normalizer.Form.NFC).replaceAll("\\s+", " ").strip();
  }

  private void next() {
    char c = text.charAt(index);
    if (c == '\\') {
      command();
    } else if (c == '$' && MathSpan.end(text, index) >= 0) {
      math(MathSpan.end(text, index));
    } else {
      index++;
      if (c == '~') {
        out.append(' ');
      } else if (c != '{' && c != '}') {
        out.append(c);
      }
    }
  }

  private void math(int end) {
    index++;
    while (index < end - 1) {
      next();
    }
    index = Math.max(index, end);
  }

  private void command() {
    int start = index + 1;
    int end = start;
    while (end < text.length() && isLetter(text.charAt(end))) {
      end++;
    }
    if (end > start) {
      String name = text.substring(start, end);
      boolean blank = end < text.length() && text.charAt(end) == ' ';
      String meaning = meaning(name);
      // The blank that ends a command is none of the title's, but words stay apart.
      index = blank && (meaning.isEmpty() || meaning.length() == 1) ? end + 1 : end;
      out.append(meaning);
      return;
    }
    index = Math.min(start + 1, text.length());
    if (start == text.length()) {
      return;
    }
    int accent = ACCENTS.indexOf(text.charAt(start));
    if (accent >= 0) {
      accented(MARKS.charAt(accent));
    } else if (",;:!-/()[]".indexOf(text.charAt(start)) < 0) {
      out.append(text.charAt(start));
    }
  }

  /** A letter, which may be in braces and may be a dotless one, with the mark on it. */
  private void accented(char mark) {
    while (index < text.length() && (text.charAt(index) == '{' || text.charAt(index) == '\\')) {
      index++;
    }
    if (index < text.length() && Character.isLetter(text.charAt(index))) {
      out.append(text.charAt(index)).append(mark);
      index++;
    }
  }

  private static String meaning(String name) {
    return switch (name) {
      case "textbf", "textit", "textsc", "texttt", "textrm", "textsf", "emph", "text", "mbox" -> "";
      case "mathbf", "mathit", "mathrm", "mathcal", "mathbb", "mathsf", "mathtt", "mathfrak" -> "";
      case "boldsymbol", "bm", "operatorname", "left", "right", "rm", "bf", "it", "em", "tt" -> "";
      case "sc", "displaystyle", "textstyle", "limits", "ensuremath", "xspace", "mathscr" -> "";
      case "textsuperscript" -> "^";
      case "textsubscript" -> "_";
      case "nabla" -> "∇";
      case "infty" -> "∞";
      case "times" -> "×";
      case "cdot" -> "·";
      case "to", "rightarrow" -> "→";
      case "leftarrow" -> "←";
      case "leftrightarrow" -> "↔";
      case "leq", "le" -> "≤";
      case "geq", "ge" -> "≥";
      case "neq", "ne" -> "≠";
      case "approx" -> "≈";
      case "sim" -> "~";
      case "pm" -> "±";
      case "ell" -> "ℓ";
      case "partial" -> "∂";
      case "ss" -> "ß";
      case "ae" -> "æ";
      case "AE" -> "Æ";
      case "oe" -> "œ";
      case "o" -> "ø";
      case "O" -> "Ø";
      case "l" -> "ł";
      case "L" -> "Ł";
      case "i" -> "i";
      default -> greek(name);
    };
  }

  private static String greek(String name) {
    String letter = name.startsWith("var") ? name.substring("var".length()) : name;
    if (letter.isEmpty() || !isGreek(letter.toLowerCase(Locale.ROOT))) {
      return name;
    }
    boolean capital = Character.isUpperCase(letter.charAt(0));
    // Unicode spells this one in its own way.
    String called = letter.equalsIgnoreCase("lambda") ? "lamda" : letter;
    return Character.toString(
        Character.codePointOf(
            (capital ? "GREEK CAPITAL LETTER " : "GREEK SMALL LETTER ")
                + called.toUpperCase(Locale.ROOT)));
  }

  private static boolean isGreek(String letter) {
    return switch (letter) {
      case "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota" -> true;
      case "kappa", "lambda", "mu", "nu", "xi", "pi", "rho", "sigma", "tau", "upsilon" -> true;
      case "phi", "chi", "psi", "omega" -> true;
      default -> false;
    };
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
