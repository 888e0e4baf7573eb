package io.github.dailypapers.select;

import io.github.dailypapers.paper.Paper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Chooses papers. Of the criteria of one option a paper must meet any, and so for each option that
 * was given.
 */
public final class Filter implements Predicate<Paper> {
  private final List<List<Criterion>> options;

  private Filter(List<List<Criterion>> options) {
    this.options = options;
  }

  /**
   * The filter that asks for {@code criteria}, in any order; every paper passes if there are none.
   */
  public static Filter of(List<Criterion> criteria) {
    Map<String, List<Criterion>> byOption = new LinkedHashMap<>();
    for (Criterion criterion : criteria) {
      List<Criterion> alternatives = byOption.get(criterion.option());
      if (alternatives == null) {
        alternatives = new ArrayList<>();
        byOption.put(criterion.option(), alternatives);
      }
      alternatives.add(criterion);
    }
    return new Filter(List.copyOf(byOption.values()));
  }

  /** Whether {@code paper} is wanted. */
  @Override
  public boolean test(Paper paper) {
    for (List<Criterion> alternatives : options) {
      if (!anyMeets(paper, alternatives)) {
        return false;
      }
    }
    return true;
  }

  private static boolean anyMeets(Paper paper, List<Criterion> alternatives) {
    for (Criterion criterion : alternatives) {
      if (criterion.test(paper)) {
        return true;
      }
    }
    return false;
  }
}
