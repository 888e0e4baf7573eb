package io.github.dailypapers.fuzz;

import io.github.dailypapers.paper.PaperId;
import io.github.dailypapers.period.Period;
import io.github.dailypapers.period.PeriodException;
import io.github.dailypapers.select.PatternException;
import io.github.dailypapers.select.Span;
import io.github.dailypapers.select.TextPattern;
import io.github.dailypapers.select.TextPattern.CaseRule;
import io.github.dailypapers.select.TextPattern.Options;
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
      found.literals();
      List<Span> spans = found.in(prose);
      Sound.require(found.isIn(prose) != spans.isEmpty(), "isIn and in disagree");
      for (Span span : spans) {
        Sound.require(!span.of(prose).isEmpty() || span.isEmpty(), "a match outside of the text");
      }
    } catch (PatternException e) {
      Sound.require(
          e.index() >= 0 && e.index() <= Math.max(pattern.length(), 4096), "a mistake nowhere");
    }
  }

  private static String text(byte[] input) {
    return new String(input, StandardCharsets.UTF_8);
  }
}
