package io.github.dailypapers.source.acl;

import static io.github.dailypapers.source.acl.Markup.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dailypapers.page.Freshness;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.paper.PaperId;
import io.github.dailypapers.period.Days;
import io.github.dailypapers.period.Period;
import io.github.dailypapers.source.Answer;
import io.github.dailypapers.source.PageException;
import io.github.dailypapers.source.Request;
import io.github.dailypapers.source.UnlistedException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnthologyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final URI SITE = URI.create("https://aclanthology.org");
  private static final Freshness MONTH = Freshness.within(Duration.ofDays(30));

  private static Anthology volume() {
    return new Anthology(SITE, Optional.of("2031.kite-long"));
  }

  @ParameterizedTest
  @CsvSource({
    "2031.kite-long, acl:2031.kite-long, volumes/2031.kite-long",
    "/volumes/2031.Kite-Long/, acl:2031.kite-long, volumes/2031.kite-long",
    "volumes/P18-1, acl:P18-1, volumes/P18-1",
    "w18-36, acl:W18-36, volumes/W18-36",
    "events/ACL-2024, acl:events/acl-2024, events/acl-2024",
    "people/ada-kite, acl:people/ada-kite, people/ada-kite",
    "/people/ada-kite/unverified/, acl:people/ada-kite/unverified, people/ada-kite/unverified"
  })
  void aListIsAskedForAtItsPage(String what, String name, String path) throws UnlistedException {
    Anthology list = new Anthology(SITE, Optional.of(what));
    assertThat(list.name()).isEqualTo(name);
    List<Request> asked =
        List.of(Request.of(Kind.PERIOD, List.of(URI.create(SITE + "/" + path + "/")), MONTH));
    assertThat(list.plan(new Period.Latest(), TODAY)).isEqualTo(asked);
    assertThat(list.plan(new Period.All(), TODAY)).isEqualTo(asked);
    assertThat(list.bulk(new Period.All(), TODAY)).isEqualTo(asked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "acl",
        "2024.acl-long.1",
        "P18-1001",
        "events/",
        "events/a/b",
        "events/../x",
        "people/",
        "people/a//b",
        "people/a?b",
        "venues/acl",
        "volumes/events"
      })
  void whatNamesNoListIsRefused(String what) {
    assertThat(Anthology.isList(what)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new Anthology(SITE, Optional.of(what)));
  }

  @Test
  void aMirrorIsAskedInItsPlace() throws UnlistedException {
    URI endpoint = URI.create("http://mirror.example/anthology/");
    Anthology mirror = new Anthology(endpoint, Optional.of("P18-1"));
    assertThat(mirror.plan(new Period.Latest(), TODAY).get(0).addresses())
        .containsExactly(URI.create("http://mirror.example/anthology/volumes/P18-1/"));
  }

  @Test
  void thereAreNoDaysOfAVolumeNorIsItTrending() {
    assertThatExceptionOfType(UnlistedException.class)
        .isThrownBy(() -> volume().plan(new Days(TODAY, TODAY, TODAY), TODAY))
        .withMessage(
            "the ACL Anthology tells no days, so there is no \"2026-11-24 (Tuesday)\" of it");
    assertThatExceptionOfType(UnlistedException.class)
        .isThrownBy(() -> volume().plan(new Period.Trending(), TODAY));
  }

  @Test
  void whateverDaysASyncWantsItGetsTheList() throws UnlistedException {
    assertThat(volume().bulk(new Days(TODAY, TODAY, TODAY), TODAY))
        .isEqualTo(volume().plan(new Period.Latest(), TODAY));
  }

  @Test
  void withoutAListThereAreOnlyPapers() {
    Anthology papers = new Anthology(SITE, Optional.empty());
    assertThat(papers.name()).isEqualTo("acl");
    assertThat(papers.paper(new PaperId("P18-9001")).addresses())
        .containsExactly(URI.create(SITE + "/P18-9001/"));
    assertThatExceptionOfType(UnlistedException.class)
        .isThrownBy(() -> papers.plan(new Period.Latest(), TODAY))
        .withMessage("the ACL Anthology lists papers by volume");
  }

  @Test
  void thereIsNoSearch() {
    assertThat(volume().search("kites", 10)).isEmpty();
  }

  @Test
  void aPaperIsAskedForAtItsPage() {
    assertThat(volume().paper(new PaperId("2031.kite-long.7")))
        .isEqualTo(
            Request.papers(
                List.of(new PaperId("2031.kite-long.7")),
                List.of(URI.create("https://aclanthology.org/2031.kite-long.7/")),
                MONTH));
  }

  @Test
  void theAnswerIsOnePage() throws PageException, UnlistedException {
    Request asked = volume().plan(new Period.Latest(), TODAY).get(0);
    String html = Markup.volume(Markup.NEW.entry("2031.kite-long.1", "One"));
    Answer answer = volume().read(asked, page(html));
    assertThat(answer.listing().papers()).hasSize(1);
    assertThat(answer.next()).isEmpty();
  }

  @Test
  void aPaperDoesNotAnswerForAListNorAListForAPaper() throws UnlistedException {
    Request list = volume().plan(new Period.Latest(), TODAY).get(0);
    Request paper = volume().paper(new PaperId("2031.kite-long.7"));
    String volume = Markup.volume(Markup.NEW.entry("2031.kite-long.1", "One"));
    assertThatExceptionOfType(PageException.class)
        .isThrownBy(() -> volume().read(list, page(Markup.paper("", ""))))
        .withMessage("the site answered with another page than the one asked for");
    assertThatExceptionOfType(PageException.class)
        .isThrownBy(() -> volume().read(paper, page(volume)));
  }
}
