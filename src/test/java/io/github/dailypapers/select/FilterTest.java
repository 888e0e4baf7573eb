package io.github.dailypapers.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.paper.PaperBuilder;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterTest {
  /** A paper of which only the source is known. */
  private static final Paper UNKNOWN = paper().build();

  private static PaperBuilder paper() {
    return Paper.of("hf");
  }

  private static boolean passes(Paper paper, Criterion... criteria) {
    return Filter.of(List.of(criteria)).test(paper);
  }

  private static SelectionException refusalOfPart(String part) {
    return catchThrowableOfType(SelectionException.class, () -> Criterion.has(part));
  }

  @Nested
  class Combinations {
    private final Paper paper =
        paper()
            .authors(List.of("Orla Fennick"))
            .keywords(List.of("wet soil"))
            .upvotes(20)
            .comments(3)
            .build();

    @Test
    void withoutCriteriaEveryPaperPasses() {
      assertThat(passes(UNKNOWN)).isTrue();
    }

    @Test
    void anyValueOfARepeatedOptionWillDo() {
      assertThat(passes(paper, Criterion.author("Nobody"), Criterion.author("Orla"))).isTrue();
      assertThat(passes(paper, Criterion.author("Orla"), Criterion.author("Nobody"))).isTrue();
      assertThat(passes(paper, Criterion.author("Nobody"), Criterion.author("None"))).isFalse();
    }

    @Test
    void allOfSeveralOptionsAreAsked() {
      assertThat(passes(paper, Criterion.author("Orla"), Criterion.keyword("soil"))).isTrue();
      assertThat(passes(paper, Criterion.author("Orla"), Criterion.keyword("sand"))).isFalse();
      assertThat(passes(paper, Criterion.author("None"), Criterion.keyword("soil"))).isFalse();
    }

    @Test
    void anOptionMayBeRepeatedAmongOthers() {
      assertThat(
              passes(
                  paper,
                  Criterion.author("Nobody"),
                  Criterion.keyword("soil"),
                  Criterion.author("Orla")))
          .isTrue();
    }

    @Test
    void countsOfDifferentThingsAreDifferentOptions() {
      assertThat(
              passes(
                  paper,
                  Criterion.number(Field.UPVOTES, "20"),
                  Criterion.number(Field.COMMENTS, "9")))
          .isFalse();
      assertThat(
              passes(
                  paper,
                  Criterion.number(Field.UPVOTES, "<5"),
                  Criterion.number(Field.UPVOTES, ">=20")))
          .isTrue();
    }
  }

  @Nested
  class Names {
    private final Paper paper =
        paper()
            .title("Reed")
            .authors(List.of("Orla Fennick", "Søren Ålund"))
            .organization("University of Invented Plants")
            .organizationId("uiplants")
            .keywords(List.of("wet soil", "ferns"))
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"orla", "fennick", "soren alund", "Ålu"})
    void anyAuthorWillDo(String name) {
      assertThat(passes(paper, Criterion.author(name))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"orla alund", "ennick", "reed", "plants", "ferns"})
    void wordsAreLookedForInOneAuthorAtATime(String name) {
      assertThat(passes(paper, Criterion.author(name))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"invented plants", "UNIVERSITY", "uiplants", "uip"})
    void anOrganizationIsKnownByItsNameAndItsShortName(String name) {
      assertThat(passes(paper, Criterion.organization(name))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plants university", "orla", "ferns"})
    void anotherOrganizationIsNotWanted(String name) {
      assertThat(passes(paper, Criterion.organization(name))).isFalse();
    }

    @Test
    void anyKeywordWillDo() {
      assertThat(passes(paper, Criterion.keyword("fern"))).isTrue();
      assertThat(passes(paper, Criterion.keyword("soil"))).isTrue();
      assertThat(passes(paper, Criterion.keyword("soil ferns"))).isFalse();
      assertThat(passes(paper, Criterion.keyword("orla"))).isFalse();
    }

    @Test
    void theUnknownHasNoName() {
      assertThat(passes(UNKNOWN, Criterion.author("orla"))).isFalse();
      assertThat(passes(UNKNOWN, Criterion.organization("plants"))).isFalse();
      assertThat(passes(UNKNOWN, Criterion.keyword("ferns"))).isFalse();
    }

    @Test
    void aBlankNameIsRefused() {
      assertThatThrownBy(() -> Criterion.author(" ")).hasMessage("--author is empty");
      assertThatThrownBy(() -> Criterion.organization("")).hasMessage("--org is empty");
      assertThatThrownBy(() -> Criterion.keyword("")).hasMessage("--keyword is empty");
    }
  }

  @Nested
  class Categories {
    private final Paper paper = paper().categories(List.of("q-bio.PE", "cs.CL", "math-ph")).build();

    @ParameterizedTest
    @ValueSource(strings = {"cs.CL", "CS.cl", "cs", "CS", "q-bio", "q-bio.PE", "math-ph"})
    void aClassOrItsArchiveIsNamed(String category) {
      assertThat(passes(paper, Criterion.category(category))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cs.C", "cs.CLX", "cs.", "c", "q", "math", "CL", "cs.LG", ""})
    void aPartOfAClassIsNone(String category) {
      assertThat(passes(paper, Criterion.category(category))).isFalse();
    }

    @Test
    void theUnknownIsInNoClass() {
      assertThat(passes(UNKNOWN, Criterion.category("cs"))).isFalse();
    }
  }

  @Nested
  class Submitters {
    @Test
    void aSubmitterIsKnownByLoginWhateverItsCase() {
      Paper paper = paper().submittedBy("Gardener").build();
      assertThat(passes(paper, Criterion.submitter("gardener"))).isTrue();
      assertThat(passes(paper, Criterion.submitter("garden"))).isFalse();
    }

    @Test
    void theUnknownIsNoSubmitter() {
      assertThat(passes(UNKNOWN, Criterion.submitter("gardener"))).isFalse();
    }
  }

  @Nested
  class Parts {
    /** Every part, and a paper that has it alone. */
    private Paper with(Part part) {
      return switch (part) {
        case CODE -> paper().codeUrl("https://ferns.example/code").build();
        case PROJECT -> paper().projectUrl("https://ferns.example").build();
        case ABSTRACT -> paper().abstractText("We grow ferns.").build();
        case SUMMARY -> paper().summary("Ferns grow.").build();
        case MEDIA -> paper().media(List.of("https://ferns.example/a.png")).build();
      };
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void aPaperHasThePartsThatThePageStates(Part asked) {
      for (Part part : Part.values()) {
        assertThat(passes(with(part), Criterion.has(asked.label()))).isEqualTo(part == asked);
      }
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void theUnknownHasNoParts(Part part) {
      assertThat(passes(UNKNOWN, Criterion.has(part.label()))).isFalse();
    }

    @Test
    void whatIsEmptyIsNotThere() {
      assertThat(passes(paper().media(List.of()).build(), Criterion.has("media"))).isFalse();
      assertThat(passes(paper().abstractText("").build(), Criterion.has("abstract"))).isFalse();
    }

    @Test
    void anyOfSeveralPartsWillDo() {
      assertThat(passes(with(Part.MEDIA), Criterion.has("code"), Criterion.has("media"))).isTrue();
    }

    @Test
    void theNearestPartIsProposedForAnUnknownOne() {
      assertThat(refusalOfPart("codes")).hasMessage("\"codes\" is nothing a paper can have");
      assertThat(refusalOfPart("codes").hint()).isEqualTo("did you mean code?");
      assertThat(refusalOfPart("CODE").hint()).isEqualTo("did you mean code?");
    }

    @Test
    void allPartsAreToldWhereNoneIsNear() {
      assertThat(refusalOfPart("").hint()).isEqualTo("use code, project, abstract, summary, media");
    }
  }

  @Nested
  class Numbers {
    private final Paper paper =
        paper().upvotes(20).comments(0).codeStars(1500).authorCount(5).build();

    @ParameterizedTest
    @CsvSource({
      "UPVOTES,      20,     true",
      "UPVOTES,      21,     false",
      "UPVOTES,      >=20,   true",
      "UPVOTES,      >=21,   false",
      "UPVOTES,      >19,    true",
      "UPVOTES,      >20,    false",
      "UPVOTES,      <21,    true",
      "UPVOTES,      <20,    false",
      "UPVOTES,      <=20,   true",
      "UPVOTES,      <=19,   false",
      "UPVOTES,      10..20, true",
      "UPVOTES,      20..30, true",
      "UPVOTES,      10..19, false",
      "UPVOTES,      21..,   false",
      "UPVOTES,      ..19,   false",
      "COMMENTS,     0,      true",
      "COMMENTS,     >0,     false",
      "CODE_STARS,   >=1000, true",
      "AUTHOR_COUNT, <=5,    true"
    })
    void aNumberIsWithinItsRange(Field field, String range, boolean within) {
      assertThat(passes(paper, Criterion.number(field, range))).isEqualTo(within);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", ">=0", "<5", "..5", "0.."})
    void theUnknownIsInNoRange(String range) {
      assertThat(passes(UNKNOWN, Criterion.number(Field.UPVOTES, range))).isFalse();
    }

    @Test
    void aBadRangeIsRefused() {
      assertThatThrownBy(() -> Criterion.number(Field.UPVOTES, "many"))
          .isInstanceOf(SelectionException.class)
          .hasMessage("\"many\" is not a number or a range of numbers");
    }
  }

  @Test
  void everyCriterionKnowsItsOption() {
    assertThat(
            List.of(
                Criterion.author("x"),
                Criterion.organization("x"),
                Criterion.keyword("x"),
                Criterion.category("x"),
                Criterion.submitter("x"),
                Criterion.has("code"),
                Criterion.number(Field.UPVOTES, "1"),
                Criterion.number(Field.AUTHOR_COUNT, "1")))
        .extracting(Criterion::option)
        .containsExactly(
            "--author",
            "--org",
            "--keyword",
            "--category",
            "--submitter",
            "--has",
            "--upvotes",
            "--author-count");
  }
}
