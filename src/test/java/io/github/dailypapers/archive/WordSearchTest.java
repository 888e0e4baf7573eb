package io.github.dailypapers.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.dailypapers.paper.Paper;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSearchTest {
  private static final String ALPHABET =
      "ab \"\"**()+-^:,.'\\{}[]\u0000\n\t\u00e9\u0301深\uD83D\uDE00\uD800ANDORNOTNEAR";

  @TempDir Path folder;
  private Archive archive;

  @BeforeEach
  void fill() throws ArchiveException {
    archive = Archive.open(Invented.place(folder.resolve("archive.db")));
    Paper title = Paper.of("hf").id("title").title("Growing ferns").build();
    Paper text =
        Paper.of("hf")
            .id("text")
            .title("On plants")
            .abstractText("Of soil, mosses and ferns, in the wet soil of café gardens")
            .build();
    Paper author =
        Paper.of("hf").id("author").title("Trees").authors(List.of("Søren Müller")).build();
    Paper keyword = Paper.of("hf").id("keyword").keywords(List.of("state-of-the-art")).build();
    archive.store(
        "hf",
        Invented.listing(Invented.DAY, text, title, author, keyword),
        Optional.empty(),
        Invented.NOW);
  }

  @AfterEach
  void close() throws ArchiveException {
    archive.close();
  }

  private List<String> find(String words) throws ArchiveException {
    return archive.words().find(words, 9).stream().map(Paper::id).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "FERNS, title text",
    "soil ferns, text",
    "soil trees, ''",
    "fern, ''",
    "fern*, title text",
    "'\"wet soil\"', text",
    "'\"soil wet\"', ''",
    "'\"wet so\"*', text",
    "'\"wet soil', text",
    "cafe, text",
    "CAFÉ, text",
    "muller, author",
    "trees müller, author",
    "state-of-the-art, keyword",
    "art of, keyword",
    "'\"art of\"', ''",
    "ferns AND soil, text",
    "-ferns, title text",
    "'', ''",
    "'* \"\" - \" \"', ''"
  })
  void wordsPhrasesAndBeginningsAreFound(String words, String ids) throws Exception {
    assertThat(String.join(" ", find(words))).isEqualTo(ids);
  }

  @Test
  void noMoreAreFoundThanAskedFor() throws Exception {
    assertThat(archive.words().find("ferns", 1)).extracting(Paper::id).containsExactly("title");
  }

  @Test
  void noTextBreaksTheSearch() {
    Random random = new Random(1);
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(10); j >= 0; j--) {
        text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
      }
      assertThatCode(() -> archive.words().find(text.toString(), 3))
          .as(text.toString())
          .doesNotThrowAnyException();
    }
  }
}
