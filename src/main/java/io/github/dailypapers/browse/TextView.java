package io.github.dailypapers.browse;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.render.Cells;
import io.github.dailypapers.render.Detail;
import io.github.dailypapers.render.Sanitizer;
import io.github.dailypapers.render.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The text of the paper at the cursor: in brief beside the list, or in full. */
final class TextView {
  /** Wider text is hard to read, however wide the screen. */
  private static final int WIDEST = 100;

  private static final int LABEL = 14;
  private static final int AUTHOR_LINES = 3;

  private TextView() {}

  /** Lines of the pane, or of the screen while reading. */
  static int room(State state) {
    return state.spot().reading() ? state.area().body() : state.area().textHeight();
  }

  /** How many lines the text has. */
  static int height(State state) {
    return all(state).size();
  }

  /** As many lines as there is room for. */
  static List<Strip> lines(State state) {
    List<Strip> all = all(state);
    List<Strip> lines = new ArrayList<>();
    int room = room(state);
    int first = Math.max(0, Math.min(state.spot().scroll(), all.size() - room));
    for (int i = first; i < first + room; i++) {
      lines.add(i < all.size() ? all.get(i) : Strip.EMPTY);
    }
    return lines;
  }

  private static List<Strip> all(State state) {
    Optional<Paper> paper = state.current();
    if (paper.isEmpty()) {
      return List.of();
    }
    Finder finder =
        state.narrowing().finder().isIdle() ? state.sought() : state.narrowing().finder();
    return state.spot().reading()
        ? full(paper.get(), Math.min(WIDEST, state.area().width()), finder)
        : brief(paper.get(), Math.min(WIDEST, state.area().textWidth()), finder);
  }

  private static List<Strip> full(Paper paper, int width, Finder finder) {
    List<Strip> lines = title(paper, width, finder);
    List<Detail> last = new ArrayList<>();
    lines.add(Strip.EMPTY);
    for (Detail detail : Detail.of(paper)) {
      if (isProse(detail)) {
        last.add(0, detail);
      } else {
        labelled(detail, width, finder, lines);
      }
    }
    for (Detail detail : last) {
      prose(detail, width, finder, lines);
    }
    return lines;
  }

  private static void labelled(Detail detail, int width, Finder finder, List<Strip> lines) {
    String label = Cells.left(detail.label(), LABEL);
    for (String text : detail.texts()) {
      for (Strip line : HitStrip.lines(text, Math.max(1, width - LABEL), Style.PLAIN, finder)) {
        lines.add(new Strip.Builder(false).add(label, Style.FAINT).add(line).build());
        label = " ".repeat(LABEL);
      }
    }
  }

  private static void prose(Detail detail, int width, Finder finder, List<Strip> lines) {
    lines.add(Strip.EMPTY);
    if (detail.field() == Field.SUMMARY) {
      lines.add(Strip.of("summary", Style.FAINT));
    }
    for (String text : detail.texts()) {
      lines.addAll(HitStrip.lines(text, width, Style.PLAIN, finder));
    }
  }

  private static boolean isProse(Detail detail) {
    return detail.field() == Field.ABSTRACT || detail.field() == Field.SUMMARY;
  }

  private static List<Strip> brief(Paper paper, int width, Finder finder) {
    List<Strip> lines = title(paper, width, finder);
    List<Detail> last = new ArrayList<>();
    List<String> facts = new ArrayList<>();
    for (Detail detail : Detail.of(paper)) {
      String text = detail.texts().get(0);
      switch (detail.field()) {
        case ABSTRACT, SUMMARY -> last.add(0, detail);
        case AUTHORS -> authors(text, width, finder, lines);
        case UPVOTES -> facts.add(text + (text.equals("1") ? " vote" : " votes"));
        case COMMENTS -> facts.add(text + (text.equals("1") ? " comment" : " comments"));
        case LISTED_ON -> facts.add("listed " + text);
        case ORGANIZATION -> lines.addAll(HitStrip.lines(text, width, Style.FAINT, finder));
        case ID, KEYWORDS, CODE_URL, PROJECT_URL -> facts.add(text);
        default -> {}
      }
    }
    for (String line : Wrap.lines(String.join(" · ", facts), width)) {
      lines.add(Strip.of(line, Style.FAINT));
    }
    for (Detail detail : last) {
      prose(detail, width, finder, lines);
    }
    return lines;
  }

  private static void authors(String text, int width, Finder finder, List<Strip> lines) {
    List<Strip> all = HitStrip.lines(text, width, Style.PLAIN, finder);
    lines.addAll(all.subList(0, Math.min(AUTHOR_LINES, all.size())));
    if (all.size() > AUTHOR_LINES) {
      lines.set(
          lines.size() - 1,
          Strip.of(
              Cells.truncate(all.get(AUTHOR_LINES - 1).text(), width - 2) + " …", Style.PLAIN));
    }
  }

  private static List<Strip> title(Paper paper, int width, Finder finder) {
    String title = Sanitizer.clean(paper.title() == null ? "" : paper.title());
    return new ArrayList<>(HitStrip.lines(title, width, Style.STRONG, finder));
  }
}
