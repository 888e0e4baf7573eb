package io.github.dailypapers.source.arxiv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiQueryTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "pebbles;all:pebbles",
        "counting pebbles ;all:counting+AND+all:pebbles",
        "\"counting pebbles\" twice;all:%22counting+pebbles%22+AND+all:twice",
        "\"search AND rescue\";all:%22search+AND+rescue%22",
        "\"counting pebbles;all:counting+AND+all:pebbles",
        "\"\" x;all:x",
        "and or;all:and+AND+all:or",
        "C++ R&D 100%;all:C%2B%2B+AND+all:R%26D+AND+all:100%25",
        "größe;all:gr%C3%B6%C3%9Fe",
        "note: this;all:note:+AND+all:this"
      },
      delimiter = ';')
  void allWordsMustBeFound(String words, String query) {
    assertThat(ApiQuery.search(words, Optional.empty(), 20))
        .isEqualTo("/api/query?search_query=" + query + "&max_results=20");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "ti:pebbles;ti:pebbles",
        "au:first AND cat:cs.CL;au:first+AND+cat:cs.CL",
        "pebbles OR stones;pebbles+OR+stones",
        "pebbles ANDNOT \"big stones\";pebbles+ANDNOT+%22big+stones%22",
        "(pebbles);%28pebbles%29",
        " abs:x ;abs:x",
        "submittedDate:[202601010000 TO 202601022359];"
            + "submittedDate:%5B202601010000+TO+202601022359%5D"
      },
      delimiter = ';')
  void aQueryOfTheApisOwnLanguageIsPassedOn(String words, String query) {
    assertThat(ApiQuery.search(words, Optional.empty(), 10))
        .isEqualTo("/api/query?search_query=" + query + "&max_results=10");
  }

  @Test
  void everyPathIsAnAddress() {
    String path = ApiQuery.search("a\"b\\c [x] {y} <z> ^ ` | 😀 \uD800 %", Optional.empty(), 1);
    assertThat(URI.create("https://export.arxiv.org" + path).getRawQuery()).isNotEmpty();
  }

  @Test
  void aSearchMayBeOfOneCategory() {
    assertThat(ApiQuery.search("big stones", Optional.of("cs.CL"), 5))
        .isEqualTo(
            "/api/query?search_query=cat:cs.CL+AND+%28all:big+AND+all:stones%29&max_results=5");
  }

  @Test
  void aSearchOfAnArchiveIsOneOfAllItsCategories() {
    assertThat(ApiQuery.search("ti:a OR ti:b", Optional.of("math"), 5))
        .isEqualTo("/api/query?search_query=cat:math*+AND+%28ti:a+OR+ti:b%29&max_results=5");
  }

  @Test
  void papersAreAskedForByTheirIds() {
    assertThat(ApiQuery.papers(List.of("2601.00001", "hep-th/9901001", "2601.00002v3")))
        .isEqualTo("/api/query?id_list=2601.00001,hep-th/9901001,2601.00002v3");
  }

  @Test
  void ofMoreThanTenPapersItIsToldHowManyAreWanted() {
    assertThat(ApiQuery.papers(Collections.nCopies(10, "2601.00001"))).endsWith("00001");
    assertThat(ApiQuery.papers(Collections.nCopies(11, "2601.00001"))).endsWith("&max_results=11");
  }

  @Test
  void noMoreThanTwoHundredPapersAreAskedForAtOnce() {
    assertThat(ApiQuery.papers(Collections.nCopies(200, "2601.00001"))).endsWith("max_results=200");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ApiQuery.papers(Collections.nCopies(201, "2601.00001")));
    assertThatIllegalArgumentException().isThrownBy(() -> ApiQuery.papers(List.of()));
  }
}
