package io.github.dailypapers.browse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.paper.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the browser does when keys are pressed. */
class BrowserTest {
  private final FakeDesk desk = new FakeDesk(Library.papers());
  private final Play play = new Play(desk, 100, 24);

  private static Play many(int papers) {
    return new Play(new FakeDesk(Library.many(papers)), 100, 24);
  }

  private static String cursor(Play play) {
    return play.picture()
        .lines()
        .skip(1)
        .filter(line -> line.startsWith("▐"))
        .findFirst()
        .orElse("");
  }

  // Moving

  @ParameterizedTest
  @CsvSource({
    "j,              Paper number 1 ",
    "down,           Paper number 1 ",
    "ctrl-n,         Paper number 1 ",
    "j j j k,        Paper number 2 ",
    "k,              Paper number 0 ",
    "G,              Paper number 99 ",
    "G j,            Paper number 99 ",
    "G g,            Paper number 0 ",
    "end home,       Paper number 0 ",
    "pgdn,           Paper number 21 ",
    "ctrl-f ctrl-b,  Paper number 0 ",
    "ctrl-d,         Paper number 11 ",
    "ctrl-d ctrl-u,  Paper number 0 "
  })
  void theCursorGoesWhereKeysSay(String keys, String title) {
    Play many = many(100);
    many.press(keys.split(" "));
    assertThat(cursor(many)).contains(title.strip() + " ");
  }

  @Test
  void theCursorStaysInSightWhenTheScreenShrinks() {
    Play many = many(100);
    many.press("pgdn").resize(60, 15);
    assertThat(cursor(many)).contains("Paper number 21 ");
  }

  @Test
  void readingScrollsTheText() {
    Play many = many(3);
    many.resize(60, 15).press("enter", "j", "j");
    assertThat(many.picture()).doesNotContain("Paper number 0");
    assertThat(many.press("g").picture()).contains("Paper number 0");
  }

  @Test
  void theTextBesideTheListScrollsToo() {
    Play many = many(3);
    many.resize(60, 15);
    String before = many.picture();
    assertThat(many.press("J", "J").picture()).isNotEqualTo(before);
    assertThat(many.press("K", "K").picture()).isEqualTo(before);
  }

  @Test
  void whileReadingTheNextPaperIsOneKeyAway() {
    play.press("enter", "J");
    assertThat(play.picture()).contains("HarborBench").doesNotContain("Slow Lanterns");
    assertThat(desk.asked).contains("read 2611.90377");
    assertThat(play.press("K").picture()).contains("Slow Lanterns");
  }

  @Test
  void leftLeavesTheTextButNoFilter() {
    play.press("/").type("agent").press("enter", "enter", "left");
    assertThat(play.picture()).contains("2 of 4");
    assertThat(play.press("left").picture()).contains("2 of 4");
  }

  @Test
  void arrowsMoveWhileAFilterIsTyped() {
    play.press("/").type("agent").press("down");
    assertThat(cursor(play)).contains("Tokenizers");
    assertThat(play.foot()).isEqualTo("/agent");
    assertThat(cursor(play.press("up"))).contains("HarborBench");
  }

  @Test
  void aFaultOfTheDeskIsToldAndNoMore() {
    Play faulty =
        new Play(
            new FakeDesk(Library.papers()) {
              @Override
              public void bring(Wish wish, Inbox inbox) {
                throw new IllegalStateException("the desk has no legs");
              }
            },
            100,
            24);
    assertThat(faulty.foot()).isEqualTo("a fault of the program: the desk has no legs");
    assertThat(faulty.picture()).doesNotContain("loading");
  }

  // Marks

  @Test
  void aStarIsShownAndKept() {
    play.press("b");
    assertThat(play.picture()).contains("★");
    assertThat(desk.asked).contains("star 2611.90412");
  }

  @Test
  void aSecondPressTakesTheStarAway() {
    play.press("b", "b");
    assertThat(play.picture()).doesNotContain("★");
    assertThat(desk.asked).endsWith("star 2611.90412", "unstar 2611.90412");
  }

  @Test
  void aStarThatCannotBeKeptIsTakenBackAndTold() {
    desk.fails = true;
    play.press("b");
    // What comes of the work is seen with the next event.
    play.resize(101, 24);
    assertThat(play.picture()).doesNotContain("★");
    assertThat(play.foot()).isEqualTo("the desk is closed");
    assertThat(play.press("u").foot()).isEqualTo("there is nothing to undo");
  }

  @Test
  void anActionIsForTheWholeSelection() {
    play.press("x", "x", "b");
    assertThat(desk.asked).contains("star 2611.90412,2611.90377");
  }

