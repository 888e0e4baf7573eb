package io.github.dailypapers.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dailypapers.select.TextPattern.CaseRule;
import io.github.dailypapers.select.TextPattern.Options;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextPatternTest {
  private static final Options WORD = new Options(CaseRule.SMART, false, true);
  private static final Options FIXED = new Options(CaseRule.SMART, true, false);
  private static final Options FIXED_WORD = new Options(CaseRule.SMART, true, true);
  private static final Options IGNORE = new Options(CaseRule.IGNORE, false, false);
  private static final Options RESPECT = new Options(CaseRule.RESPECT, false, false);

  /** What is found, after checking that the quick question gets the same answer. */
  private static List<String> found(Options options, String text, String... patterns) {
    TextPattern pattern = TextPattern.of(List.of(patterns), options);
    List<String> found = new ArrayList<>();
    for (Span span : pattern.in(text)) {
      found.add(span.of(text));
    }
    assertThat(pattern.isIn(text)).isEqualTo(!found.isEmpty());
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    assertThat(pattern.isIn(utf8))
        .isEqualTo(pattern.isIn(new String(utf8, StandardCharsets.UTF_8)));
    return found;
  }

  private static List<String> found(String text, String... patterns) {
    return found(Options.DEFAULT, text, patterns);
  }

  private static List<Span> spans(String text, String... patterns) {
    return TextPattern.of(List.of(patterns), Options.DEFAULT).in(text);
  }

  @Nested
  class Literals {
    @Test
    void everyOccurrenceIsFoundInOrder() {
      assertThat(spans("a map of a map", "map")).containsExactly(new Span(2, 5), new Span(11, 14));
    }

    @Test
    void occurrencesDoNotOverlap() {
      assertThat(found("aaaaa", "aa")).containsExactly("aa", "aa");
    }

    @Test
    void aTextAtTheVeryEndIsFound() {
      assertThat(spans("the end", "end")).containsExactly(new Span(4, 7));
      assertThat(spans("the END", "end")).containsExactly(new Span(4, 7));
    }

    @Test
    void whatIsNotThereIsNotFound() {
      assertThat(found("abstract", "abstracts")).isEmpty();
      assertThat(found("abstract", "Abstract")).isEmpty();
      assertThat(found("", "a")).isEmpty();
    }

    @Test
    void aLetterBeyondAsciiIsFoundInEitherCase() {
      assertThat(found("Über über", "über")).containsExactly("Über", "über");
      assertThat(found(FIXED, "Über über", "über")).containsExactly("Über", "über");
      assertThat(found("Über über", "Über")).containsExactly("Über");
      assertThat(found(FIXED, "Über über", "Über")).containsExactly("Über");
    }

    @Test
    void positionsAreCountedInChars() {
      assertThat(spans("\uD83D\uDE00 map", "map")).containsExactly(new Span(3, 6));
      assertThat(spans("\uD83D\uDE00 map", "m.p")).containsExactly(new Span(3, 6));
    }

    @Test
    void theCaseOfTheKelvinSignAndTheLongSAreKnown() {
      assertThat(found("5 \u212Aelvin, \u017Fun", "kelvin")).containsExactly("\u212Aelvin");
      assertThat(found("5 \u212Aelvin, \u017Fun", "sun")).containsExactly("\u017Fun");
      assertThat(found("\u0130", "i")).isEmpty();
    }

    @Test
    void onlyLettersHaveCase() {
      assertThat(found("a@b a`b a[b a{b", "a`b")).containsExactly("a`b");
      assertThat(found("a@b a`b a[b a{b", "a@b")).containsExactly("a@b");
      assertThat(found(FIXED, "a[b a{b", "a{b")).containsExactly("a{b");
      assertThat(found(FIXED, "A[B A{B", "a[b")).containsExactly("A[B");
      assertThat(found(FIXED, "AZ az", "az")).containsExactly("AZ", "az");
    }
  }

  @Nested
  class SmartCase {
    @Test
    void aPatternInLowerCaseIgnoresCase() {
      assertThat(found("LoRA lora", "lora")).containsExactly("LoRA", "lora");
      assertThat(found("LoRA lora", "lo.a")).containsExactly("LoRA", "lora");
    }

    @Test
    void anUpperCaseLetterAsksForItsCase() {
      assertThat(found("LoRA lora", "LoRA")).containsExactly("LoRA");
      assertThat(found("LoRA lora", "L.RA")).containsExactly("LoRA");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "lora\\W", "\\Dora\\W", "lo\\pL\\pL\\W", "lo\\p{Latin}a\\W", "lo[[:alpha:]]a\\W",
          "lo\\PN\\PNa?\\W", "\\Alora", "\\Slora", "lora\\B", "[l\\D]ora"
        })
    void capitalsInEscapesAndClassNamesAreNoLetters(String pattern) {
      assertThat(
              TextPattern.of(List.of(pattern), Options.DEFAULT).isIn("LORA ")
                  || TextPattern.of(List.of(pattern), Options.DEFAULT).isIn("xLORAx"))
          .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "[L]ora",
          "[A-Z]ora",
          "[L[:punct:]]ora",
          "[a-zL]ora",
          "[\\x4C]ora",
          "\\x4Cora",
          "\\x{4c}ora",
          "\\x{00004C}ora",
          "(?:L|K)ora"
        })
    void capitalsThatStandForThemselvesAre(String pattern) {
      assertThat(found("LORA", pattern)).isEmpty();
      assertThat(found("Lora", pattern)).containsExactly("Lora");
    }

    @Test
    void aPatternWithoutLettersMindsTheCase() {
      assertThat(found("aA", "\\p{Lu}")).containsExactly("A");
    }

    @Test
    void aCapitalInOnePatternIsForAll() {
      assertThat(found("LoRA lora Map map", "LoRA", "map")).containsExactly("LoRA", "map");
      assertThat(found(FIXED, "LoRA lora Map map", "LoRA", "map")).containsExactly("LoRA", "map");
    }

    @Test
    void theCaseCanBeIgnoredOrRespectedRegardless() {
      assertThat(found(IGNORE, "LoRA lora", "LORA")).containsExactly("LoRA", "lora");
      assertThat(found(IGNORE, "LoRA lora", "LO.A")).containsExactly("LoRA", "lora");
      assertThat(found(RESPECT, "LoRA lora", "lora")).containsExactly("lora");
      assertThat(found(RESPECT, "LoRA lora", "lo.a")).containsExactly("lora");
    }
  }

  @Nested
  class Expressions {
    @ParameterizedTest
    @CsvSource(
        delimiter = '~',
        value = {
          "gr[ae]y          ~ grey gray groy     ~ grey,gray",
          "colou?r          ~ color colour       ~ color,colour",
          "diffus\\w+ model ~ a diffusion model  ~ diffusion model",
          "(ab)+            ~ ababx              ~ abab",
          "a{2}             ~ aaaa a             ~ aa,aa",
          "a{2,}            ~ aaaa a             ~ aaaa",
          "a{1,2}b          ~ aaab b             ~ aab",
          "xa{0}b           ~ xb xab             ~ xb",
          "a{,2}            ~ aa a{,2}           ~ a{,2}",
          "a{x}             ~ aa a{x}            ~ a{x}",
          "a{2              ~ aa a{2             ~ a{2",
          "a{2,3            ~ aa a{2,3           ~ a{2,3",
          "fo+?o            ~ fooo               ~ foo",
          "fo*?             ~ foo                ~ f",
          "fo{1,3}?o        ~ fooo               ~ foo",
          "^map             ~ map map            ~ map",
          "map$             ~ map map            ~ map",
          "\\Amap           ~ map map            ~ map",
          "map\\z           ~ map map            ~ map",
          "cat|dog          ~ cat dog            ~ cat,dog",
          "a\\.b            ~ a.b axb            ~ a.b",
          "\\$x\\_          ~ $x_ x              ~ $x_",
          "\\x41\\x{42}     ~ AB                 ~ AB",
          "[]a]+            ~ a]b                ~ a]",
          "[^]a]+           ~ a]b                ~ b",
          "[a\\]]+          ~ a]b                ~ a]",
          "[\\x41\\-]+      ~ A-B                ~ A-",
          "x\\é             ~ xé                 ~ xé",
          "[[:digit:]x]+    ~ 1x a               ~ 1x",
          "[[:digit:][:punct:]]+ ~ 1- a          ~ 1-",
          "[[:x]+           ~ a[:x               ~ [:x",
          "[[:digit:][:x]+  ~ a[:1               ~ [:1",
          "(?i)LORA         ~ lora               ~ lora",
          "(?i:LO)RA        ~ loRA lora          ~ loRA",
          "(?P<n>lo)ra      ~ lora               ~ lora",
          "(?<n>lo)ra       ~ lora               ~ lora",
          "a(?:b|c)?d       ~ abd ad aed         ~ abd,ad",
          "\\p{Greek}+      ~ a αβ b             ~ αβ",
          "\\pN+            ~ a 12 b             ~ 12",
          "\\PL             ~ a1b                ~ 1"
        })
    void theSyntaxIsRipgreps(String pattern, String text, String found) {
      assertThat(found(text, pattern)).containsExactly(found.split(",(?![0-9])"));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '~',
        value = {
          "\\w+     ~ naïve étude ~ naïve,étude",
          "[\\w-]+  ~ naïve-é x   ~ naïve-é,x",
          "\\W+     ~ é-è         ~ -",
          "\\d+     ~ १२ a        ~ १२",
          "\\D+     ~ 1é2         ~ é",
          "[\\d.]+  ~ १.२ a       ~ १.२",
          "a\\sb    ~ a\u00A0b    ~ a\u00A0b",
          "a[\\s]b  ~ a\u2003b    ~ a\u2003b",
          "\\S+     ~ a\u00A0b    ~ a,b"
        })
    void shorthandsKnowAllScripts(String pattern, String text, String found) {
      assertThat(found(text, pattern)).containsExactly(found.split(","));
    }

    @Test
    void whatTheExpressionNeedsIsLookedForInEitherCase() {
      assertThat(found("LATENT DIFFUSION", "latent +diff.")).containsExactly("LATENT DIFFU");
      assertThat(found("ÉTUDE 5", "étude \\d")).containsExactly("ÉTUDE 5");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '~',
        value = {
          "abc?d        ~ abd",
          "abc*d        ~ abd",
          "abc{0,1}d    ~ abd",
          "ab\uD83D\uDE00?d ~ abd",
          "abc|x+       ~ xx",
          "(abc)?x      ~ x",
          "(abc|d)x     ~ dx",
          "(?:abc)*x    ~ x",
          "(?i)ABC.     ~ abcd",
          "(?i:ABC).    ~ abcd",
          "a(b)+c.      ~ abbcx",
          "ab+c.        ~ abbcx",
          "(a(b|c)d|e)f ~ ef",
          "[abc]x       ~ ax",
          "a.c          ~ abc",
          "\\d*x        ~ x"
        })
    void whatTheExpressionCanDoWithoutIsNotAskedFor(String pattern, String text) {
      assertThat(found(text, pattern)).containsExactly(text);
    }
  }

  @Nested
  class SeveralPatterns {
    @Test
    void anyOfThemWillDo() {
      assertThat(found("a cat and a dog", "dog", "cat")).containsExactly("cat", "dog");
      assertThat(found("a cat and a dog", "d.g", "cow", "cat")).containsExactly("cat", "dog");
    }

    @Test
    void theLeftmostMatchWinsAndThenTheFirstPattern() {
      assertThat(found("foobar", "oba", "foo")).containsExactly("foo");
      assertThat(found("foobar", "foo", "foobar")).containsExactly("foo");
      assertThat(found("foobar", "foobar", "foo")).containsExactly("foobar");
    }

    @Test
    void aMatchHiddenByAnotherMakesRoomForTheNextOfItsPattern() {
      assertThat(spans("abcb", "abc", "b")).containsExactly(new Span(0, 3), new Span(3, 4));
    }

    @Test
    void thereIsNoSearchWithoutAPattern() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> TextPattern.of(List.of(), Options.DEFAULT));
    }
  }

  @Nested
  class WholeWords {
    @ParameterizedTest
    @CsvSource(
        delimiter = '~',
        value = {
          "map       ~ map maps remap map, (map) ~ 0,15,21",
          "map       ~ map_ map1 map-            ~ 10",
          "m.p       ~ map maps remap map, (mop) ~ 0,15,21",
          "m.p       ~ map                       ~ 0",
          "étude     ~ étude études              ~ 0",
          "caf       ~ café caf                  ~ 5",
          "c.f       ~ café caf                  ~ 5",
          "tude      ~ étude tude                ~ 6",
          "t.de      ~ étude tude                ~ 6",
          "x.        ~ x\uD83D\uDE00 xy          ~ 0,4",
          "foo|foobar ~ foobar                   ~ 0",
          "\\$       ~ a $$ b                    ~ 2,3",
          "^m.p      ~ map map                   ~ 0",
          "m.p$      ~ map map                   ~ 4",
          "\\Am.p    ~ map map                   ~ 0",
          "m.p\\z    ~ map map                   ~ 4",
          "m.p       ~ \uD83D\uDE00map\uD83D\uDE00map ~ 2,7",
          "m.p       ~ map map map               ~ 0,4,8"
        })
    void aMatchIsNotPartOfALongerWord(String pattern, String text, String starts) {
      List<String> found = new ArrayList<>();
      for (Span span : TextPattern.of(List.of(pattern), WORD).in(text)) {
        found.add(String.valueOf(span.start()));
      }
      assertThat(found).containsExactly(starts.split(","));
    }

    @Test
    void theTextEndsAWord() {
      assertThat(found(WORD, "foo", "foo\\s?")).containsExactly("foo");
      assertThat(found(WORD, "foo", "foo\\s")).isEmpty();
      assertThat(found(WORD, "foo", "\\sfoo")).isEmpty();
    }

    @Test
    void theCharactersAroundAWordAreNotPartOfTheMatch() {
      assertThat(found(WORD, "a foo.", "f\\w+\\.?")).containsExactly("foo.");
      assertThat(found(WORD, "\uD83D\uDE00foo\uD83D\uDE00", "f.o")).containsExactly("foo");
    }

    @Test
    void aFixedTextCanBeAWholeWord() {
      assertThat(found(FIXED_WORD, "c++ c", "c++")).containsExactly("c++");
      assertThat(found(FIXED_WORD, "scc cc", "cc")).containsExactly("cc");
      assertThat(found(FIXED_WORD, "Äther ätherisch", "äther")).containsExactly("Äther");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '~',
        value = {
          "\\bmap\\b   ~ maps map remap ~ 5",
          "\\<map\\>   ~ maps map remap ~ 5",
          "\\bmap      ~ remap maps     ~ 6",
          "map\\b      ~ maps remap     ~ 7",
          "\\btude     ~ étude tude     ~ 6",
          "caf\\b      ~ café caf       ~ 5",
          "\\bétude\\b ~ études étude   ~ 7",
          "\\bmaps?\\b ~ xmaps maps     ~ 6",
          "\\b-x       ~ -x a-x         ~ 4",
          "x-\\b       ~ x- x-a         ~ 3",
          "a\\b-b      ~ ab a-b         ~ 3",
          "a\\b.b      ~ axb a-b        ~ 4",
          "ma\\Bp      ~ map            ~ 0"
        })
    void boundariesAreWrittenAsUsual(String pattern, String text, int start) {
      assertThat(spans(text, pattern)).extracting(Span::start).containsExactly(start);
    }

    @Test
    void aBoundaryAloneMatchesWhereWordsAre() {
      assertThat(spans("- a", "\\b")).containsExactly(new Span(2, 2));
      assertThat(spans("- -", "\\b")).isEmpty();
    }

    @Test
    void aWordCannotBePartlyWithinBoundaries() {
      assertThat(spans("ab", "a\\bb")).isEmpty();
    }
  }

  @Nested
  class EmptyMatches {
    @Test
    void theyMakeATextMatch() {
      assertThat(spans("abc", "x*")).containsExactly(new Span(0, 0));
      assertThat(spans("", "^$")).containsExactly(new Span(0, 0));
      assertThat(spans("", "")).containsExactly(new Span(0, 0));
      assertThat(spans("abc", "$")).containsExactly(new Span(3, 3));
      assertThat(spans("abc", "")).containsExactly(new Span(0, 0));
      assertThat(found("ab cd", "\\b")).containsExactly("");
    }

    @Test
    void theyAreNotShownBesideOthers() {
      assertThat(spans("axxbx", "x*")).containsExactly(new Span(1, 3), new Span(4, 5));
    }

    @Test
    void theyPassOverWholeCharacters() {
      assertThat(spans("\uD83D\uDE00x", "x*")).containsExactly(new Span(2, 3));
    }

    @Test
    void theyCanStandBetweenWords() {
      assertThat(TextPattern.of(List.of("x*"), WORD).in("ab - c")).containsExactly(new Span(3, 3));
      assertThat(TextPattern.of(List.of(""), WORD).in("ab - c")).containsExactly(new Span(3, 3));
      assertThat(TextPattern.of(List.of(""), WORD).in("ab")).isEmpty();
    }
  }

  @Nested
  class FixedTexts {
    @ParameterizedTest
    @ValueSource(strings = {"a.c", "(a", "a)", "[a", "a\\", "$x^2$", "*"})
    void nothingHasASpecialMeaning(String text) {
      assertThat(found(FIXED, "xx" + text + "xx", text)).containsExactly(text);
    }

    @Test
    void aDotIsADot() {
      assertThat(found(FIXED, "abc", "a.c")).isEmpty();
      assertThat(found(FIXED, "ébc", "é.c")).isEmpty();
    }

    @Test
    void theLongestIsBounded() {
      assertThat(found(FIXED, "x".repeat(4096), "x".repeat(4096))).hasSize(1);
      assertThatExceptionFor("x".repeat(4097), FIXED)
          .hasMessage(
              "bad pattern: longer than 4096 characters at character 4097 of '"
                  + "x".repeat(40)
                  + "...'");
    }
  }

  private static org.assertj.core.api.AbstractThrowableAssert<?, ? extends Throwable>
      assertThatExceptionFor(String pattern, Options options) {
    return org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> TextPattern.of(List.of(pattern), options))
        .isInstanceOf(PatternException.class);
  }

  @Nested
  class Mistakes {
    @ParameterizedTest
    @CsvSource(
        delimiter = '~',
        value = {
          "a(b          ~ 1 ~ a group is not closed",
          "(a)(b(c)     ~ 3 ~ a group is not closed",
          "a(?i         ~ 1 ~ a group is not closed",
          "a)b          ~ 1 ~ a group is closed that was never opened",
          "(a))         ~ 3 ~ a group is closed that was never opened",
          "a[b          ~ 1 ~ a class is not closed",
          "a[]          ~ 1 ~ a class is not closed",
          "a[\\]        ~ 1 ~ a class is not closed",
          "a[\\         ~ 1 ~ a class is not closed",
          "ab\\         ~ 2 ~ a backslash ends the pattern",
          "x\\y         ~ 1 ~ invalid escape sequence '\\y'",
          "x\\1         ~ 1 ~ invalid escape sequence '\\1'",
          "x\\012       ~ 1 ~ invalid escape sequence '\\0'",
          "x\\Qa.\\.\\E  ~ 1 ~ invalid escape sequence '\\Q'",
          "a\\x{110000} ~ 1 ~ invalid escape sequence '\\x{110000'",
          "a\\x{4       ~ 1 ~ invalid escape sequence '\\x{4'",
          "a\\xg1       ~ 1 ~ invalid escape sequence '\\xg1'",
          "a\\x4        ~ 1 ~ invalid escape sequence '\\x4'",
          "a\\p         ~ 1 ~ invalid character class range '\\p'",
          "a\\p{Nope}   ~ 1 ~ invalid character class range '\\p{Nope}'",
          "a\\p{L       ~ 1 ~ invalid character class range '\\p{L'",
          "xx*+         ~ 2 ~ invalid nested repetition operator '*+'",
          "*x           ~ 0 ~ missing argument to repetition operator '*'",
          "xa{1001}     ~ 2 ~ invalid repeat count '{1001}'",
          "xa{9999999999} ~ 2 ~ invalid repeat count '{9999999999}'",
          "xa{3,2}      ~ 2 ~ invalid repeat count '{3,2}'",
          "x[z-a]       ~ 2 ~ invalid character class range 'z-a'",
          "a(?=b)       ~ 1 ~ invalid or unsupported Perl syntax '(?='",
          "a(?!b)       ~ 1 ~ invalid or unsupported Perl syntax '(?!'"
        })
    void theMessageSaysWhatAndWhere(String pattern, int index, String mistake) {
      PatternException e =
          org.assertj.core.api.Assertions.catchThrowableOfType(
              PatternException.class, () -> TextPattern.of(List.of(pattern), Options.DEFAULT));
      assertThat(e)
          .hasMessage(
              "bad pattern: " + mistake + " at character " + (index + 1) + " of '" + pattern + "'");
      assertThat(e.index()).isEqualTo(index);
      assertThat(e.pattern()).isEqualTo(pattern);
      assertThat(e.hint()).isEqualTo("correct it, or search for the text as it stands with -F");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "(((a{100}){100}){100})",
          "((((((a{1000}){1000}){1000}){1000}){1000}){1000})",
          "a{1000}b{1000}c{1000}d{1000}e{1000}f{1000}",
          "(ab){0,1000}(cd){1000,}(ef){1000}",
          "((a+){1000}b?){10}"
        })
    void anExpressionThatWouldBeTooLargeIsRefused(String pattern) {
      assertThatExceptionFor(pattern, Options.DEFAULT)
          .hasMessageContaining("too large once its repetitions are written out");
    }

    @Test
    void aLongRepetitionIsNotTooLarge() {
      assertThat(found("x" + "a".repeat(1000), "a{1000}")).hasSize(1);
      assertThat(found("x" + "ab".repeat(20), "(?:(?:ab){10}){2}")).hasSize(1);
    }

    @Test
    void theLargestExpressionIsBounded() {
      String largest = "a{1000}".repeat(4) + "x".repeat(996);
      String text = "a".repeat(4000) + "x".repeat(996);
      assertThat(found(text, largest)).containsExactly(text);
      assertThatExceptionFor(largest + "x", Options.DEFAULT)
          .hasMessageContaining("too large once its repetitions are written out");
    }

    @Test
    void theHigherCountOfARepetitionCounts() {
      assertThat(found("abcdefghij", "(?:abcdefghij){1,20}")).containsExactly("abcdefghij");
    }

    @Test
    void theSizeOfAClosedGroupCountsOnce() {
      assertThat(found("a", "(a)".repeat(1000) + "|a")).containsExactly("a");
    }

    @Test
    void nestingIsBounded() {
      String deep = "(".repeat(250) + "a" + ")".repeat(250);
      assertThat(found("a", deep)).containsExactly("a");
      assertThatExceptionFor("(" + deep + ")", Options.DEFAULT)
          .hasMessageContaining("nested more than 250 times at character 251 ");
    }

    @Test
    void theLongestExpressionIsBounded() {
      String longest = "[" + "x".repeat(4094) + "]";
      assertThat(found("x", longest)).containsExactly("x");
      assertThatExceptionFor(longest + "x", Options.DEFAULT)
          .hasMessageContaining("longer than 4096 characters");
    }
  }

  @Nested
  class Time {
    /** Large enough that anything worse than linear would not end within the life of a build. */
    private static final int LONG = 2_000_000;

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+$", "(a|aa)+$", "(.*,){12}P", "^(.*a){15}$", "(a*)*b"})
    void noPatternTakesMoreThanLinearTime(String pattern) {
      assertThat(found("a".repeat(LONG / 10) + "!", pattern)).isEmpty();
    }

    @Test
    void findingAllMatchesIsCutShortWhereItWouldTakeTheSquare() {
      String text = "a".repeat(LONG / 4);
      List<Span> spans = spans(text, "a.*b|a");
      assertThat(spans).startsWith(new Span(0, 1), new Span(1, 2)).hasSizeLessThan(100);
    }

    @Test
    void findingAllMatchesIsNotCutShortOtherwise() {
      assertThat(spans("ab".repeat(LONG / 10), "[ab]")).hasSize(LONG / 5);
      assertThat(spans("a".repeat(400), "a.*b|a")).hasSize(400);
    }
  }
}
