package io.github.dailypapers.cli;

import io.github.dailypapers.paper.Paper;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Chooses papers, and those again that were chosen once: what was not seen yet when it came to the
 * screen stays there, although it has been seen then.
 */
final class StillChosen implements Predicate<Paper> {
  private final Predicate<Paper> choice;
  private final Set<String> chosen = new HashSet<>();

  StillChosen(Predicate<Paper> choice) {
    this.choice = choice;
  }

  @Override
  public boolean test(Paper paper) {
    String id = paper.id();
    if (id != null && chosen.contains(id)) {
      return true;
    }
    boolean passes = choice.test(paper);
    if (passes && id != null) {
      chosen.add(id);
    }
    return passes;
  }
}