  @Test
  void whatIsReadIsKept() {
    play.press("enter");
    assertThat(desk.asked).contains("read 2611.90412");
  }

  @Test
  void readingAgainIsNotKeptAgain() {
    play.press("enter", "q", "enter");
    assertThat(desk.asked).filteredOn(asked -> asked.startsWith("read ")).hasSize(1);
  }

  @Test
  void undoTakesBackOneDeedAfterTheOther() {
    play.press("b", "j", "b", "u");
    assertThat(desk.asked).endsWith("unstar 2611.90377");
    assertThat(play.foot()).isEqualTo("undone: star");
    play.press("u");
    assertThat(desk.asked).endsWith("unstar 2611.90412");
    play.press("u");
    assertThat(play.foot()).isEqualTo("there is nothing to undo");
  }

  @Test
  void aSelectionCanBeUndone() {
    play.press("a");
    assertThat(play.picture()).contains("4 selected");
    assertThat(play.press("u").picture()).doesNotContain("selected");
  }

  @Test
  void whatWasOnTheScreenWasSeenOnce() {
    play.press("j", "k");
    assertThat(desk.asked)
        .filteredOn(asked -> asked.startsWith("seen "))
        .containsExactly("seen 2611.90412,2611.90377,2611.90208,2611.90902");
  }

  // Choosing

  @Test
  void theListNarrowsWithEachKey() {
    play.press("/").type("agent");
    assertThat(play.picture()).contains("2 of 4").doesNotContain("Slow Lanterns: L");
    play.press("backspace", "backspace", "backspace", "backspace", "backspace");
    assertThat(play.picture()).contains("Slow Lanterns: L");
  }

  @Test
  void escapeGivesAllPapersBack() {
    play.press("/").type("agent").press("esc");
    assertThat(play.picture()).doesNotContain(" of 4");
  }

  @Test
  void theCursorStaysOnItsPaperWhenTheListNarrows() {
    play.press("j", "j", "/").type("agent");
    assertThat(cursor(play)).contains("Tokenizers");
    assertThat(cursor(play.press("esc"))).contains("Tokenizers");
  }

  @Test
  void afterAFilterIsGoneItsHitsCanStillBeReached() {
    play.press("/").type("agent").press("esc", "g", "n");
    assertThat(cursor(play)).contains("HarborBench");
    assertThat(cursor(play.press("n"))).contains("Tokenizers");
    assertThat(cursor(play.press("N"))).contains("HarborBench");
    assertThat(cursor(play.press("N"))).contains("Tokenizers");
  }

  @Test
  void withoutASearchThereIsNoNextHit() {
    assertThat(play.press("n").foot()).isEqualTo("nothing was looked for yet: press / first");
  }

  @Test
  void filtersAreTurnedOnAndOff() {
    assertThat(play.press("f", "c").picture()).contains("1 of 4 · with code");
    assertThat(play.press("f", "c").picture()).doesNotContain("with code");
  }

  @Test
  void whatIsReadLeavesTheUnread() {
    play.press("r", "f", "u");
    assertThat(play.picture()).contains("3 of 4 · unread");
  }

  @Test
  void sortingTwiceTurnsTheOrderRound() {
    play.press("s", "t", "g");
    assertThat(cursor(play)).contains("A Note");
    play.press("s", "t", "g");
    assertThat(cursor(play)).doesNotContain("A Note");
    play.press("s", "l", "g");
    assertThat(cursor(play)).contains("Slow Lanterns");
  }

  @Test
  void manyPapersAreChosenFromToo() {
    Play many = many(5_000);
    many.press("/").type("harbours 4999");
    assertThat(many.picture()).doesNotContain("Paper number 4998");
    assertThat(many.press("esc", "G").picture()).contains("Paper number 4999");
  }

  // Days, commands, views

  @Test
  void bracketsAskForTheDaysAround() {
    play.press("[", "]");
    assertThat(desk.asked).contains("Before[day=2026-11-23]", "After[day=2026-11-23]");
  }

  @Test
  void aCommandLineAsksForOtherPapers() {
    play.press(":").type("2026-W47 --has code").press("enter");
    assertThat(desk.asked)
        .contains("Line[line=2026-W47 --has code]", "remember 2026-W47 --has code");
  }

  @Test
  void theHistoryIsRecalledLastFirst() {
    play.press(":", "up");
    assertThat(play.foot()).isEqualTo(":2026-11-20 --has code");
    assertThat(play.press("up").foot()).isEqualTo(":last-week");
    assertThat(play.press("up").foot()).isEqualTo(":last-week");
    assertThat(play.press("down", "down").foot()).isEqualTo(":");
  }

