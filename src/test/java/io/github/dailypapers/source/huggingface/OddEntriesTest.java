package io.github.dailypapers.source.huggingface;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.paper.Listing.Remark;
import io.github.dailypapers.paper.Paper;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Entries that are not as they should be: nothing is guessed, and nothing is lost in silence. */
class OddEntriesTest {
  private static Payload read(String entries) {
    return PayloadReader.listing("{\"dailyPapers\":[" + entries + "]}");
  }

  private static Paper only(String paper) {
    return read("{\"paper\":" + paper + "}").papers().get(0);
  }

  private static List<String> remarks(String entries) {
    return read(entries).remarks().stream().map(Remark::text).toList();
  }

  @Test
  void anIdThatEndsInZeroStaysAsItIs() {
    assertThat(only("{\"id\":\"2503.02130\"}").id()).isEqualTo("2503.02130");
  }

  @Test
  void anIdThatIsANumberIsNotUnderstood() {
    Payload payload = read("{\"paper\":{\"id\":2503.02130,\"title\":\"T\"}}");
    assertThat(payload.papers().get(0).id()).isNull();
    assertThat(payload.remarks()).containsExactly(new Remark("\"id\" is not text", true));
  }

  @Test
  void nullIsUnknownAndNoOddity() {
    Payload payload = read("{\"paper\":{\"id\":\"1\",\"upvotes\":null,\"authors\":null}}");
    assertThat(payload.papers().get(0).upvotes()).isNull();
    assertThat(payload.papers().get(0).authors()).isNull();
    assertThat(payload.papers().get(0).authorCount()).isNull();
    assertThat(payload.remarks()).isEmpty();
  }

  @Test
  void aCountThatIsTextIsUnknownAndRemarkedOn() {
    Payload payload = read("{\"paper\":{\"id\":\"1\",\"upvotes\":\"12\"}}");
    assertThat(payload.papers().get(0).upvotes()).isNull();
    assertThat(payload.remarks())
        .containsExactly(new Remark("\"upvotes\" is not a whole number", true));
  }

  @Test
  void aNegativeOrEnormousCountIsUnknown() {
    assertThat(only("{\"id\":\"1\",\"upvotes\":-1}").upvotes()).isNull();
    assertThat(only("{\"id\":\"1\",\"upvotes\":99999999999}").upvotes()).isNull();
    assertThat(only("{\"id\":\"1\",\"upvotes\":2147483647}").upvotes()).isEqualTo(2147483647);
  }

  @Test
  void aDateThatIsNoneIsUnknownAndRemarkedOn() {
    Payload payload = read("{\"paper\":{\"id\":\"2611.90001\",\"publishedAt\":\"soon\"}}");
    assertThat(payload.papers().get(0).publishedOn()).isNull();
    assertThat(payload.remarks())
        .containsExactly(new Remark("a date of 2611.90001 is no point in time", true));
  }

  @Test
  void aDateWithAnOffsetIsTheUtcDay() {
    assertThat(only("{\"id\":\"1\",\"publishedAt\":\"2026-01-01T01:00:00+05:00\"}").publishedOn())
        .isEqualTo(LocalDate.of(2025, 12, 31));
  }

  @Test
  void anEntryWithNeitherIdNorTitleIsLeftOutAndRemarkedOn() {
    Payload payload = read("{\"paper\":{\"upvotes\":3}},{\"paper\":{\"id\":\"1\"}}");
    assertThat(payload.papers()).extracting(Paper::id).containsExactly("1");
    assertThat(payload.remarks())
        .containsExactly(new Remark("an entry with neither id nor title was left out", true));
  }

  @Test
  void anElementThatIsNoEntryIsLeftOutAndRemarkedOn() {
    assertThat(remarks("7,{\"paper\":{\"id\":\"1\"}}"))
        .containsExactly("an element is not an object");
  }

  @Test
  void anAuthorWithoutANameIsLeftOutAndRemarkedOn() {
    Payload payload =
        read("{\"paper\":{\"id\":\"1\",\"authors\":[{\"name\":\"A\"},{\"hidden\":true}]}}");
    assertThat(payload.papers().get(0).authors()).containsExactly("A");
    assertThat(payload.remarks())
        .containsExactly(new Remark("an author without a name was left out of 1", true));
  }

  @Test
  void theOuterTitleAndAbstractServeWhereTheInnerAreMissing() {
    Paper paper =
        read("{\"title\":\"Outer\",\"summary\":\"Told outside.\",\"paper\":{\"id\":\"1\"}}")
            .papers()
            .get(0);
    assertThat(paper.title()).isEqualTo("Outer");
    assertThat(paper.abstractText()).isEqualTo("Told outside.");
  }

  @Test
  void theSubmitterOfThePaperServesWhereTheListHasNone() {
    assertThat(only("{\"id\":\"1\",\"submittedOnDailyBy\":{\"user\":\"ola\"}}").submittedBy())
        .isEqualTo("ola");
  }

  @Test
  void anIdThatIsNotOfArxivHasNoPdf() {
    Paper paper = only("{\"id\":\"blog-17\"}");
    assertThat(paper.url()).isEqualTo("https://huggingface.co/papers/blog-17");
    assertThat(paper.pdfUrl()).isNull();
  }

  @Test
  void unknownKeysArePassedOverWhole() {
    Paper paper =
        only("{\"later\":{\"a\":[1,{\"b\":[]}]},\"id\":\"1\",\"more\":[[[]]],\"upvotes\":4}");
    assertThat(paper.upvotes()).isEqualTo(4);
  }
}
