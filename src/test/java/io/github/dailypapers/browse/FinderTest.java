package io.github.dailypapers.browse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.paper.Paper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed to narrow a list down. */
class FinderTest {
  private static final Paper PAPER =
      Paper.of("hf")
          .title("Slow Lanterns")
          .abstractText("They read until the answer is in sight (and then stop).")
          .authors(List.of("Mirela Vasquez"))
          .organization("Lantern Lab")
          .keywords(List.of("early exit"))
          .build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "lantern              ~ true",
        "Lantern              ~ true",
        "LANTERN              ~ false",
        "stop lantern         ~ true",
        "stop zebra           ~ false",
        "vasquez              ~ true",
        "early                ~ true",
        "lab                  ~ true",
        "l.nt[ae]rns?         ~ true",
        "\"in sight\"         ~ true",
        "\"sight in\"         ~ false",
        "(and                 ~ true",
        "[                    ~ false",
        "sight sigh           ~ true",
        "^slow                ~ true",
        "^lanterns            ~ false"
      })
  void allWordsMustBeFound(String typed, boolean found) {
    assertThat(Finder.of(typed).test(PAPER)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({"''", "'  '", "'\"\"'"})
  void nothingTypedFindsEverything(String typed) {
    assertThat(Finder.of(typed).isIdle()).isTrue();
    assertThat(Finder.of(typed).test(PAPER)).isTrue();
  }

  @Test
  void everyWordIsHighlighted() {
    assertThat(Finder.of("slow lant").hits("Slow Lanterns")).hasSize(2);
  }
}
