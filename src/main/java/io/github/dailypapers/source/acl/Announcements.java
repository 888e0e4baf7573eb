package io.github.dailypapers.source.acl;

import io.github.dailypapers.paper.Listing.Remark;
import io.github.dailypapers.source.OneLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Compares what an event's page announces above with what it lists below: its table of contents
 * says how many papers each volume has.
 */
final class Announcements {
  private static final int MOST_DIGITS = 6;

  private static final class Volume {
    final String title;
    final int announced;
    int listed;

    Volume(String title, int announced) {
      this.title = title;
      this.announced = announced;
    }
  }

  private final Map<String, Volume> volumes = new LinkedHashMap<>();
  private @Nullable Volume current;

  /** Takes up {@code item} if it is a line of the table of contents. */
  void announce(Element item) {
    String anchor = "";
    String title = "";
    int count = -1;
    for (Element child : item.children()) {
      if (child.attr("href").startsWith("#")) {
        anchor = child.attr("href").substring(1);
        title = OneLine.of(child.text());
      } else if (child.hasClass("badge")) {
        count = Math.max(count, leadingNumber(child.text()));
      }
    }
    if (!anchor.isEmpty() && count > 0) {
      volumes.putIfAbsent(anchor, new Volume(title, count));
    }
  }

  /** Notes that the part of the page called {@code anchor} begins. */
  void begin(String anchor) {
    Volume volume = volumes.get(anchor);
    current = volume == null ? current : volume;
  }

  /** Notes that a paper is listed. */
  void list() {
    if (current != null) {
      current.listed++;
    }
  }

  /**
   * Where fewer papers are listed than announced. Papers that the Anthology has removed are still
   * counted there, so a few are no loss, but a volume without any paper is.
   */
  List<Remark> remarks() {
    List<Remark> remarks = new ArrayList<>();
    for (Volume volume : volumes.values()) {
      if (volume.listed < volume.announced) {
        remarks.add(
            new Remark(
                "the page lists "
                    + volume.listed
                    + " of the "
                    + volume.announced
                    + " papers it announces of \""
                    + volume.title
                    + "\"",
                volume.listed == 0));
      }
    }
    return remarks;
  }

  private static int leadingNumber(String text) {
    int number = 0;
    int at = 0;
    while (at < text.length() && at < MOST_DIGITS && Character.digit(text.charAt(at), 10) >= 0) {
      number = number * 10 + Character.digit(text.charAt(at++), 10);
    }
    return at == 0 ? -1 : number;
  }
}
