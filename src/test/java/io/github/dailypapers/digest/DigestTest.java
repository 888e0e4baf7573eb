package io.github.dailypapers.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.digest.Section.Kind;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.support.Golden;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class DigestTest {
  private static final String EVIL =
      "</h3><script>alert(1)</script>\r\nBcc: x\u001b[2J\u202E\u0000 [a](javascript:x) *b* \" onload='y "
          + "x".repeat(2000);

  // The letter

  @Test
  void aSectionWithoutPapersIsNone() {
    assertThat(Letters.full().sections())
        .extracting(Section::heading)
        .containsExactly("@agents", "Rising");
  }

  @Test
  void theSubjectCountsPapersByKind() {
    assertThat(Letters.full().subject())
        .isEqualTo("Daily Papers 2025-11-17..2025-11-21: 2 new, 1 rising");
  }

  @Test
  void aPaperOfTwoSearchesCountsOnce() {
    Section first = new Section(Kind.NEW, "@a", List.of(Letters.entry(Letters.ferns())));
    Section second = new Section(Kind.NEW, "@b", List.of(Letters.entry(Letters.ferns())));
    Digest digest = new Digest("P", Letters.DAY, "x", List.of(first, second), List.of());
    assertThat(digest.count(Kind.NEW)).isOne();
  }

  @Test
  void aLetterOfNothingSaysSo() {
    Digest digest = new Digest("Papers", Letters.DAY, "today", List.of(), List.of());
    assertThat(digest.subject()).isEqualTo("Papers today: nothing new");
    assertThat(TextDigest.of(digest)).isEqualTo("Papers today: nothing new\n");
  }

  @Test
  void theSubjectIsOneLineWhateverStandsInIt() {
    assertThat(Letters.evil(EVIL).subject()).doesNotContain("\r", "\n", "\u001b", "\u202E");
  }

  // Excerpts

  private static List<String> excerpt(Entry entry) {
    return entry.excerpt().stream().map(part -> part.written(String::strip, "<", ">")).toList();
  }

  @Test
  void theSentencesThatHoldTheWordsAreTold() {
    Entry entry = Entry.of(Letters.ferns(), Letters.agents(), Optional.empty());
    assertThat(excerpt(entry)).containsExactly("An <agent> waters them.", "<Agent>s do.");
  }

  @Test
  void otherwiseTheSummaryIs() {
    assertThat(excerpt(Letters.entry(Letters.kites()))).containsExactly("Kites fly.");
  }

  @Test
  void withoutOneTheFirstSentencesAre() {
    assertThat(excerpt(Letters.entry(Letters.ferns())))
        .containsExactly("We grow ferns.", "They do not mind.");
  }

  @Test
  void whatIsUnknownIsNotTold() {
    Entry entry = Letters.entry(Letters.bare());
    assertThat(entry.excerpt()).isEmpty();
    assertThat(EntryFacts.of(entry)).isEmpty();
  }

  @Test
  void aPaperWithoutATitleIsCalledByItsId() {
    Paper paper = Paper.of("hf").id("2511.00001").build();
    assertThat(Letters.entry(paper).title().text()).isEqualTo("2511.00001");
  }

  @Test
  void spacesBesideMarkedWordsStay() {
    Entry entry =
        Entry.of(
            Letters.paper("2511.00001", "An agent here").build(),
            Letters.agents(),
            Optional.empty());
    assertThat(entry.title().written(String::strip, "*", "*")).isEqualTo("An *agent* here");
  }

  // How it reads

  @Test
  void asText() {
    Golden.assertMatches("digest/letter.txt", TextDigest.of(Letters.full()));
  }

  @Test
  void asMarkdown() {
    Golden.assertMatches("digest/letter.md", MarkdownDigest.of(Letters.full()));
  }

  @Test
  void asHtml() {
    Golden.assertMatches("digest/letter.html", HtmlDigest.of(Letters.full()));
  }

  @Test
  void noLineOfTextIsTooLongForAMail() {
    assertThat(TextDigest.of(Letters.evil(EVIL)).lines())
        .filteredOn(line -> !line.contains("https://"))
        .allMatch(line -> line.length() <= 72);
  }

  @Test
  void textHoldsNothingThatControlsATerminal() {
    assertThat(TextDigest.of(Letters.evil(EVIL)).chars())
        .noneMatch(c -> Character.isISOControl(c) && c != '\n')
        .noneMatch(c -> c == 0x202E);
  }

  @Test
  void markdownOfAStrangerIsText() {
    String markdown = MarkdownDigest.of(Letters.evil(EVIL));
    assertThat(markdown).doesNotContain("[a](").doesNotContain("<script>").contains("\\*b\\*");
  }

  @Test
  void aPageLoadsAndRunsNothing() {
    Document page = Jsoup.parse(HtmlDigest.of(Letters.evil(EVIL)));
    assertThat(page.select("script, img, link, iframe, object, form, [src], [onload]")).isEmpty();
    assertThat(page.outerHtml()).doesNotContain("url(");
    assertThat(page.select("a").eachAttr("href")).allMatch(link -> link.startsWith("https://"));
  }

  @Test
  void aPageHoldsTheWholeTitle() {
    Document page = Jsoup.parse(HtmlDigest.of(Letters.evil("👩\u200D👧 " + "y".repeat(2000))));
    assertThat(page.select("h3").text()).isEqualTo("👩\u200D👧 " + "y".repeat(2000));
  }

  @Test
  void theSameLetterIsTheSameBytes() {
    assertThat(HtmlDigest.of(Letters.full())).isEqualTo(HtmlDigest.of(Letters.full()));
  }
}
