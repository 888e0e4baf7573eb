package io.github.dailypapers.source.arxiv.page;

import io.github.dailypapers.paper.Listing.Remark;
import io.github.dailypapers.source.arxiv.page.ListPage.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a listing is of, and the days that it states: by its headings, never by its address. */
final class ListDays {
  private static final String CATCHUP = "Catchup results for ";
  private static final String ON = " on ";
  private static final String FOR = " for ";
  private static final String OF_TIME = "Authors and titles for ";
  private static final String NO_UPDATES_FOR = "No updates for ";
  private static final String NO_MORE_UPDATES_FOR = "No further updates for ";
  private static final String THIS_PERIOD = "this time period";

  private final ListOutline outline;
  private final Kind kind;

  /** By themselves as text: what Java makes to compare records takes long to start. */
  private final Map<String, DayText> stated = new LinkedHashMap<>();

  private final List<String> unread = new ArrayList<>();
  private final @Nullable LocalDate common;
  private boolean several;

  ListDays(ListOutline outline) {
    this.outline = outline;
    this.kind = kindOf(outline);
    this.common = commonDay();
  }

  private static Kind kindOf(ListOutline outline) {
    String notice = outline.notice().orElse("");
    if (outline.title().startsWith(CATCHUP) || isOfDay(notice)) {
      return Kind.CATCHUP;
    }
    boolean recent = false;
    for (ListSection section : outline.sections()) {
      switch (section.heading().section()) {
        case LISTING, NEW, CROSS, REPLACEMENT -> {
          return Kind.NEW;
        }
        case DAY -> recent = true;
        case OTHER -> {
          // Says nothing of what is listed.
        }
      }
    }
    if (recent || outline.subtitle().startsWith(OF_TIME + "recent")) {
      return Kind.RECENT;
    }
    if (outline.subtitle().startsWith(OF_TIME)) {
      return Kind.MONTH;
    }
    return notice.startsWith("No updates today") ? Kind.NEW : Kind.AUTHOR;
  }

  private static boolean isOfDay(String notice) {
    boolean ofDay = notice.startsWith(NO_UPDATES_FOR) || notice.startsWith(NO_MORE_UPDATES_FOR);
    return ofDay && !notice.contains(THIS_PERIOD);
  }

  /** What the page lists. */
  Kind kind() {
    return kind;
  }

  /** The day that the page states for all it lists. */
  Optional<LocalDate> day() {
    return kind == Kind.RECENT || several ? Optional.empty() : Optional.ofNullable(common);
  }

  /** The day that {@code section} was announced, null if neither it nor the page states one. */
  @Nullable LocalDate of(ListSection section) {
    if (section.heading().day().isPresent()) {
      return section.heading().day().get().day();
    }
    return kind == Kind.RECENT ? null : common;
  }

  private @Nullable LocalDate commonDay() {
    if (kind == Kind.CATCHUP) {
      String title = outline.title();
      int at = title.lastIndexOf(ON);
      return state(at < 0 ? ofNotice() : title.substring(at + ON.length()));
    }
    @Nullable LocalDate day = null;
    for (ListSection section : outline.sections()) {
      ListHeading heading = section.heading();
      boolean dated = kind == Kind.RECENT || heading.section().isOfOneDay();
      if (dated && !heading.unread().isEmpty()) {
        unread.add(heading.unread());
      }
      if (heading.day().isPresent()) {
        state(heading.day().get());
        LocalDate next = heading.day().get().day();
        several |= day != null && !day.equals(next);
        day = day == null ? next : day;
      }
    }
    return day;
  }

  /** What the notice names as the day, or else the title, which names none. */
  private String ofNotice() {
    String notice = outline.notice().orElse("");
    int at = notice.indexOf(FOR);
    if (at < 0) {
      return outline.title();
    }
    int end = notice.indexOf('.', at);
    return notice.substring(at + FOR.length(), end < 0 ? notice.length() : end);
  }

  private @Nullable LocalDate state(String text) {
    Optional<DayText> day = DayText.parse(text);
    if (day.isEmpty()) {
      unread.add(text);
      return null;
    }
    state(day.get());
    return day.get().day();
  }

  private void state(DayText day) {
    stated.put(day.weekday() + day.day(), day);
  }

  /** Adds what is odd about the days to {@code remarks}. */
  void remark(List<Remark> remarks) {
    for (String text : unread) {
      remarks.add(new Remark("the page states a day that is none: \"" + text + "\"", true));
    }
    for (DayText day : stated.values()) {
      if (!day.agrees()) {
        String date = day.day() + ", a " + day.realWeekday() + ", a ";
        remarks.add(new Remark("the page calls " + date + day.weekday(), false));
      }
    }
  }
}
