package io.github.dailypapers.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.re2j.Pattern;
import io.github.dailypapers.archive.ArchiveException.Reason;
import io.github.dailypapers.archive.Database.Mode;
import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Paper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchivedMatchesTest {
  private static final int DAYS = 120;
  private static final int PAPERS_A_DAY = 45;
  private static final String[] WORDS = {
    "fern",
    "Fern",
    "FERNS",
    "moss",
    "soil",
    "wet",
    "a\"b",
    "caf\u00e9",
    "\u6df1\u5c64",
    "\u212Aelvin",
    "mo\u017Fs",
    "\u0130stanbul",
    "state-of-the-art",
    "x_1^2",
    "99%",
    "it's"
  };
  private static final List<Field> ALL = List.of(Field.values());
  private static final List<Field> TEXTS = List.of(Field.TITLE, Field.ABSTRACT);

  @TempDir static Path folder;
  private static Archive archive;
  private static List<HeldListing> days;

  @BeforeAll
  static void fill() throws ArchiveException {
    archive = Archive.open(Invented.place(folder.resolve("archive.db")));
    Random random = new Random(1);
    for (int day = 0; day < DAYS; day++) {
      Paper[] papers = new Paper[PAPERS_A_DAY];
      for (int i = 0; i < PAPERS_A_DAY; i++) {
        int number = day * PAPERS_A_DAY + i;
        papers[i] =
            Paper.of("hf")
                .id("2511." + (10_000 + number))
                .title(text(random, 3) + (number % 997 == 0 ? " rarest" : ""))
                .abstractText(number % 10 == 0 ? null : text(random, 8))
                .summary(text(random, 2))
                .authors(List.of(text(random, 1)))
                .keywords(List.of(text(random, 1)))
                .build();
      }
      archive.store(
          "hf",
          Invented.listing(Invented.DAY.plusDays(day), papers),
          Optional.empty(),
          Invented.NOW);
    }
    days = archive.listings().days("hf");
  }

  private static String text(Random random, int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return text.toString();
  }

  @AfterAll
  static void close() throws ArchiveException {
    archive.close();
  }

  private static TextTest test(String literal) {
    Pattern pattern = Pattern.compile(Pattern.quote(literal), Pattern.CASE_INSENSITIVE);
    return test(text -> pattern.matcher(text).find());
  }

  private static TextTest test(Predicate<String> test) {
    return new TextTest() {
      @Override
      public boolean isIn(String text) {
        return test.test(text);
      }

      @Override
      public boolean isIn(byte[] utf8) {
        return test.test(new String(utf8, StandardCharsets.UTF_8));
      }
    };
  }

  private static TextSearch search(String literal, List<List<String>> needles) {
    return new TextSearch(TEXTS, test(literal), false, needles, ALL);
  }

  private static Predicate<Paper> contains(String literal) {
    TextTest test = test(literal);
    return paper ->
        (paper.title() != null && test.isIn(paper.title()))
            || (paper.abstractText() != null && test.isIn(paper.abstractText()));
  }

  private static List<Listing> found(Archive from, List<HeldListing> in, TextSearch search)
      throws Exception {
    List<Listing> found = new ArrayList<>();
    try (ArchivedMatches matches = from.matches(in, search)) {
      for (Optional<Listing> next = matches.next(); next.isPresent(); next = matches.next()) {
        found.add(next.get());
      }
    }
    return found;
  }

  /** The same without an index and threads. */
  private static List<Listing> scanned(List<HeldListing> in, Predicate<Paper> wanted)
      throws ArchiveException {
    List<Listing> found = new ArrayList<>();
    for (HeldListing held : in) {
      Listing whole = archive.listings().read(held);
      List<Paper> papers = new ArrayList<>();
      for (Paper paper : whole.papers()) {
        if (wanted.test(paper)) {
          papers.add(paper);
        }
      }
      found.add(new Listing(whole.kind(), whole.day(), papers, whole.remarks()));
    }
    return found;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rarest",
        "fern",
        "FERNS",
        "a\"b",
        "café",
        "深層",
        "kelvin",
        "moss",
        "istanbul",
        "of-the",
        "x_1^2",
        "99%",
        "it's",
        "fe",
        "nowhere",
        " ",
        "ferns fern",
        "rarest moss"
      })
  void aTextIsFoundWhereverItIs(String text) throws Exception {
    TextSearch search = search(text, List.of(List.of(text)));
    assertThat(found(archive, days, search)).isEqualTo(scanned(days, contains(text)));
  }

  @Test
  void alternativesAreFound() throws Exception {
    Predicate<Paper> wanted = contains("rarest").or(contains("ferns fern"));
    TextSearch search =
        new TextSearch(
            TEXTS,
            test(text -> test("rarest").isIn(text) || test("ferns fern").isIn(text)),
            false,
            List.of(List.of("rarest", "ferns fern")),
            ALL);
    assertThat(found(archive, days, search)).isEqualTo(scanned(days, wanted));
  }

  @Test
  void withoutNeedlesEverythingIsLookedThrough() throws Exception {
    TextSearch search = search("soil", List.of());
    assertThat(found(archive, days, search)).isEqualTo(scanned(days, contains("soil")));
  }

  @Test
  void onlyWhatIsToldIsReadOfWantedPapers() throws Exception {
    List<Field> told = List.of(Field.SOURCE, Field.ID);
    TextSearch search = new TextSearch(TEXTS, test("soil"), false, List.of(), told);
    List<Paper> papers = new ArrayList<>();
    for (Listing listing : scanned(days, contains("soil"))) {
      for (Paper paper : listing.papers()) {
        papers.add(Paper.of(paper.source()).id(paper.id()).build());
      }
    }
    assertThat(found(archive, days, search)).flatExtracting(Listing::papers).isEqualTo(papers);
  }

  @Test
  void otherTextsAreLookedThroughToo() throws Exception {
    List<Field> fields = List.of(Field.SUMMARY, Field.AUTHORS, Field.KEYWORDS);
    List<List<String>> needles = List.of(List.of("rarest"));
    TextTest test = test(text -> List.of("moss", "wet").contains(text) || text.contains("soil"));
    Predicate<Paper> wanted =
        paper ->
            isInAny(paper.authors(), test)
                || isInAny(paper.keywords(), test)
                || (paper.summary() != null && test.isIn(paper.summary()));
    TextSearch search = new TextSearch(fields, test, false, needles, ALL);
    assertThat(found(archive, days, search)).isEqualTo(scanned(days, wanted));
  }

  private static boolean isInAny(@Nullable List<String> texts, TextTest test) {
    return texts != null && texts.stream().anyMatch(test::isIn);
  }

  @Test
  void thePapersWithoutItCanBeLookedFor() throws Exception {
    TextSearch search = new TextSearch(TEXTS, test("soil"), true, List.of(), ALL);
    assertThat(found(archive, days, search)).isEqualTo(scanned(days, contains("soil").negate()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rarest", "fern", "kelvin"})
  void fewListingsAreLookedThroughByOneThread(String text) throws Exception {
    for (int listings : new int[] {1, 10, 60}) {
      List<HeldListing> some = days.subList(0, listings);
      TextSearch search = search(text, List.of(List.of(text)));
      assertThat(found(archive, some, search)).isEqualTo(scanned(some, contains(text)));
    }
  }

  @Test
  void theOrderIsTheOneGiven() throws Exception {
    List<HeldListing> backwards = new ArrayList<>();
    for (HeldListing day : days) {
      backwards.add(0, day);
    }
    TextSearch search = search("soil", List.of());
    assertThat(found(archive, backwards, search)).isEqualTo(scanned(backwards, contains("soil")));
  }

  @Test
  void aFrozenArchiveIsLookedThroughByManyThreads() throws Exception {
    // A copy has no log beside it, which a frozen archive would not see.
    Path copy = folder.resolve("copy.db");
    Invented.run(folder.resolve("archive.db"), "VACUUM INTO '" + copy + "'");
    TextSearch search = search("soil", List.of());
    try (Archive frozen = Archive.open(Invented.place(copy), Schema.CURRENT, Mode.FROZEN)) {
      assertThat(found(frozen, frozen.listings().days("hf"), search))
          .isEqualTo(scanned(days, contains("soil")));
    }
  }

  @Test
  void whoStopsEarlyLeavesNothingBehind() throws Exception {
    TextSearch search = search("soil", List.of());
    try (ArchivedMatches matches = archive.matches(days, search)) {
      assertThat(matches.next()).isPresent();
    }
    assertThat(found(archive, days, search)).isEqualTo(scanned(days, contains("soil")));
  }

  @Test
  void aFaultOfWhoLooksIsNotSwallowed() throws Exception {
    TextSearch search =
        new TextSearch(
            TEXTS,
            test(
                text -> {
                  throw new IllegalArgumentException("a fault");
                }),
            false,
            List.of(),
            ALL);
    try (ArchivedMatches matches = archive.matches(days, search)) {
      assertThatIllegalStateException().isThrownBy(matches::next).withMessageContaining("a fault");
    }
  }

  @Test
  void damageIsToldOfByEveryThread() throws Exception {
    Path copy = folder.resolve("damaged.db");
    Invented.run(folder.resolve("archive.db"), "VACUUM INTO '" + copy + "'");
    List<Integer> leaves = Damage.to(copy).leaves("papers");
    Damage.to(copy).page(leaves.get(leaves.size() / 2));
    TextSearch search = search("soil", List.of());
    try (Archive damaged = Archive.open(Invented.place(copy))) {
      assertThat(
              catchThrowableOfType(
                      ArchiveException.class,
                      () -> found(damaged, damaged.listings().days("hf"), search))
                  .reason())
          .isEqualTo(Reason.DAMAGED);
    }
  }
}
