package io.github.dailypapers.browse;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.select.Grep;
import io.github.dailypapers.select.PatternException;
import io.github.dailypapers.select.Span;
import io.github.dailypapers.select.TextPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the user looks for. Each word is a regular expression, and all must be found, wherever in a
 * paper; words in double quotes belong together. A word that is no expression, perhaps not yet, is
 * looked for as it stands.
 *
 * @param text as it was typed
 * @param words what each word looks for
 * @param any what finds each of them, to be highlighted; empty if nothing is looked for
 */
record Finder(String text, List<Grep> words, Optional<TextPattern> any)
    implements Predicate<Paper> {
  /** Looks for nothing, and so finds every paper. */
  static final Finder NOTHING = new Finder("", List.of(), Optional.empty());

  private static final List<Field> FIELDS =
      List.of(Field.TITLE, Field.ABSTRACT, Field.AUTHORS, Field.ORGANIZATION, Field.KEYWORDS);

  /** Copies the list. */
  Finder {
    words = List.copyOf(words);
  }

  static Finder of(String text) {
    List<String> words = words(text);
    if (words.isEmpty()) {
      return NOTHING;
    }
    List<Grep> greps = new ArrayList<>();
    List<String> all = new ArrayList<>();
    for (String word : words) {
      Optional<TextPattern> expression = pattern(List.of(word));
      String sound = expression.isPresent() ? word : quoted(word);
      Optional<TextPattern> pattern = expression.isPresent() ? expression : pattern(List.of(sound));
      if (pattern.isPresent()) {
        greps.add(new Grep(pattern.get(), FIELDS, false));
        all.add(sound);
      }
    }
    return new Finder(text, greps, pattern(all));
  }

  private static Optional<TextPattern> pattern(List<String> patterns) {
    if (patterns.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(TextPattern.of(patterns, TextPattern.Options.DEFAULT));
    } catch (PatternException e) {
      return Optional.empty();
    }
  }

  /** An expression for {@code word} as it stands. */
  private static String quoted(String word) {
    StringBuilder quoted = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      if ("\\.[]{}()*+?^$|".indexOf(word.charAt(i)) >= 0) {
        quoted.append('\\');
      }
      quoted.append(word.charAt(i));
    }
    return quoted.toString();
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ' ' && !quoted) {
        end(word, words);
      } else {
        word.append(c);
      }
    }
    end(word, words);
    return words;
  }

  private static void end(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  /** Whether nothing is looked for. */
  boolean isIdle() {
    return words.isEmpty();
  }

  @Override
  public boolean test(Paper paper) {
    for (Grep word : words) {
      if (!word.test(paper)) {
        return false;
      }
    }
    return true;
  }

  /** Where in {@code text} something is that is looked for. */
  List<Span> hits(String text) {
    return any.isPresent() ? any.get().in(text) : List.of();
  }
}