  @Test
  void tabCompletesWhatIsClear() {
    play.press(":").type("--up").press("tab");
    play.resize(101, 24);
    assertThat(play.foot()).isEqualTo(":--upvotes");
  }

  @Test
  void aSavedViewIsACommandLine() {
    new Play(desk, 100, 24, Map.of(), List.of("", "today --has code")).press("2");
    assertThat(desk.asked).contains("Line[line=today --has code]");
  }

  @Test
  void colonQLeaves() {
    play.press(":").type("q").press("enter");
    assertThat(play.hasQuit()).isTrue();
  }

  // What leaves the browser

  @ParameterizedTest
  @CsvSource({
    "o, open https://huggingface.co/papers/2611.90412",
    "p, open https://arxiv.org/pdf/2611.90412",
    "c, open https://github.com/lantern-lab/slow"
  })
  void addressesAreOpened(String key, String asked) {
    play.press(key);
    assertThat(desk.asked).contains(asked);
  }

  @Test
  void aPaperWithoutCodeSaysSo() {
    play.press("j", "c");
    play.resize(101, 24);
    assertThat(play.foot()).isEqualTo("no code is known of this paper");
  }

  @Test
  void whatIsShownIsExported() {
    play.press("/").type("agent").press("enter", "e", "c", "enter");
    assertThat(desk.asked).contains("export 2611.90377,2611.90208 2026-11-23.csv csv");
  }

  @Test
  void theSelectionIsExportedRatherThanWhatIsShown() {
    play.press("x", "e", "j", "enter");
    assertThat(desk.asked).contains("export 2611.90412 2026-11-23.json json");
  }

  @Test
  void aFileThatIsThereIsReplacedOnlyWhenTheUserAgrees() {
    desk.fileIsThere = true;
    play.press("e", "c", "enter");
    play.resize(101, 24);
    assertThat(play.foot()).isEqualTo("2026-11-23.csv is there already: replace it? (y/n)");
    assertThat(play.press("n").foot()).isEqualTo("left as it is");
    assertThat(desk.asked).noneMatch(asked -> asked.startsWith("export"));
    play.press("e", "c", "enter").resize(102, 24).press("y");
    assertThat(desk.asked).anyMatch(asked -> asked.startsWith("export"));
  }

  @ParameterizedTest
  @CsvSource({
    "i, copy 2611.90412",
    "l, copy https://huggingface.co/papers/2611.90412",
    "b, copy @misc{2611.90412}",
    "t, copy Slow Lanterns: Language Models That Know When to Stop Reading"
  })
  void idLinkTitleAndBibtexAreCopied(String key, String asked) {
    play.press("y", key);
    assertThat(desk.asked).contains(asked);
  }

  // Leaving

  @Test
  void qLeavesTheTextAndThenTheBrowser() {
    play.press("enter", "q");
    assertThat(play.hasQuit()).isFalse();
    assertThat(play.press("q").hasQuit()).isTrue();
  }

  @Test
  void keysCanBeRemapped() {
    Play own = new Play(desk, 100, 24, Map.of("ctrl-x", Action.QUIT, "b", Action.DOWN), List.of());
    assertThat(cursor(own.press("b"))).contains("HarborBench");
    assertThat(own.press("?", "/").type("quit").picture()).contains("Q ctrl-x");
    assertThat(own.press("enter", "q", "ctrl-x").hasQuit()).isTrue();
  }

  @Test
  void aKeyWithoutAMeaningDoesNothing() {
    String before = play.picture();
    assertThat(play.press("§", "f12", "alt-x").picture()).isEqualTo(before);
  }

  // What comes later

  @Test
  void newerPapersComeInWithoutMovingTheCursor() {
    List<Paper> before = Library.many(50);
    List<Paper> after = new ArrayList<>(Library.papers());
    after.addAll(before);
    List<Desk.Inbox> inboxes = new ArrayList<>();
    Play late =
        new Play(
            new FakeDesk(before) {
              @Override
              public void bring(Wish wish, Inbox inbox) {
                inboxes.add(inbox);
                inbox.accept(Library.listing(before));
              }
            },
            100,
            24);
    late.press("j", "j", "j");
    assertThat(late.picture()).contains("loading…");
    int line = late.picture().lines().toList().indexOf(cursor(late));
    inboxes.get(0).accept(Library.listing(after));
    inboxes.get(0).accept(new Arrival.End());
    late.resize(101, 24);
    assertThat(cursor(late)).contains("Paper number 3 ");
    assertThat(late.picture().lines().toList().indexOf(cursor(late))).isEqualTo(line);
    assertThat(late.picture()).doesNotContain("loading…").contains("54 papers");
  }

