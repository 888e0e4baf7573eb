package io.github.dailypapers.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.support.Golden;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DetailRendererTest {
  private static String detail(int width, boolean color, List<Paper> papers) {
    return Papers.render(out -> new DetailRenderer(out, width, new Palette(color)), papers);
  }

  private static String detail(Paper paper) {
    return detail(80, false, List.of(paper));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 160})
  void aPaperIsShownInFull(int width) {
    Golden.assertMatches("render/detail-" + width + ".txt", detail(width, false, Papers.nasty()));
  }

  @Test
  void labelsAreFaintAndTheTitleIsBold() {
    assertThat(detail(80, true, List.of(Papers.paper().title("T").id("1").build())))
        .isEqualTo("\u001B[1mT\u001B[0m\n\u001B[2mid            \u001B[0m1\n");
  }

  @Test
  void textIsNotWiderThanReadsWell() {
    assertThat(detail(300, false, List.of(Papers.titled("word ".repeat(50)))).lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
  }

  @Test
  void authorsWhomThePageOnlyCountsAreCounted() {
    assertThat(detail(Papers.paper().authors(List.of("A", "B")).authorCount(9).build()))
        .isEqualTo("authors       A, B and 7 more\n");
    assertThat(detail(Papers.paper().authors(List.of("A", "B")).authorCount(2).build()))
        .isEqualTo("authors       A, B\n");
    assertThat(detail(Papers.paper().authors(List.of("A")).build())).isEqualTo("authors       A\n");
    assertThat(detail(Papers.paper().authorCount(9).build())).isEqualTo("authors       9\n");
    assertThat(detail(Papers.paper().authors(List.of()).authorCount(9).build()))
        .isEqualTo("authors       9\n");
  }

  @Test
  void starsStandBehindTheCode() {
    assertThat(detail(Papers.paper().codeUrl("https://e.example").codeStars(2).build()))
        .isEqualTo("code          https://e.example (2 stars)\n");
    assertThat(detail(Papers.paper().codeUrl("https://e.example").codeStars(1).build()))
        .isEqualTo("code          https://e.example (1 star)\n");
    assertThat(detail(Papers.paper().codeUrl("https://e.example").build()))
        .isEqualTo("code          https://e.example\n");
    assertThat(detail(Papers.paper().codeStars(2).build())).isEmpty();
  }

  @Test
  void anOrganizationHasItsShortNameBehindItUnlessThatIsTheSame() {
    assertThat(detail(Papers.paper().organization("North Lab").organizationId("nl").build()))
        .isEqualTo("organization  North Lab (nl)\n");
    assertThat(detail(Papers.paper().organization("nl").organizationId("nl").build()))
        .isEqualTo("organization  nl\n");
    assertThat(detail(Papers.paper().organizationId("nl").build())).isEqualTo("organization  nl\n");
    assertThat(detail(Papers.paper().organization("North Lab").build()))
        .isEqualTo("organization  North Lab\n");
  }

  @Test
  void everyPictureHasItsLine() {
    assertThat(
            detail(Papers.paper().media(List.of("https://a.example", "https://b.example")).build()))
        .isEqualTo("media         https://a.example\n              https://b.example\n");
  }

  @Test
  void textThatBeginsWithAnAddressIsWrappedLikeAnyOther() {
    String comment = "https://e.example/code " + "word ".repeat(20).strip();
    assertThat(detail(40, false, List.of(Papers.paper().comment(comment).build())).lines())
        .hasSizeGreaterThan(3)
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(40));
  }

  @Test
  void addressesAreNotBroken() {
    String address = "http://e.example/" + "x".repeat(100);
    assertThat(detail(Papers.paper().url(address).build()))
        .isEqualTo("url           " + address + "\n");
  }
}
