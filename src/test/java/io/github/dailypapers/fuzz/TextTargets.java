package io.github.dailypapers.fuzz;

import io.github.dailypapers.paper.PaperId;
import io.github.dailypapers.period.Period;
import io.github.dailypapers.period.PeriodException;
import io.github.dailypapers.select.Grep;
import io.github.dailypapers.select.Order;
import io.github.dailypapers.select.Part;
import io.github.dailypapers.select.PatternException;
import io.github.dailypapers.select.Range;
import io.github.dailypapers.select.SelectionException;
import io.github.dailypapers.select.Sentences;
import io.github.dailypapers.select.Span;
import io.github.dailypapers.select.TextPattern;
import io.github.dailypapers.select.TextPattern.CaseRule;
import io.github.dailypapers.select.TextPattern.Options;
import io.github.dailypapers.source.OneLine;
import io.github.dailypapers.source.acl.AnthologyId;
import io.github.dailypapers.source.arxiv.feed.TexAccents;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** What short texts are read with: those that users type, and those within pages. */
final class TextTargets {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final List<CaseRule> RULES = List.of(CaseRule.values());

  private TextTargets() {}

  static void tex(byte[] input) {
    String text = text(input);
    String unicode = TexAccents.toUnicode(text);
    Sound.require(text.isEmpty() || !unicode.isEmpty(), "nothing is left of " + text);
  }

  static void anthologyId(byte[] input) {
    AnthologyId.idIn(text(input))
        .ifPresent(
            id -> Sound.require(AnthologyId.isAnthologyId(id), "\"" + id + "\" is no identifier"));
  }

  static void paperId(byte[] input) {
    PaperId.find(text(input))
        .ifPresent(
            id ->
                Sound.require(
                    PaperId.isArxiv(id.value()) || id.isAnthology(),
                    "\"" + id.value() + "\" is no identifier"));
  }

  static void period(byte[] input) {
    try {
      Period period = Period.parse(text(input), TODAY);
      Sound.line("the label", period.label());
    } catch (PeriodException e) {
      Sound.line("the hint", e.hint());
    }
  }

  /** The first line is the pattern, the rest what it is looked for in. */
  static void pattern(byte[] input) {
    String text = text(input);
    int end = text.indexOf('\n');
    String pattern = end < 0 ? text : text.substring(0, end);
    String prose = text.substring(end + 1);
    CaseRule rule = RULES.get(input.length % RULES.size());
    try {
      TextPattern found = TextPattern.of(List.of(pattern), new Options(rule, false, end % 2 == 0));
      List<Span> spans = found.in(prose);
      Sound.require(found.isIn(prose) != spans.isEmpty(), "isIn and in disagree");
      Sound.require(
          found.isIn(prose.getBytes(StandardCharsets.UTF_8)) == found.isIn(prose),
          "in UTF-8 it is found otherwise");
      Sound.require(spans.isEmpty() || isNeedled(found, prose), "a match without its needles");
      for (Span span : spans) {
        Sound.require(!span.of(prose).isEmpty() || span.isEmpty(), "a match outside of the text");
      }
    } catch (PatternException e) {
      Sound.require(
          e.index() >= 0 && e.index() <= Math.max(pattern.length(), 4096), "a mistake nowhere");
    }
  }

  /** Whether {@code prose} holds what no match can do without, as far as case is known. */
  private static boolean isNeedled(TextPattern pattern, String prose) {
    String folded = folded(prose);
    for (List<String> group : pattern.literals().groups()) {
      if (group.stream().noneMatch(member -> folded.contains(folded(member)))) {
        return false;
      }
    }
    return true;
  }

  private static String folded(String text) {
    StringBuilder folded = new StringBuilder();
    text.codePoints()
        .forEach(c -> folded.appendCodePoint(Character.toLowerCase(Character.toUpperCase(c))));
    return folded.toString();
  }

  /** The first line is looked for, as it stands, in the rest. */
  static void fixedText(byte[] input) {
    String text = text(input);
    int end = text.indexOf('\n');
    String sought = end < 0 ? text : text.substring(0, end);
    String prose = text.substring(end + 1);
    try {
      TextPattern found =
          TextPattern.of(List.of(sought), new Options(CaseRule.RESPECT, true, false));
      Sound.require(found.isIn(prose) == prose.contains(sought), "what is there is not found");
      for (Span span : found.in(prose)) {
        Sound.require(span.of(prose).equals(sought), "something else is found");
      }
    } catch (PatternException e) {
      Sound.require(sought.length() > 4096, "a short text is refused");
    }
  }

  /**
   * What is said of the choice among papers: each line is read as a range, an order, and fields.
   */
  static void choice(byte[] input) {
    for (String word : text(input).split("\n", -1)) {
      refusable(
          () -> {
            Range range = Range.parse(word);
            Sound.require(range.least() <= range.most(), "a range of nothing");
          });
      refusable(() -> Order.parse(word));
      refusable(() -> Grep.fields(List.of(word)));
      refusable(() -> Part.named(word));
    }
  }

  private static void refusable(Runnable reading) {
    try {
      reading.run();
    } catch (SelectionException e) {
      Sound.line("the hint", e.hint());
    }
  }

  /** Sentences are in order and leave nothing but white space between them. */
  static void sentences(byte[] input) {
    String text = OneLine.of(text(input));
    int end = 0;
    for (Span span : Sentences.of(text).spans()) {
      Sound.require(span.start() >= end && !span.isEmpty(), "sentences overlap, or are nothing");
      Sound.require(text.substring(end, span.start()).isBlank(), "text that is in no sentence");
      end = span.end();
    }
    Sound.require(text.substring(end).isBlank(), "the end is in no sentence");
  }

  private static String text(byte[] input) {
    return new String(input, StandardCharsets.UTF_8);
  }
}