  @Test
  void aStarIsNotLostToPapersThatWereReadBeforeIt() {
    LateDesk later = new LateDesk();
    Play late = new Play(later, 100, 24);
    later.inboxes.get(0).accept(Library.listing(Library.many(3)));
    late.resize(101, 24).press("b", "j", "r");
    later.inboxes.get(0).accept(Library.listing(Library.many(4)));
    late.resize(100, 24);
    assertThat(late.picture()).contains("★");
    assertThat(late.press("f", "u").picture()).contains("3 of 4 · unread");
  }

  @Test
  void untilAKeyIsPressedTheCursorIsAtTheTopOfWhatACommandBrings() {
    LateDesk later = new LateDesk();
    Play late = new Play(later, 100, 24);
    late.press(":").type("this-week").press("enter");
    List<Paper> first = Library.many(50);
    List<Paper> more = new ArrayList<>(Library.papers());
    more.addAll(first);
    later.inboxes.get(1).accept(Library.listing(first));
    late.resize(101, 24);
    later.inboxes.get(1).accept(Library.listing(more));
    late.resize(100, 24);
    assertThat(cursor(late)).contains("Slow Lanterns");
    late.press("j");
    List<Paper> turned = new ArrayList<>(first);
    turned.addAll(Library.papers());
    later.inboxes.get(1).accept(Library.listing(turned));
    late.resize(101, 24);
    assertThat(cursor(late)).contains("HarborBench");
  }

  @Test
  void whatComesOfAnEarlierWishIsNotWantedAnyLonger() {
    LateDesk later = new LateDesk();
    Play late = new Play(later, 100, 24);
    late.press(":").type("trending").press("enter");
    assertThat(later.inboxes.get(0).accept(Library.listing(Library.many(3)))).isFalse();
    late.resize(101, 24);
    assertThat(late.picture()).doesNotContain("Paper number");
    assertThat(later.inboxes.get(1).accept(Library.listing(Library.many(3)))).isTrue();
    late.resize(100, 24);
    assertThat(late.picture()).contains("Paper number");
  }

  @Test
  void whatGoesWrongIsToldBelow() {
    Play broken =
        new Play(
            new FakeDesk(List.of()) {
              @Override
              public void bring(Wish wish, Inbox inbox) {
                inbox.accept(new Arrival.Trouble("cannot reach the site: check the network"));
                inbox.accept(new Arrival.End());
              }
            },
            100,
            24);
    assertThat(broken.foot()).isEqualTo("cannot reach the site: check the network");
    assertThat(broken.picture()).contains("no papers");
  }

  @Test
  void theAgeOfWhatIsShownIsToldUntilNewerPapersCome() {
    List<Desk.Inbox> inboxes = new ArrayList<>();
    Play aged =
        new Play(
            new FakeDesk(List.of()) {
              @Override
              public void bring(Wish wish, Inbox inbox) {
                inboxes.add(inbox);
                inbox.accept(Library.listing(Library.many(3)));
                inbox.accept(new Arrival.Age("from the archive, as it was 3 h ago"));
              }
            },
            100,
            24);
    assertThat(aged.foot()).isEqualTo("from the archive, as it was 3 h ago");
    inboxes.get(0).accept(Library.listing(Library.many(4)));
    aged.resize(101, 24);
    assertThat(aged.foot()).startsWith("? help");
  }

  @Test
  void aLongMessageIsReadToItsEnd() {
    Play broken =
        new Play(
            new FakeDesk(Library.papers()) {
              @Override
              public void bring(Wish wish, Inbox inbox) {
                super.bring(wish, inbox);
                inbox.accept(new Arrival.Trouble("cannot reach the site: " + "why ".repeat(30)));
              }
            },
            60,
            15);
    String picture = broken.picture();
    assertThat(picture.split("why", -1)).hasSize(31);
    assertThat(broken.press("k").picture()).doesNotContain("why");
  }

  @Test
  void hostileTextMovesNothing() {
    Paper hostile =
        Paper.of("hf")
            .id("2611.90001")
            .title("A\u001b[2Jb\u202Ec\rd")
            .abstractText("x\u001b]0;y\u0007z")
            .build();
    Play attacked = new Play(new FakeDesk(List.of(hostile)), 60, 15);
    assertThat(cursor(attacked)).contains("Abc d");
    assertThat(attacked.picture()).contains("Daily Papers").contains(" xz");
  }

  /** A desk that answers nobody before the test does. */
  private static final class LateDesk extends FakeDesk {
    final List<Inbox> inboxes = new ArrayList<>();

    LateDesk() {
      super(List.of());
    }

    @Override
    public void bring(Wish wish, Inbox inbox) {
      inboxes.add(inbox);
    }
  }
}
