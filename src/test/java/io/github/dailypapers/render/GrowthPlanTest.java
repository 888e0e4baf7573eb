package io.github.dailypapers.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.paper.Paper;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table with a column of the votes won. */
class GrowthPlanTest {
  private static Paper paper(String id, String title, int votes) {
    return Paper.of("hf")
        .id(id)
        .title(title)
        .upvotes(votes)
        .authors(List.of("Ada Kowalska", "Chen Rui"))
        .listedOn(LocalDate.of(2026, 11, 19))
        .build();
  }

  private static List<String> table(int width) throws IOException {
    StringWriter out = new StringWriter();
    RenderOptions options =
        RenderOptions.usual()
            .withWidth(width)
            .withDays(true)
            .withWon(Map.of("2611.90001", 123, "2611.90002", 5));
    Renderer renderer = Format.TABLE.renderer(out, options);
    renderer.begin();
    renderer.paper(paper("2611.90001", "A Title That Is Rather Long ".repeat(20).strip(), 1000));
    renderer.paper(paper("2611.90002", "Another", 7));
    renderer.paper(paper("2611.90003", "One That Nothing Is Known Of", 7));
    renderer.end();
    return out.toString().lines().toList();
  }

  @Test
  void theVotesWonStandBehindTheVotes() throws IOException {
    List<String> lines = table(80);
    assertThat(lines.get(0)).containsPattern("votes +won ");
    assertThat(lines.get(1)).containsPattern("^ *1 +1000 +\\+123 ");
    assertThat(lines.get(2)).containsPattern("^ *2 +7 +\\+5 ");
  }

  @Test
  void aPaperOfWhichNothingIsKnownHasNone() throws IOException {
    assertThat(table(80).get(3)).doesNotContain("+").contains("One That Nothing Is Known Of");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 41, 50, 80, 120, 300})
  void noLineIsWiderThanTheTerminal(int width) throws IOException {
    assertThat(table(width))
        .allSatisfy(line -> assertThat(Cells.width(line)).isLessThanOrEqualTo(width));
  }
}
