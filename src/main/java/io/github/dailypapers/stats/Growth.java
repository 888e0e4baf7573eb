package io.github.dailypapers.stats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a group has grown from one period to another.
 *
 * @param group what it is called
 * @param papers how many there are now
 * @param share in percent of all papers of the period
 * @param before in percent of all papers of the period before
 */
public record Growth(String group, long papers, double share, double before) {
  /** What a single paper more could bring about is no growth. */
  private static final int LEAST = 3;

  /** The groups whose share has grown, those that grew most first. */
  public static List<Growth> of(Counter now, Counter before) {
    List<Growth> grown = new ArrayList<>();
    for (Count count : now.counts()) {
      Optional<Count> earlier = before.of(count.group());
      double was = earlier.isPresent() ? share(earlier.get(), before) : 0;
      double is = share(count, now);
      if (count.papers() >= LEAST && is > was) {
        grown.add(new Growth(count.group(), count.papers(), is, was));
      }
    }
    grown.sort(
        Comparator.comparingDouble((Growth each) -> each.share() - each.before())
            .reversed()
            .thenComparing(Growth::group));
    return grown;
  }

  private static double share(Count count, Counter all) {
    return all.papers() == 0 ? 0 : 100.0 * count.papers() / all.papers();
  }
}
