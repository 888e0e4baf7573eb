package io.github.dailypapers.source.huggingface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dailypapers.page.Page;
import io.github.dailypapers.source.PageException;
import io.github.dailypapers.support.Fixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that no paper can be read from are told apart. */
class DiagnosisTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "challenge.html  | the page is a bot challenge",
        "lookalike.html  | the page is of huggingface.example, a look-alike of huggingface.co",
        "error.html      | the page is an error page (503 Service Unavailable)",
        "other.html      | the page is no listing of papers",
        "no-cards.html   | the page is a listing without data and cards",
      })
  void eachKindOfPageIsNamed(String name, String message) {
    Page page = Fixture.page(name);
    assertThatThrownBy(() -> HtmlPage.read(page))
        .isInstanceOfSatisfying(
            PageException.class,
            e -> {
              assertThat(e).hasMessage(message);
              assertThat(e.address()).isEqualTo(page.address());
              assertThat(e.expected()).contains("DailyPapers");
              assertThat(e.hint()).isNotBlank();
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n\t "})
  void anEmptyPageIsNamed(String body) {
    assertThatThrownBy(() -> HtmlPage.read(Fixture.of(body))).hasMessage("the page is empty");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div data-target=DailyPapers",
        "<div data-target='DailyPapers",
        "<div data-target='DailyPapers' data-props='{\"dailyPapers\":[",
        "<",
        "<!--",
        "<script>",
        "3c21444f43545950",
      })
  void aPageThatBreaksOffIsRefused(String body) {
    assertThatThrownBy(() -> HtmlPage.read(Fixture.of(body))).isInstanceOf(PageException.class);
  }
}
