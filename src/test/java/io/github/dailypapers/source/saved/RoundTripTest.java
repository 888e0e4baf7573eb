package io.github.dailypapers.source.saved;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Remark;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.render.Format;
import io.github.dailypapers.render.RenderOptions;
import io.github.dailypapers.render.Renderer;
import io.github.dailypapers.support.Fixture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What this program writes as JSON it reads back as it was. */
class RoundTripTest {
  private static List<Paper> read(byte[] body, List<Remark> remarks) throws IOException {
    List<Paper> papers = new ArrayList<>();
    try (SavedListings saved =
        SavedPages.open(
            new ByteArrayInputStream(body),
            URI.create("file:///tmp/page"),
            LocalDate.of(2026, 11, 24))) {
      for (Optional<Listing> next = saved.next(); next.isPresent(); next = saved.next()) {
        papers.addAll(next.get().papers());
        remarks.addAll(next.get().remarks());
      }
    }
    return papers;
  }

  private static byte[] written(Format format, List<Paper> papers) throws IOException {
    StringWriter out = new StringWriter();
    Renderer renderer = format.renderer(out, RenderOptions.usual());
    renderer.begin();
    for (Paper paper : papers) {
      renderer.paper(paper);
    }
    renderer.end();
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void assertComesBack(List<Paper> papers) throws IOException {
    for (Format format : List.of(Format.JSON, Format.JSONL)) {
      byte[] bytes = written(format, papers);
      List<Remark> remarks = new ArrayList<>();
      List<Paper> again = read(bytes, remarks);
      assertThat(again).isEqualTo(papers);
      assertThat(remarks).isEmpty();
      assertThat(written(format, again)).isEqualTo(bytes);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "api-day.json",
        "api-paper.json",
        "broken-2024.html",
        "cards-2024.html",
        "cards-2026.html",
        "copied.txt",
        "halves-disagree-2026.html",
        "listing-2024.html",
        "paper-2025.html",
        "search-2026.html",
        "trending-2026.html",
        "week-2026.html"
      })
  void thePapersOfEveryPageComeBack(String page) throws IOException {
    List<Paper> papers = read(Fixture.bytes(page), new ArrayList<>());
    assertThat(papers).isNotEmpty();
    assertComesBack(papers);
  }

  @Test
  void noTextAndNoEmptyListIsLost() throws IOException {
    String odd = " \"\\\n\r\t\u0000\u001B\u007F\u0085\u2028\uFEFF\uD83D 🚀 \uDE80  ";
    assertComesBack(
        List.of(
            Paper.of("acl").id("2024.acl-long.1").title(odd).abstractText(odd).build(),
            Paper.of(odd)
                .title("")
                .authors(List.of())
                .authorCount(0)
                .keywords(List.of("", odd, odd))
                .media(List.of(odd))
                .upvotes(Integer.MAX_VALUE)
                .comments(0)
                .listedOn(LocalDate.of(2024, 2, 29))
                .build(),
            Paper.of("hf").id("paper").title("publishedAt").build()));
  }
}
