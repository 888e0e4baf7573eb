package io.github.dailypapers.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.chart.Figures.Column;
import io.github.dailypapers.chart.Figures.Line;
import io.github.dailypapers.render.Cells;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** Labels that strangers have made. */
class ChartsTest {
  private static final String EVIL =
      "</text><script>x</script>\" onload='y \u001b[2J\u202E\u0000 深層学習 👩\u200D👧 "
          + "z".repeat(2000);

  private static Figures figures(String label, boolean series) {
    return new Figures(
        label,
        "keyword",
        List.of(new Column("papers", false), new Column(label, true)),
        List.of(
            new Line(label, Arrays.asList(3.0, 12.5)),
            new Line("b", Arrays.asList(null, null)),
            new Line("c", Arrays.asList(1.0, 0.0))),
        series);
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 60, 80, 200})
  void everyLineFitsTheTerminal(int width) {
    for (boolean series : new boolean[] {false, true}) {
      Figures figures =
          new Figures(
              EVIL,
              "keyword",
              List.of(new Column("papers", false)),
              figures(EVIL, series).lines(),
              series);
      assertThat(TerminalChart.of(figures, width, false).lines())
          .allMatch(line -> Cells.width(line) <= width);
    }
  }

  @Test
  void nothingControlsTheTerminal() {
    assertThat(TerminalChart.of(figures(EVIL, true), 80, false).chars())
        .noneMatch(c -> (Character.isISOControl(c) && c != '\n') || c == 0x202E);
  }

  @Test
  void bothDrawingsAreWellFormedAndRunNothing() throws Exception {
    for (boolean series : new boolean[] {false, true}) {
      String svg = SvgChart.of(figures(EVIL, series));
      var document =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(svg)));
      assertThat(document.getElementsByTagName("script").getLength()).isZero();
    }
  }

  @Test
  void aPageRunsNothing() {
    assertThat(Jsoup.parse(HtmlChart.of(figures(EVIL, false))).select("script, [onload]"))
        .isEmpty();
  }

  @Test
  void aFigureThatIsNotThereIsNotDrawnAs0() {
    String chart = TerminalChart.of(figures("a", false), 60, true);
    assertThat(chart.lines().filter(line -> line.startsWith("b"))).containsExactly("b");
  }

  @Test
  void eighthsOfACellAreDrawn() {
    Figures figures =
        new Figures(
            "t",
            "k",
            List.of(new Column("n", false)),
            List.of(new Line("a", List.of(16.0)), new Line("b", List.of(1.0))),
            false);
    assertThat(TerminalChart.of(figures, 20, false).lines().skip(3).toList())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("a").contains("████"),
            line -> assertThat(line).startsWith("b").matches(".*[▏▎▍▌▋▊▉]$"));
  }
}
