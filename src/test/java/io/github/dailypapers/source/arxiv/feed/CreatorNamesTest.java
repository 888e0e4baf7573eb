package io.github.dailypapers.source.arxiv.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CreatorNamesTest {
  private static List<String> names(String creator) {
    return CreatorNames.of(creator);
  }

  @Test
  void commasPartTheNames() {
    assertThat(names("Ada First, Bo van der Second, Solo"))
        .containsExactly("Ada First", "Bo van der Second", "Solo");
  }

  @Test
  void affiliationsAreNoPartOfAName() {
    assertThat(names("Ada First (Lab A, City (North)), Bo Second (Lab B)"))
        .containsExactly("Ada First", "Bo Second");
  }

  @Test
  void commasInsideOfBracesPartNothing() {
    assertThat(names("The {A, B} Group, Bo Second"))
        .containsExactly("The {A, B} Group", "Bo Second");
  }

  @Test
  void accentsAreUnicode() {
    assertThat(names("O\\u{g}uz T\\\"urk, K{\\i}z \\c{C}elik"))
        .containsExactly("Oğuz Türk", "Kız Çelik");
  }

  @Test
  void aBracketThatIsNeverClosedHidesNobody() {
    assertThat(names("Ada First (Lab, Bo Second, {Cy, Di"))
        .containsExactly("Ada First (Lab", "Bo Second", "{Cy", "Di");
    assertThat(names("Ada First) , Bo}")).containsExactly("Ada First)", "Bo}");
  }

  @Test
  void aSuffixBelongsToTheNameBeforeIt() {
    assertThat(names("Ada First, Jr., Bo Second III, II"))
        .containsExactly("Ada First, Jr.", "Bo Second III, II");
  }

  @Test
  void whatIsBlankIsNobody() {
    assertThat(names(" Ada First,, (1), Bo ")).containsExactly("Ada First", "Bo");
    assertThat(names("Jr.")).containsExactly("Jr.");
  }

  @Test
  void aSecondSuffixIsNoPartOfAName() {
    assertThat(names("Ada First, Jr., Jr., Bo Second"))
        .containsExactly("Ada First, Jr.", "Bo Second");
  }
}
