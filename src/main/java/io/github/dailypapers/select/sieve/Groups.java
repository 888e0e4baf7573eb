package io.github.dailypapers.select.sieve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Groups of texts of which a match holds at least one each, and so holds at least one of every
 * group.
 */
public final class Groups {
  private Groups() {}

  /**
   * The groups that every match of an expression satisfies; none if it is not understood.
   *
   * @param expression one that RE2/J has compiled
   * @param ignoreCase whether letters match whatever their case
   */
  public static List<List<String>> of(String expression, boolean ignoreCase) {
    Optional<Node> node = Reader.read(expression, ignoreCase, false);
    return node.isPresent() ? Needs.of(node.get()).all() : List.of();
  }

  /**
   * The one group that every match satisfies which satisfies all groups of at least one of {@code
   * choices}; empty if nothing is known of one of them.
   */
  public static Optional<List<String>> anyOf(List<List<List<String>>> choices) {
    Set<String> any = new LinkedHashSet<>();
    for (List<List<String>> groups : choices) {
      if (groups.isEmpty()) {
        return Optional.empty();
      }
      any.addAll(rarest(groups));
    }
    return Optional.of(new ArrayList<>(any));
  }

  /** The group whose texts are the longest; of several such groups one with the fewest texts. */
  private static List<String> rarest(List<List<String>> groups) {
    List<String> rarest = groups.get(0);
    for (List<String> group : groups) {
      int difference = shortest(group) - shortest(rarest);
      if (difference > 0 || (difference == 0 && group.size() < rarest.size())) {
        rarest = group;
      }
    }
    return rarest;
  }

  private static int shortest(List<String> texts) {
    int shortest = Integer.MAX_VALUE;
    for (String text : texts) {
      shortest = Math.min(shortest, asciiRun(text));
    }
    return shortest;
  }

  /** How long the longest stretch of ASCII is, which is what an index can best be asked for. */
  private static int asciiRun(String text) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) < 128 ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
