package io.github.dailypapers.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.page.DatedPage;
import io.github.dailypapers.page.Page;
import io.github.dailypapers.page.Validators;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of pages that are kept. */
class KeptPagesTest {
  private static final Instant NOW = Invented.NOW;
  private static final URI ASKED = URI.create("https://site.example/papers");
  private static final URI OTHER = URI.create("https://site.example/others");
  private static final URI ADDRESS = URI.create("https://site.example/papers/date/2026-11-24");
  private static final Validators VALIDATORS =
      new Validators(Optional.of("W/\"ferns\""), Optional.of("Tue, 24 Nov 2026 07:00:00 GMT"));

  @TempDir Path folder;
  private Archive archive;
  private KeptPages pages;

  @BeforeEach
  void open() throws ArchiveException {
    archive = Archive.open(Invented.place(folder.resolve("archive.db")));
    pages = archive.pages();
  }

  @AfterEach
  void close() throws ArchiveException {
    archive.close();
  }

  private static DatedPage page(String text, Validators validators, Instant asOf) {
    return new DatedPage(
        new Page(ADDRESS, text.getBytes(StandardCharsets.UTF_8)), validators, asOf);
  }

  private DatedPage found(URI asked) throws Exception {
    return pages.find(asked).orElseThrow();
  }

  private List<String> rows(String sql) throws Exception {
    return Invented.rows(folder.resolve("archive.db"), sql);
  }

  private void run(String sql) throws Exception {
    Invented.run(folder.resolve("archive.db"), sql);
  }

  @Test
  void aPageThatWasNeverKeptIsNotFound() throws Exception {
    pages.keep(OTHER, page("ferns", VALIDATORS, NOW));
    assertThat(pages.find(ASKED)).isEmpty();
  }

  @Test
  void aPageIsFoundAsItWasKept() throws Exception {
    pages.keep(ASKED, page("深層 ferns", VALIDATORS, NOW));
    DatedPage found = found(ASKED);
    assertThat(found.page().text()).isEqualTo("深層 ferns");
    assertThat(found.page().address()).isEqualTo(ADDRESS);
    assertThat(found.validators()).isEqualTo(VALIDATORS);
    assertThat(found.asOf()).isEqualTo(NOW);
  }

  @Test
  void aPageWithoutValidatorsHasNoneWhenItIsFound() throws Exception {
    pages.keep(ASKED, page("ferns", Validators.NONE, NOW));
    assertThat(found(ASKED).validators()).isEqualTo(Validators.NONE);
  }

  @Test
  void aPageTakesThePlaceOfTheOneKeptBefore() throws Exception {
    pages.keep(ASKED, page("ferns", VALIDATORS, NOW));
    Instant later = NOW.plus(Duration.ofHours(1));
    pages.keep(ASKED, page("mosses", Validators.NONE, later));
    DatedPage found = found(ASKED);
    assertThat(found.page().text()).isEqualTo("mosses");
    assertThat(found.validators()).isEqualTo(Validators.NONE);
    assertThat(found.asOf()).isEqualTo(later);
    assertThat(rows("SELECT count(*) FROM pages")).containsExactly("1");
  }

  @Test
  void aPageOlderThanAMonthIsForgottenWhenAnotherIsKept() throws Exception {
    pages.keep(ASKED, page("ferns", VALIDATORS, NOW));
    pages.keep(OTHER, page("mosses", VALIDATORS, NOW.plus(Duration.ofDays(30)).plusMillis(1)));
    assertThat(pages.find(ASKED)).isEmpty();
    assertThat(pages.find(OTHER)).isPresent();
  }

  @Test
  void aPageOfAMonthIsNotForgottenYet() throws Exception {
    pages.keep(ASKED, page("ferns", VALIDATORS, NOW));
    pages.keep(OTHER, page("mosses", VALIDATORS, NOW.plus(Duration.ofDays(30))));
    assertThat(pages.find(ASKED)).isPresent();
  }

  @Test
  void aPageIsKeptPacked() throws Exception {
    pages.keep(ASKED, page("fern ".repeat(1000), VALIDATORS, NOW));
    assertThat(rows("SELECT hex(substr(body, 1, 2)), length(body) < 500 FROM pages"))
        .containsExactly("1F8B|1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "body = x''",
        "body = x'1F8B'",
        "body = 'ferns'",
        "body = substr(body, 1, length(body) - 9)",
        "address = 'no address'"
      })
  void aRowThatSomebodyHasMadeSomethingElseOfIsNoPage(String change) throws Exception {
    pages.keep(ASKED, page("ferns", VALIDATORS, NOW));
    run("UPDATE pages SET " + change);
    assertThat(pages.find(ASKED)).isEmpty();
  }

  @Test
  void aPageOfWhichOnlyABeginningWouldBeReadIsNoPage() throws Exception {
    byte[] body = new byte[(64 << 20) + 1];
    pages.keep(ASKED, new DatedPage(new Page(ADDRESS, body), VALIDATORS, NOW));
    assertThat(pages.find(ASKED)).isEmpty();
  }
}
