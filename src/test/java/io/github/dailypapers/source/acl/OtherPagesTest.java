package io.github.dailypapers.source.acl;

import static io.github.dailypapers.source.acl.Markup.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dailypapers.page.Page;
import io.github.dailypapers.source.PageException;
import io.github.dailypapers.support.Fixture;
import java.net.URI;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages from which no paper can be read, and how pages are recognised. */
class OtherPagesTest {
  private static void assertRefused(String html, String message) {
    assertThatExceptionOfType(PageException.class)
        .isThrownBy(() -> AnthologyPages.saved(page(html)))
        .withMessage(message)
        .satisfies(e -> assertThat(e.hint()).isNotEmpty())
        .satisfies(e -> assertThat(e.address().getHost()).isEqualTo("aclanthology.org"));
  }

  @Test
  void thePageOfWhatIsNotThereIsNoList() {
    assertRefused(
        Markup.whole("404 Not Found", "<h2 id=title class=display-2>404</h2><p class=lead></p>"),
        "the ACL Anthology says that there is no such page");
  }

  @Test
  void aPageOfTheAnthologyWithoutPapersIsNoList() {
    assertRefused(
        Markup.whole("Kite", "<h2 id=title>Kite</h2><a href=/volumes/2031.kite-long/>Days</a>"),
        "the page of the ACL Anthology lists no papers");
  }

  @Test
  void anEmptyPageIsNoList() {
    assertRefused(" \n", "the page is empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"listing-2024.html", "trending-2026.html"})
  void aPageOfAnotherSiteIsNoList(String name) {
    assertRefused(Fixture.text(name), "the page is not one of the ACL Anthology");
    assertThat(AnthologyPages.isAnthology(Fixture.page(name))).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void aSavedPageIsRecognisedAndRead(Markup markup) throws PageException {
    Page page = page(Markup.volume(markup.entry("2031.kite-long.1", "One")));
    assertThat(AnthologyPages.isAnthology(page)).isTrue();
    assertThat(AnthologyPages.saved(page).papers()).hasSize(1);
  }

  @Test
  void aPageWhoseTitleWasChangedIsRecognisedByItsNavigation() {
    String html = "<a class=navbar-brand href=/><img src=x_files/acl-logo.svg></a>";
    assertThat(AnthologyPages.isAnthology(page(html))).isTrue();
    assertThat(AnthologyPages.isAnthology(page("of the ACL Anthology</p>"))).isFalse();
  }

  /** Whatever becomes of a page, it is read or refused. */
  @ParameterizedTest
  @EnumSource
  void aDamagedPageIsReadOrRefused(Markup markup) {
    String volume =
        Markup.event(
            markup.contents("2031kite-long", "Days", 2),
            markup.part(
                "2031kite-long",
                "2031.kite-long",
                "Days",
                markup.entry("2031.kite-long.1", "One", "First.")
                    + markup.entry("2031.kite-long.2", "Two")));
    byte[] whole = page(volume + Markup.paper("<dt>PDF:</dt><dd><a href=/x>x</a>", "")).body();
    Random random = new Random(7);
    int read = 0;
    for (int round = 0; round < 300; round++) {
      byte[] damaged = whole.clone();
      for (int i = 0; i < 1 + round / 10; i++) {
        damaged[random.nextInt(damaged.length)] = (byte) "<>/=\"a 0-.&;\u00ff".charAt(i % 13);
      }
      Page page = new Page(URI.create("https://aclanthology.org/x/"), damaged);
      try {
        read += AnthologyPage.read(page).papers().isEmpty() ? 0 : 1;
      } catch (PageException e) {
        assertThat(e).hasMessageStartingWith("the page");
      }
    }
    assertThat(read).isPositive();
  }
}
