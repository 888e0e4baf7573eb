package io.github.dailypapers.source.huggingface;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.paper.Listing.Remark;
import io.github.dailypapers.paper.Paper;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    assertThat(payload.papers().get(0).authorCount()).isEqualTo(2);
    assertThat(payload.remarks())
        .containsExactly(new Remark("an author without a name was left out of 1", true));
  }

  @Test
  void hiddenAuthorsAreAuthors() {
    Paper paper =
        only(
            "{\"id\":\"1\",\"authors\":[{\"name\":\"A\",\"hidden\":false},"
                + "{\"name\":\"B\",\"hidden\":true}]}");
    assertThat(paper.authors()).containsExactly("A", "B");
    assertThat(paper.authorCount()).isEqualTo(2);
  }

  @Test
  void thousandsOfAuthorsAreKeptInTheirOrder() {
    List<String> names = IntStream.range(0, 5000).mapToObj(i -> "Author " + i).toList();
    String authors =
        names.stream().map(name -> "{\"name\":\"" + name + "\"}").collect(joining(","));
    Paper paper = only("{\"id\":\"1\",\"authors\":[" + authors + "]}");
    assertThat(paper.authors()).isEqualTo(names);
    assertThat(paper.authorCount()).isEqualTo(5000);
  }

  @Test
  void anEmptyListOfAuthorsDiffersFromNone() {
    assertThat(only("{\"id\":\"1\",\"authors\":[]}").authorCount()).isZero();
    assertThat(only("{\"id\":\"1\"}").authorCount()).isNull();
  }

  @Test
  void aRepeatedKeywordIsKeptOnceAndABlankOneNotAtAll() {
    assertThat(only("{\"id\":\"1\",\"ai_keywords\":[\"b\",\"a\",\" b\\n\",\"\",\"B\"]}").keywords())
        .containsExactly("b", "a", "B");
  }

  @Test
  void noVotesAndNoCommentsDifferFromUnknownOnes() {
    Paper zero = read("{\"paper\":{\"id\":\"1\",\"upvotes\":0},\"numComments\":0}").papers().get(0);
    assertThat(zero.upvotes()).isZero();
    assertThat(zero.comments()).isZero();
    Paper unknown = only("{\"id\":\"1\"}");
    assertThat(unknown.upvotes()).isNull();
    assertThat(unknown.comments()).isNull();
    assertThat(unknown.codeStars()).isNull();
  }

  @Test
  void aPaperListedTwiceOnAPageIsReadTwice() {
    assertThat(read("{\"paper\":{\"id\":\"1\"}},{\"paper\":{\"id\":\"1\"}}").papers())
        .extracting(Paper::id)
        .containsExactly("1", "1");
  }

  @Test
  void whatOneSideOfAnEntryLacksTheOtherGives() {
    List<String> media = List.of("https://a.example/1.png");
    for (String none : List.of("null", "7")) {
      assertThat(
              read("{\"mediaUrls\":[\"https://a.example/1.png\"],"
                      + "\"paper\":{\"id\":\"1\",\"mediaUrls\":"
                      + none
                      + "}}")
                  .papers()
                  .get(0)
                  .media())
          .isEqualTo(media);
    }
  }

  @Test
  void theOuterPublicationDateIsNotRead() {
    Paper paper =
        read("{\"publishedAt\":\"2026-09-24T20:00:00.000Z\",\"paper\":{\"id\":\"1\"}}")
            .papers()
            .get(0);
    assertThat(paper.publishedOn()).isNull();
    assertThat(paper.listedOn()).isNull();
  }

  @Test
  void theDayOfThePageGoesBeforeThatOfAnEntryListedAgain() {
    Payload payload =
        PayloadReader.listing(
            "{\"dateString\":\"2026-04-10\",\"dailyPapers\":[{\"paper\":{\"id\":\"1\","
                + "\"submittedOnDailyAt\":\"2026-04-16T00:00:00.000Z\"}}]}");
    assertThat(payload.papers().get(0).listedOn()).isEqualTo(LocalDate.of(2026, 4, 10));
  }

  @Test
  void aDayOfThePageThatIsNoneIsRemarkedOn() {
    Payload payload =
        PayloadReader.listing(
            "{\"dateString\":\"soon\",\"dailyPapers\":[{\"paper\":{\"id\":\"1\"}}]}");
    assertThat(payload.day()).isEmpty();
    assertThat(payload.papers().get(0).listedOn()).isNull();
    assertThat(payload.remarks())
        .containsExactly(new Remark("the day of the page, \"soon\", is no date", true));
  }

  @Test
  void anEntryWithoutAPaperIsRemarkedOn() {
    assertThat(remarks("{\"title\":\"T\"}")).containsExactly("an entry holds no paper");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id", "title", "summary", "authors", "publishedAt", "submittedOnDailyAt",
        "submittedOnDailyBy", "upvotes", "ai_keywords", "ai_summary", "githubRepo", "githubStars",
        "projectPage", "organization", "mediaUrls"
      })
  void aValueOfAnotherTypeIsUnknownAndAlwaysRemarkedOn(String key) {
    String other = "{\"id\":\"1\",\"title\":\"T\",\"" + key + "\":true,\"discussionId\":\"x\"}";
    Payload payload = read("{\"title\":\"T\",\"paper\":" + other + "}");
    assertThat(payload.papers()).hasSize(1);
    assertThat(payload.remarks()).hasSize(1).allMatch(Remark::loss);
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
  void everyKeyMayBeMissing() {
    assertThat(only("{\"id\":\"2611.90001\"}"))
        .isEqualTo(
            Paper.of("hf")
                .id("2611.90001")
                .url("https://huggingface.co/papers/2611.90001")
                .pdfUrl("https://arxiv.org/pdf/2611.90001")
                .build());
  }

  @Test
  void unknownKeysArePassedOverWhole() {
    Paper paper =
        only("{\"later\":{\"a\":[1,{\"b\":[]}]},\"id\":\"1\",\"more\":[[[]]],\"upvotes\":4}");
    assertThat(paper.upvotes()).isEqualTo(4);
  }
}
