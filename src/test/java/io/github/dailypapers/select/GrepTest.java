package io.github.dailypapers.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Paper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrepTest {
  private static final Paper PAPER =
      Paper.of("hf")
          .id("2511.10555")
          .title("Ferns in Wet Soil")
          .abstractText("We grow ferns. Ferns grow.")
          .authors(List.of("Orla Fernsby", "Bo Moss"))
          .keywords(List.of("wet soil", "shade"))
          .summary("Nothing but moss.")
          .organization("Fern Institute")
          .build();

  private static Grep grep(String pattern, Field... fields) {
    return grep(pattern, false, fields);
  }

  private static Grep grep(String pattern, boolean inverted, Field... fields) {
    TextPattern text = TextPattern.of(List.of(pattern), TextPattern.Options.DEFAULT);
    return new Grep(text, List.of(fields), inverted);
  }

  @Nested
  class Fields {
    private static SelectionException refusal(String... names) {
      return catchThrowableOfType(SelectionException.class, () -> Grep.fields(List.of(names)));
    }

    @Test
    void titleAndAbstractAreSearchedUnlessOthersAreNamed() {
      assertThat(Grep.fields(List.of())).containsExactly(Field.TITLE, Field.ABSTRACT);
    }

    @ParameterizedTest
    @EnumSource(names = {"TITLE", "ABSTRACT", "AUTHORS", "KEYWORDS", "SUMMARY"})
    void aFieldIsNamedByItsLabel(Field field) {
      assertThat(Grep.fields(List.of(field.label()))).containsExactly(field);
    }

    @Test
    void severalAreJoinedWithCommasOrRepeated() {
      assertThat(Grep.fields(List.of("title,authors", "summary")))
          .containsExactly(Field.TITLE, Field.AUTHORS, Field.SUMMARY);
    }

    @Test
    void theyComeInTheOrderOfAPapersFieldsAndOnce() {
      assertThat(Grep.fields(List.of("summary,title,summary", "title")))
          .containsExactly(Field.TITLE, Field.SUMMARY);
    }

    @Test
    void allAreAllThatCanBeSearched() {
      List<Field> all =
          List.of(Field.TITLE, Field.ABSTRACT, Field.AUTHORS, Field.KEYWORDS, Field.SUMMARY);
      assertThat(Grep.fields(List.of("all"))).isEqualTo(all);
      assertThat(Grep.fields(List.of("title,all"))).isEqualTo(all);
    }

    @ParameterizedTest
    @CsvSource({"titel, title", "Title, title", "author, authors", "al, all", "abstrcat, abstract"})
    void theNearestIsProposedForAnUnknownOne(String name, String meant) {
      assertThat(refusal("summary", name)).hasMessage("cannot search in \"" + name + "\"");
      assertThat(refusal("summary", name).hint()).isEqualTo("did you mean " + meant + "?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "upvotes", "journal_ref"})
    void allAreToldWhereNoneIsNear(String name) {
      assertThat(refusal(name)).hasMessage("cannot search in \"" + name + "\"");
      assertThat(refusal(name).hint())
          .isEqualTo("use title, abstract, authors, keywords, summary, all");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title,", ",title", "title,,summary", "all,"})
    void nothingIsNoName(String names) {
      assertThat(refusal(names)).hasMessage("cannot search in \"\"");
    }

    @Test
    void aMistakeBesideAllIsRefused() {
      assertThat(refusal("all", "upvotes")).hasMessage("cannot search in \"upvotes\"");
    }
  }

  @Nested
  class Wanted {
    @Test
    void aPaperIsWantedIfAnyFieldMatches() {
      assertThat(grep("wet", Field.TITLE, Field.ABSTRACT).test(PAPER)).isTrue();
      assertThat(grep("grow", Field.TITLE, Field.ABSTRACT).test(PAPER)).isTrue();
      assertThat(grep("shade", Field.TITLE, Field.ABSTRACT).test(PAPER)).isFalse();
    }

    @Test
    void anyElementOfAListWillDo() {
      assertThat(grep("moss", Field.AUTHORS).test(PAPER)).isTrue();
      assertThat(grep("^shade$", Field.KEYWORDS).test(PAPER)).isTrue();
    }

    @Test
    void aMatchIsWithinOneElement() {
      assertThat(grep("fernsby.*bo", Field.AUTHORS).test(PAPER)).isFalse();
    }

    @Test
    void aMatchIsWithinOneField() {
      assertThat(grep("soil.*we grow", Field.TITLE, Field.ABSTRACT).test(PAPER)).isFalse();
    }

    @Test
    void whatIsUnknownMatchesNothing() {
      Paper unknown = Paper.of("hf").build();
      assertThat(grep("", Field.TITLE, Field.AUTHORS).test(unknown)).isFalse();
      assertThat(grep("", Field.TITLE, Field.AUTHORS).hits(unknown)).isEmpty();
    }

    @Test
    void invertedThePapersWithoutAMatchAreWanted() {
      assertThat(grep("wet", true, Field.TITLE, Field.ABSTRACT).test(PAPER)).isFalse();
      assertThat(grep("grow", true, Field.TITLE, Field.ABSTRACT).test(PAPER)).isFalse();
      assertThat(grep("shade", true, Field.TITLE, Field.ABSTRACT).test(PAPER)).isTrue();
      assertThat(grep("", true, Field.TITLE).test(Paper.of("hf").build())).isTrue();
    }
  }

  @Nested
  class Hits {
    @Test
    void everyMatchOfATextIsInItsHit() {
      assertThat(grep("ferns", Field.TITLE, Field.ABSTRACT).hits(PAPER))
          .containsExactly(
              new Hit(Field.TITLE, "Ferns in Wet Soil", List.of(new Span(0, 5))),
              new Hit(
                  Field.ABSTRACT,
                  "We grow ferns. Ferns grow.",
                  List.of(new Span(8, 13), new Span(15, 20))));
    }

    @Test
    void everyElementOfAListIsATextOfItsOwn() {
      assertThat(grep("o", Field.AUTHORS, Field.KEYWORDS).hits(PAPER))
          .containsExactly(
              new Hit(Field.AUTHORS, "Orla Fernsby", List.of(new Span(0, 1))),
              new Hit(Field.AUTHORS, "Bo Moss", List.of(new Span(1, 2), new Span(4, 5))),
              new Hit(Field.KEYWORDS, "wet soil", List.of(new Span(5, 6))));
    }

    @Test
    void theyComeInTheOrderOfTheFields() {
      assertThat(grep("moss", Field.SUMMARY, Field.AUTHORS).hits(PAPER))
          .extracting(Hit::field)
          .containsExactly(Field.SUMMARY, Field.AUTHORS);
    }

    @Test
    void otherFieldsAreNotSearched() {
      assertThat(grep("institute", Field.TITLE, Field.SUMMARY).hits(PAPER)).isEmpty();
    }

    @Test
    void theirSpansAreTheTextFound() {
      List<String> found = new ArrayList<>();
      for (Hit hit : grep("wet s\\w+", Field.TITLE, Field.KEYWORDS).hits(PAPER)) {
        for (Span span : hit.spans()) {
          found.add(span.of(hit.text()));
        }
      }
      assertThat(found).containsExactly("Wet Soil", "wet soil");
    }
  }

  @Test
  void whatIsHandedInCanBeChangedLater() {
    List<Field> fields = new ArrayList<>(List.of(Field.TITLE));
    Grep grep = new Grep(TextPattern.of(List.of("x"), TextPattern.Options.DEFAULT), fields, false);
    fields.clear();
    assertThat(grep.fields()).containsExactly(Field.TITLE);

    List<Span> spans = new ArrayList<>(List.of(new Span(0, 1)));
    Hit hit = new Hit(Field.TITLE, "x", spans);
    spans.clear();
    assertThat(hit.spans()).containsExactly(new Span(0, 1));
  }
}
