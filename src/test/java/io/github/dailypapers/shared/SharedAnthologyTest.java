package io.github.dailypapers.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.page.Page;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.source.acl.AnthologyPage;
import io.github.dailypapers.source.acl.AnthologyPages;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read from real pages of the ACL Anthology, compared with a second reading. */
class SharedAnthologyTest {
  private static final String PAPER = "acl/paper_2021.naacl-main.208.html";

  private static Page page(Path file) throws IOException {
    return new Page(URI.create("https://aclanthology.org/"), Files.readAllBytes(file));
  }

  @ParameterizedTest
  @CsvSource({"person_2021-08-25.html, 5", "person_2026-07-03.html, 6"})
  void everyFieldOfAPersonsPapersIsWhatThePageHolds(String name, int papers) throws IOException {
    Path file = Replay.page("acl/" + name);
    Listing listing = AnthologyPage.read(page(file));
    assertThat(listing.papers()).isEqualTo(SecondAnthologyReading.person(file)).hasSize(papers);
    assertThat(listing.remarks()).isEmpty();
    assertThat(listing.kind()).isEqualTo(Kind.PERIOD);
  }

  @Test
  void everyFieldOfAPaperIsWhatThePageHolds() throws IOException {
    Path file = Replay.page(PAPER);
    Listing listing = AnthologyPage.read(page(file));
    assertThat(listing.papers()).containsExactly(SecondAnthologyReading.paper(file));
    assertThat(listing.remarks()).isEmpty();
    assertThat(listing.kind()).isEqualTo(Kind.PAPER);
  }

  @Test
  void everyPageIsRecognised() throws IOException {
    for (String name : new String[] {"person_2021-08-25.html", "person_2026-07-03.html"}) {
      assertThat(AnthologyPages.isAnthology(page(Replay.page("acl/" + name)))).isTrue();
    }
    assertThat(AnthologyPages.isAnthology(page(Replay.page(PAPER)))).isTrue();
    assertThat(AnthologyPages.isAnthology(page(Replay.page("hf/papers_2024-08-01.html"))))
        .isFalse();
  }
}
