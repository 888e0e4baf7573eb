package io.github.dailypapers.browse;

import io.github.dailypapers.browse.Marks.Kind;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.render.Cells;
import io.github.dailypapers.render.Sanitizer;
import io.github.dailypapers.render.Who;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The list as it is seen: only the papers on the screen are looked at. */
final class ListView {
  private static final int VOTES = 5;
  private static final int DAY = 5;
  private static final int NARROWEST_WITH_WHO = 50;
  private static final int NARROWEST_WITH_DAY = 40;
  private static final int WIDEST_WHO = 24;

  private final State state;
  private final int width;
  private final int who;
  private final int day;

  private ListView(State state) {
    this.state = state;
    this.width = state.area().listWidth();
    this.who = width >= NARROWEST_WITH_WHO ? Math.min(WIDEST_WHO, width / 4) : 0;
    this.day = state.stock().severalDays() && width >= NARROWEST_WITH_DAY ? DAY : 0;
  }

  /** As many lines as the list has room for, each as wide as the list. */
  static List<Strip> lines(State state) {
    ListView view = new ListView(state);
    List<Strip> lines = new ArrayList<>();
    int top = state.spot().top();
    for (int i = 0; i < state.area().listHeight(); i++) {
      lines.add(top + i < state.shown().size() ? view.row(top + i) : view.empty(i));
    }
    return lines;
  }

  /** The papers on the screen. */
  static List<Paper> papers(State state) {
    int top = Math.min(state.spot().top(), state.shown().size());
    int end = Math.min(top + state.area().listHeight(), state.shown().size());
    return state.shown().subList(top, end);
  }

  private Strip row(int row) {
    Paper paper = state.shown().get(row);
    Strip.Builder line = new Strip.Builder(row == state.spot().cursor());
    line.add(state.isSelected(paper) ? "●" : " ", Style.MARK);
    line.add(state.isIn(Kind.STAR, paper) ? "★" : " ", Style.MARK);
    String votes = paper.upvotes() == null ? "" : Integer.toString(paper.upvotes());
    line.add(Cells.right(votes, VOTES), Style.VOTES).add(" ", Style.PLAIN);
    int right = (who > 0 ? who + 1 : 0) + (day > 0 ? day + 1 : 0);
    int room = width - VOTES - 3 - right;
    String whole = Sanitizer.clean(paper.title() == null ? "" : paper.title());
    Style style = state.isIn(Kind.READ, paper) ? Style.PLAIN : Style.STRONG;
    line.add(HitStrip.line(Cells.truncate(whole, room), whole, style, state.narrowing().finder()));
    line.pad(width - right);
    if (who > 0) {
      line.add(" ", Style.PLAIN).add(Cells.left(Who.of(paper), who), Style.FAINT);
    }
    if (day > 0) {
      line.add(" ", Style.PLAIN).add(Cells.left(day(paper.listedOn()), day), Style.FAINT);
    }
    return line.pad(width).build();
  }

  /** Month and day; the year is in the heading or beside the text. */
  private static String day(@org.jspecify.annotations.Nullable LocalDate day) {
    return day == null ? "" : day.toString().substring(day.toString().length() - DAY);
  }

  private Strip empty(int line) {
    String text = "";
    if (line == 0 && state.shown().isEmpty()) {
      text = emptiness();
    }
    return new Strip.Builder(false)
        .add(Cells.truncate(text, width), Style.FAINT)
        .pad(width)
        .build();
  }

  private String emptiness() {
    if (state.stock().papers().isEmpty()) {
      return state.status().loading() ? "  loading…" : "  no papers";
    }
    return "  none of " + state.stock().papers().size() + " papers: esc shows all again";
  }
}
