package io.github.dailypapers.stats;

import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.select.Grep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How the share of papers that hold words changes with time. */
public final class Trend {
  private final Grouping grouping;
  private final List<Grep> words;
  private final Map<String, long[]> times = new TreeMap<>();
  private @Nullable LocalDate first;
  private @Nullable LocalDate last;
  private long undated;

  /**
   * Nothing counted so far.
   *
   * @param grouping days, weeks or months
   * @param words what is looked for
   */
  public Trend(Grouping grouping, List<Grep> words) {
    this.grouping = grouping;
    this.words = List.copyOf(words);
  }

  /** Counts a paper that was listed on {@code day}, null if that is unknown. */
  public void add(Paper paper, @Nullable LocalDate day) {
    if (day == null) {
      undated++;
      return;
    }
    first = first == null || day.isBefore(first) ? day : first;
    last = last == null || day.isAfter(last) ? day : last;
    long[] counts = times.computeIfAbsent(grouping.time(day), first -> new long[words.size() + 1]);
    counts[0]++;
    for (int i = 0; i < words.size(); i++) {
      counts[i + 1] += words.get(i).test(paper) ? 1 : 0;
    }
  }

  /** How many papers there are of which nobody knows the day. */
  public long undated() {
    return undated;
  }

  /**
   * A stretch of time.
   *
   * @param time what it is called
   * @param papers how many papers there are
   * @param shares of each of the words, in percent of these; none where there are none
   */
  public record Point(String time, long papers, List<Double> shares) {}

  /**
   * What was counted, in the order of time from the first paper to the last; stretches without
   * papers have no shares.
   */
  public List<Point> points() {
    Set<String> all = new LinkedHashSet<>();
    if (first != null && last != null) {
      for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
        all.add(grouping.time(day));
      }
    }
    List<Point> points = new ArrayList<>();
    for (String time : all) {
      long[] counts = times.getOrDefault(time, new long[1]);
      List<Double> shares = new ArrayList<>();
      for (int i = 1; i < counts.length; i++) {
        shares.add(100.0 * counts[i] / counts[0]);
      }
      points.add(new Point(time, counts[0], List.copyOf(shares)));
    }
    return points;
  }
}
