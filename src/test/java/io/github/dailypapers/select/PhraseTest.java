package io.github.dailypapers.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Orla Fennick      ~ Orla Fennick",
        "orla fennick      ~ Orla Q. Fennick",
        "ORLA              ~ orla fennick",
        "fenn              ~ Orla Fennick",
        "o f               ~ Orla Fennick",
        "li li             ~ Lian Li",
        "a a               ~ Ada A. Fern",
        "luc               ~ Jean-Luc Fern",
        "brien             ~ Orla O'Brien",
        "'  orla   fern '  ~ Orla Fern",
        "c++               ~ Fast C++ parsers",
        "(x)               ~ f(x)",
        "$x                ~ a$x",
        "3d                ~ 3D vision"
      })
  void itsWordsBeginWordsOfTheNameInTheSameOrder(String phrase, String name) {
    assertThat(Phrase.of("--author", phrase).isIn(name)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "li           ~ Charlie Fern",
        "fennick orla ~ Orla Fennick",
        "li li        ~ Li Wen",
        "li li        ~ Lili Wen",
        "orla fern    ~ Orla",
        "orlaf        ~ Orla Fern",
        "d            ~ 3D vision",
        "(y)          ~ f(x)",
        "x            ~ ''"
      })
  void whatBeginsNoWordOrInAnotherOrderIsNotFound(String phrase, String name) {
    assertThat(Phrase.of("--author", phrase).isIn(name)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "muller,      Hans Müller",
    "müller,      Hans Muller",
    "MÜLLER,      Hans Mu\u0308ller",
    "strasse,     Straße",
    "straße,      STRASSE",
    "maẞ,         Mass",
    "aether,      Æther",
    "ætna,        Aetna",
    "oeuvre,      Œuvre",
    "cœur,        Coeur",
    "soren,       Søren",
    "Ørsted,      orsted",
    "lukasz,      łukasz",
    "Łukasz,      lukasz",
    "dordevic,    Đorđević",
    "gudrun,      Guðrun",
    "Ðora,        dora",
    "thor,        Þor",
    "thora,       þora",
    "kirli,       Kırlı",
    "irmak,       İrmak",
    "file,        ﬁle",
    "émile du,    Emile\u00A0Dubois",
    "太,          太郎"
  })
  void accentsAndSpecialLettersAreReadAsPlainOnes(String phrase, String name) {
    assertThat(Phrase.of("--author", phrase).isIn(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "   ", "\t", " \t\n", "\u00A0", "\u3000"})
  void aBlankOneIsRefused(String text) {
    SelectionException refusal =
        catchThrowableOfType(SelectionException.class, () -> Phrase.of("--org", text));
    assertThat(refusal).hasMessage("--org is empty");
    assertThat(refusal.hint()).isEqualTo("give a word to look for");
  }

  @ParameterizedTest
  @ValueSource(strings = {"orla\tfern", "orla\nfern", "orla\u00A0fern"})
  void anyWhiteSpaceParts(String text) {
    assertThat(Phrase.of("--author", text).isIn("Orla Q. Fern")).isTrue();
  }
}
