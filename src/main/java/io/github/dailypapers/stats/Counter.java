package io.github.dailypapers.stats;

import io.github.dailypapers.paper.Paper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts papers by groups. One that is in several groups counts in each. Key words that differ only
 * in their capitals are one group, which is called as most write it.
 */
public final class Counter {
  private static final String UNKNOWN = "";

  private final Grouping grouping;
  private final Measure measure;
  private final Map<String, long[]> groups = new HashMap<>();
  private final Map<String, Map<String, Long>> spellings = new HashMap<>();
  private long papers;

  /** Nothing counted so far. */
  public Counter(Grouping grouping, Measure measure) {
    this.grouping = grouping;
    this.measure = measure;
  }

  /**
   * Counts a paper.
   *
   * @param day the day it was listed on, null if unknown
   */
  public void add(Paper paper, @Nullable LocalDate day) {
    papers++;
    Integer value = measure.of(paper);
    List<String> of = grouping.of(paper, day);
    Set<String> keys = new LinkedHashSet<>();
    for (String group : of.isEmpty() ? List.of(UNKNOWN) : of) {
      if (grouping == Grouping.KEYWORD) {
        spellings.computeIfAbsent(key(group), first -> new TreeMap<>()).merge(group, 1L, Long::sum);
      }
      keys.add(key(group));
    }
    for (String key : keys) {
      add(key, 1, value == null ? 0 : value, value == null ? 0 : 1);
    }
  }

  /**
   * Counts papers of which nothing but these is known.
   *
   * @param day the day they were listed on, null if unknown
   */
  public void add(String source, @Nullable LocalDate day, long count) {
    papers += count;
    String time = day == null ? UNKNOWN : grouping.time(day);
    add(grouping == Grouping.SOURCE ? source : time, count, count, count);
  }

  private String key(String group) {
    return grouping == Grouping.KEYWORD ? group.toLowerCase(Locale.ROOT) : group;
  }

  private String name(String key) {
    String name = key;
    long most = 0;
    for (Map.Entry<String, Long> each : spellings.getOrDefault(key, Map.of()).entrySet()) {
      if (each.getValue() > most) {
        most = each.getValue();
        name = each.getKey();
      }
    }
    return name;
  }

  private void add(String group, long count, long sum, long known) {
    long[] so = groups.computeIfAbsent(group, first -> new long[3]);
    so[0] += count;
    so[1] += sum;
    so[2] += known;
  }

  /** How many papers were counted. */
  public long papers() {
    return papers;
  }

  /** The groups: those of time in their order, others with the greatest first. */
  public List<Count> counts() {
    List<Count> counts = new ArrayList<>();
    groups.forEach(
        (group, so) -> {
          if (!group.equals(UNKNOWN)) {
            counts.add(new Count(name(group), so[0], so[1], so[2]));
          }
        });
    Comparator<Count> byName = Comparator.comparing(count -> grouping.order(count.group()));
    counts.sort(
        grouping.isOfTime()
            ? byName
            : Comparator.comparingLong(Count::sum).reversed().thenComparing(byName));
    return counts;
  }

  /** The papers of which nobody knows the group; empty if there are none. */
  public Optional<Count> unknown() {
    long[] so = groups.get(UNKNOWN);
    return so == null ? Optional.empty() : Optional.of(new Count(UNKNOWN, so[0], so[1], so[2]));
  }

  /** What the papers of {@code group} come to, empty if there are none. */
  public Optional<Count> of(String group) {
    long[] so = groups.get(key(group));
    return so == null ? Optional.empty() : Optional.of(new Count(group, so[0], so[1], so[2]));
  }

  /** {@code count} in the measure: a number, or percents of all papers. */
  public double value(Count count) {
    if (measure != Measure.SHARE) {
      return count.sum();
    }
    return papers == 0 ? 0 : 100.0 * count.papers() / papers;
  }
}
