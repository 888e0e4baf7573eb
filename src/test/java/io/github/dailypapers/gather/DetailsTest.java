package io.github.dailypapers.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dailypapers.fetch.FetchException;
import io.github.dailypapers.fetch.FetchException.Reason;
import io.github.dailypapers.fetch.Fetcher;
import io.github.dailypapers.page.Page;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.paper.Listing.Remark;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.source.arxiv.Arxiv;
import io.github.dailypapers.source.arxiv.ArxivRules;
import io.github.dailypapers.source.arxiv.ArxivSite;
import io.github.dailypapers.support.ArxivFeeds;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Listings that leave abstracts out, filled from arXiv's API. */
class DetailsTest {
  private static final Remark KEPT = new Remark("one entry was odd", false);

  private final List<URI> asked = new ArrayList<>();
  private Optional<String> answer = Optional.empty();

  private Page fetch(URI address) throws FetchException {
    asked.add(address);
    if (answer.isEmpty()) {
      throw new FetchException(Reason.UNREACHABLE, address, "nobody is there", "wait", null);
    }
    return new Page(address, answer.get().getBytes(StandardCharsets.UTF_8));
  }

  private Listing filled(Paper... papers) throws IOException {
    Arxiv arxiv =
        new Arxiv(ArxivSite.home(), new ArxivRules(Optional.empty()), Optional.of("cs.CL"));
    Fetcher fetcher = this::fetch;
    return new Details(arxiv, fetcher)
        .of(new Listing(Kind.PERIOD, Optional.empty(), List.of(papers), List.of(KEPT)));
  }

  private static Paper brief(String id) {
    return Paper.of("arxiv").id(id).title("Of the Page").comment("8 pages").build();
  }

  @Test
  void whatTheApiTellsIsJoinedWithWhatThePageTells() throws IOException {
    answer = Optional.of(ArxivFeeds.api("2605.90001 Kites"));
    Paper paper = filled(brief("2605.90001")).papers().get(0);
    assertThat(paper.abstractText()).isEqualTo("This is about Kites.");
    assertThat(paper.publishedOn()).isEqualTo(LocalDate.of(2026, 11, 17));
    assertThat(paper.source()).isEqualTo("arxiv");
  }

  @Test
  void theOrderAndTheRemarksAreThoseOfThePage() throws IOException {
    answer = Optional.of(ArxivFeeds.api("2605.90001 One", "2605.90002 Two"));
    Listing listing = filled(brief("2605.90002"), brief("2605.90001"));
    assertThat(listing.papers()).extracting(Paper::id).containsExactly("2605.90002", "2605.90001");
    assertThat(listing.remarks()).containsExactly(KEPT);
    assertThat(listing.kind()).isEqualTo(Kind.PERIOD);
  }

  @Test
  void papersThatHaveAnAbstractAreNotAskedFor() throws IOException {
    Paper whole = Paper.of("arxiv").id("2605.90001").abstractText("Known.").build();
    assertThat(filled(whole).papers()).containsExactly(whole);
    assertThat(asked).isEmpty();
  }

  @Test
  void whatTheApiDoesNotKnowIsALoss() throws IOException {
    answer = Optional.of(ArxivFeeds.api("2605.90001 One"));
    Listing listing = filled(brief("2605.90001"), brief("2605.90002"), brief("2605.90003"));
    assertThat(listing.papers()).hasSize(3);
    assertThat(listing.papers().get(2)).isEqualTo(brief("2605.90003"));
    assertThat(listing.remarks())
        .containsExactly(KEPT, new Remark("arxiv:cs.CL tells no abstract of 2 papers", true));
  }

  @Test
  void onePaperIsCountedAsOne() throws IOException {
    answer = Optional.of(ArxivFeeds.api("2605.90001 One"));
    assertThat(filled(brief("2605.90001"), brief("2605.90002")).remarks())
        .contains(new Remark("arxiv:cs.CL tells no abstract of 1 paper", true));
  }

  @Test
  void withoutAnswerThereIsNoListing() {
    assertThatThrownBy(() -> filled(brief("2605.90001")))
        .isInstanceOf(FetchException.class)
        .hasMessage("nobody is there");
    assertThat(asked).hasSize(1);
  }
}
