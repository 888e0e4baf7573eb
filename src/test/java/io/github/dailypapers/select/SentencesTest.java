package io.github.dailypapers.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
  private static List<String> texts(String text, List<Span> spans) {
    List<String> texts = new ArrayList<>();
    for (Span span : spans) {
      texts.add(span.of(text));
    }
    return texts;
  }

  private static List<String> sentences(String text) {
    return texts(text, Sentences.of(text).spans());
  }

  @Nested
  class Ends {
    @Test
    void aFullStopQuestionOrExclamationMarkEndsASentence() {
      assertThat(sentences("We grow ferns. Do they mind? No! They grow."))
          .containsExactly("We grow ferns.", "Do they mind?", "No!", "They grow.");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "They asked \"Why?\" We told. | They asked \"Why?\" | We told.",
          "They said \u201CNo.\u201D We left. | They said \u201CNo.\u201D | We left.",
          "It was \u2018wet.\u2019 We left. | It was \u2018wet.\u2019 | We left.",
          "They grow (in soil.) We left. | They grow (in soil.) | We left.",
          "They grow [in soil.] We left. | They grow [in soil.] | We left.",
          "They grow {in soil.} We left. | They grow {in soil.} | We left.",
          "Is it \"wet?!\" We left. | Is it \"wet?!\" | We left.",
          "It grows... We wait. | It grows... | We wait.",
          "See J... We wait. | See J... | We wait."
        })
    void closingQuotesBracketsAndFurtherMarksBelongToIt(String text, String first, String second) {
      assertThat(sentences(text)).containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "Ferns grow. 3 of them bloom. | Ferns grow. | 3 of them bloom.",
          "Ferns grow. $x$ is wet. | Ferns grow. | $x$ is wet.",
          "Ferns grow. \"Why\" is open. | Ferns grow. | \"Why\" is open.",
          "Ferns grow. (Mosses too.) | Ferns grow. | (Mosses too.)",
          "Ferns grow. \u00C9tudes follow. | Ferns grow. | \u00C9tudes follow.",
          "Soil is $K$. We dig. | Soil is $K$. | We dig.",
          "It is 5. We dig. | It is 5. | We dig."
        })
    void whateverCannotGoOnASentenceBeginsTheNext(String text, String first, String second) {
      assertThat(sentences(text)).containsExactly(first, second);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Ferns grow. and so do mosses.",
          "Ferns! of all kinds.",
          "Why? asked the moss.",
          "Ferns grow. \uD835\uDC1A is wet no more",
          "We use fern.js and 3.5 litres of v2.0 soil.",
          "See a.B and c.D there",
          "Who knows?Nobody",
          "Wet",
          "Wet."
        })
    void otherMarksDoNot(String text) {
      assertThat(sentences(text)).containsExactly(text);
    }

    @Test
    void chineseAndJapaneseMarksNeedNoSpace() {
      assertThat(sentences("\u82D4\u306F\u80B2\u3064\u3002\u306A\u305C\uFF1F\u6E7F\u3063\uFF01abc"))
          .containsExactly(
              "\u82D4\u306F\u80B2\u3064\u3002", "\u306A\u305C\uFF1F", "\u6E7F\u3063\uFF01", "abc");
    }

    @Test
    void closingMarksFollowChineseAndJapaneseOnesToo() {
      assertThat(sentences("\u300C\u82D4\u3002\u300D\u82D4\u3002 \u300E\u82D4\u3002\u300Fa"))
          .containsExactly(
              "\u300C\u82D4\u3002\u300D", "\u82D4\u3002", "\u300E\u82D4\u3002\u300F", "a");
    }
  }

  @Nested
  class Abbreviated {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "e.g", "eg", "i.e", "ie", "al", "cf", "vs", "w.r.t", "resp", "approx", "Fig", "Figs",
          "Eq", "Eqs", "Eqn", "Sec", "Sect", "Ch", "Ref", "Refs", "Tab", "Thm", "Prop", "Def",
          "App", "No", "Nos", "Vol", "pp", "ed", "eds", "Dr", "Prof", "Mr", "Mrs", "Ms", "St",
          "a.k.a", "viz"
        })
    void anAbbreviationDoesNotEndASentence(String word) {
      assertThat(sentences("Ferns, " + word + ". Moss grow. They grow."))
          .containsExactly("Ferns, " + word + ". Moss grow.", "They grow.");
      assertThat(sentences("Ferns (" + word.toUpperCase(java.util.Locale.ROOT) + ". Moss) grow"))
          .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "By J. Fern.",
          "By J. R. Fern.",
          "By J.-P. Fern.",
          "By J.R. Fern.",
          "In the U.S. Ferns grow.",
          "J. Fern digs.",
          "By \u00C9. Fern.",
          "No. 5 grows.",
          "(Fig. 3) shows it."
        })
    void anInitialOrAbbreviationNeedNoOtherWords(String text) {
      assertThat(sentences(text)).containsExactly(text);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "They use MOSS. We dig. | They use MOSS. | We dig.",
          "They use x. We dig. | They use x. | We dig.",
          "They are fat. We dig. | They are fat. | We dig.",
          "They vote final. We dig. | They vote final. | We dig.",
          "See Fig. We dig? Moss! | See Fig. We dig? | Moss!",
          "Ask Dr! We dig. | Ask Dr! | We dig.",
          "It is plan B? We dig. | It is plan B? | We dig.",
          "Ferns (cf.) We dig. | Ferns (cf.) | We dig."
        })
    void otherWordsDoEndASentence(String text, String first, String second) {
      assertThat(sentences(text)).containsExactly(first, second);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fern-7B", "Fern-1.5B", "2D", "T5X2A"})
    void aCapitalAfterADigitIsNoInitial(String name) {
      assertThat(sentences("We train " + name + ". We dig."))
          .containsExactly("We train " + name + ".", "We dig.");
    }

    @Test
    void aWordBeginsWithItsSentence() {
      assertThat(sentences("\u82D4\u3002J. Fern")).containsExactly("\u82D4\u3002", "J. Fern");
    }
  }

  @Nested
  class Blanks {
    @Test
    void thereIsNoSentenceInNothing() {
      assertThat(sentences("")).isEmpty();
      assertThat(sentences("  ")).isEmpty();
    }

    @Test
    void whiteSpaceAroundSentencesIsLeftOut() {
      assertThat(sentences("  We dig.  They grow. ")).containsExactly("We dig.", "They grow.");
      assertThat(sentences("We dig\u3002 ")).containsExactly("We dig\u3002");
    }

    @Test
    void theLastSentenceNeedsNoMark() {
      assertThat(sentences("We dig. They grow")).containsExactly("We dig.", "They grow");
    }
  }

  @Nested
  class Around {
    private static final String TEXT = "Aa one. Bb two. Cc three. Dd four. Ee five. Ff six. Gg.";

    /**
     * What is shown of the text around the words {@code found}, which stand in it in this order.
     */
    private static List<String> shown(int context, String... found) {
      List<Span> matches = new ArrayList<>();
      for (String word : found) {
        int start = TEXT.indexOf(word);
        matches.add(new Span(start, start + word.length()));
      }
      return texts(TEXT, Sentences.of(TEXT).around(matches, context));
    }

    @Test
    void theSentenceOfAMatchIsShown() {
      assertThat(shown(0, "three")).containsExactly("Cc three.");
      assertThat(shown(0, "Cc")).containsExactly("Cc three.");
      assertThat(shown(0, "three.")).containsExactly("Cc three.");
      assertThat(shown(0, "Aa")).containsExactly("Aa one.");
      assertThat(shown(0, "Gg.")).containsExactly("Gg.");
    }

    @Test
    void severalMatchesInASentenceShowItOnce() {
      assertThat(shown(0, "Cc", "three")).containsExactly("Cc three.");
    }

    @Test
    void everySentenceThatAMatchTouchesIsShown() {
      assertThat(shown(0, "two. Cc three. D")).containsExactly("Bb two. Cc three. Dd four.");
    }

    @Test
    void sentencesFarApartComeApart() {
      assertThat(shown(0, "Aa", "Cc", "Ff")).containsExactly("Aa one.", "Cc three.", "Ff six.");
    }

    @Test
    void neighboursComeAsOne() {
      assertThat(shown(0, "Bb", "Cc", "Ee")).containsExactly("Bb two. Cc three.", "Ee five.");
    }

    @Test
    void theContextIsShownOnEitherSide() {
      assertThat(shown(1, "Cc")).containsExactly("Bb two. Cc three. Dd four.");
      assertThat(shown(2, "Cc")).containsExactly("Aa one. Bb two. Cc three. Dd four. Ee five.");
    }

    @Test
    void theContextEndsWithTheText() {
      assertThat(shown(1, "Aa")).containsExactly("Aa one. Bb two.");
      assertThat(shown(2, "Gg")).containsExactly("Ee five. Ff six. Gg.");
    }

    @Test
    void contextsThatMeetComeAsOne() {
      assertThat(shown(1, "Bb", "Ee"))
          .containsExactly("Aa one. Bb two. Cc three. Dd four. Ee five. Ff six.");
      assertThat(shown(1, "Bb", "Dd"))
          .containsExactly("Aa one. Bb two. Cc three. Dd four. Ee five.");
      assertThat(shown(1, "Aa", "Ee"))
          .containsExactly("Aa one. Bb two.", "Dd four. Ee five. Ff six.");
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 1000, Integer.MAX_VALUE - 1, Integer.MAX_VALUE})
    void anyContextIsEnoughForTheWholeText(int context) {
      assertThat(shown(context, "Dd")).containsExactly(TEXT);
      assertThat(shown(context, "Aa", "Gg")).containsExactly(TEXT);
    }

    @Test
    void anEmptyMatchIsInTheSentenceItStandsIn() {
      Sentences sentences = Sentences.of(TEXT);
      assertThat(texts(TEXT, sentences.around(List.of(new Span(0, 0)), 0)))
          .containsExactly("Aa one.");
      assertThat(texts(TEXT, sentences.around(List.of(new Span(8, 8)), 0)))
          .containsExactly("Bb two.");
      int end = TEXT.length();
      assertThat(texts(TEXT, sentences.around(List.of(new Span(end, end)), 0)))
          .containsExactly("Gg.");
    }

    @Test
    void theSpaceAfterASentenceBelongsToIt() {
      Sentences sentences = Sentences.of(TEXT);
      assertThat(texts(TEXT, sentences.around(List.of(new Span(7, 8)), 0)))
          .containsExactly("Aa one.");
      assertThat(texts(TEXT, sentences.around(List.of(new Span(7, 9)), 0)))
          .containsExactly("Aa one. Bb two.");
    }

    @Test
    void withoutMatchesNothingIsShown() {
      assertThat(shown(3)).isEmpty();
    }

    @Test
    void nothingIsShownOfAnEmptyText() {
      assertThat(Sentences.of("").around(List.of(new Span(0, 0)), 1)).isEmpty();
    }
  }
}
