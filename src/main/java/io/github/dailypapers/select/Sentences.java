package io.github.dailypapers.select;

import java.util.ArrayList;
import java.util.List;

/**
 * The sentences of a text in English, as abstracts are. A sentence ends with a full stop, question
 * or exclamation mark, and maybe closing quotes or brackets, before white space and whatever cannot
 * go on a sentence; never after an abbreviation or an initial. Written by hand because {@code
 * BreakIterator} ends sentences after abbreviations, and takes long to load.
 */
public final class Sentences {
  private final String text;
  private final List<Span> spans;

  private Sentences(String text) {
    this.text = text;
    this.spans = new ArrayList<>();
  }

  /** The sentences of {@code text}, whose white space is collapsed. */
  public static Sentences of(String text) {
    Sentences sentences = new Sentences(text);
    sentences.split();
    return sentences;
  }

  /** Where the sentences are, in order, without the white space between them. */
  public List<Span> spans() {
    return List.copyOf(spans);
  }

  /**
   * What to show of a text around its matches: the sentences that matches are in or touch, and up
   * to {@code context} more on either side. Neighbouring sentences come as one span.
   *
   * @param matches in order
   * @param context how many sentences, not negative
   */
  public List<Span> around(List<Span> matches, int context) {
    List<Span> shown = new ArrayList<>();
    int beside = Math.min(context, spans.size());
    int next = 0;
    for (Span match : matches) {
      int first = Math.max(next, sentenceAt(match.start()) - beside);
      int last = Math.min(spans.size() - 1, sentenceAt(lastChar(match)) + beside);
      if (first > last) {
        continue;
      }
      int start = spans.get(first).start();
      if (first == next && !shown.isEmpty()) {
        start = shown.remove(shown.size() - 1).start();
      }
      shown.add(new Span(start, spans.get(last).end()));
      next = last + 1;
    }
    return shown;
  }

  private static int lastChar(Span match) {
    return match.isEmpty() ? match.start() : match.end() - 1;
  }

  /** The sentence that holds a char, or the last one before it. */
  private int sentenceAt(int index) {
    int low = 0;
    int high = spans.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (spans.get(middle).start() <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private void split() {
    int start = skipSpace(0);
    int i = start;
    while (i < text.length()) {
      int end = isTerminator(text.charAt(i)) ? afterClosing(i + 1) : i + 1;
      if (isTerminator(text.charAt(i)) && endsSentence(start, i, end)) {
        spans.add(new Span(start, end));
        start = skipSpace(end);
        end = start;
      }
      i = end;
    }
    if (start < text.length()) {
      spans.add(new Span(start, text.stripTrailing().length()));
    }
  }

  private boolean endsSentence(int start, int mark, int end) {
    char c = text.charAt(mark);
    if (isWide(c)) {
      return true;
    }
    int next = skipSpace(end);
    if (next == end || next == text.length() || Character.isLowerCase(text.codePointAt(next))) {
      return false;
    }
    return c != '.' || end > mark + 1 || !Abbreviations.endsAt(text, start, mark);
  }

  private int skipSpace(int from) {
    int i = from;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private int afterClosing(int from) {
    int i = from;
    while (i < text.length() && isClosing(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isTerminator(char c) {
    return c == '.' || c == '!' || c == '?' || isWide(c);
  }

  /** Chinese and Japanese marks, which no white space follows. */
  private static boolean isWide(char c) {
    return c == '\u3002' || c == '\uFF01' || c == '\uFF1F';
  }

  private static boolean isClosing(char c) {
    return switch (c) {
      case '.', '!', '?', ')', ']', '}', '"', '\'', '\u2019', '\u201D', '\u300D', '\u300F' -> true;
      default -> false;
    };
  }
}
