package io.github.dailypapers.select.sieve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What every match of a part of an expression holds.
 *
 * @param isWhole whether each match is one of the texts in {@code starts}
 * @param starts texts with one of which each match begins; the empty text if nothing is known
 * @param ends texts with one of which each match ends
 * @param groups of each group each match holds at least one text
 */
record Needs(boolean isWhole, Set<String> starts, Set<String> ends, Set<Set<String>> groups) {
  /** How many texts one part and the next may make together. */
  private static final int MOST_TEXTS = 64;

  private static final int MOST_BRANCHES = 512;
  private static final int MOST_GROUPS = 64;
  private static final int LONGEST = 256;

  /** How many members of a class are told apart. */
  private static final int MOST_MEMBERS = 4;

  /** How often a repeated part is written out at most. */
  private static final int MOST_COPIES = 4;

  private static final String MEMBERS =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ";

  /** What a part of an expression needs. */
  static Needs of(Node node) {
    if (node instanceof Node.One one) {
      return of(one.letter());
    } else if (node instanceof Node.At) {
      return whole(Set.of(""));
    } else if (node instanceof Node.Sequence sequence) {
      Needs needs = whole(Set.of(""));
      for (Node part : sequence.parts()) {
        needs = needs.then(of(part));
      }
      return needs;
    } else if (node instanceof Node.Choice choice) {
      return of(choice.branches());
    }
    return of((Node.Repeated) node);
  }

  /** All groups known, none of which holds an empty text. */
  List<List<String>> all() {
    Set<Set<String>> all = new LinkedHashSet<>();
    all.add(starts);
    all.addAll(groups);
    all.add(ends);
    List<List<String>> known = new ArrayList<>();
    for (Set<String> group : all) {
      if (!group.contains("")) {
        known.add(List.copyOf(group));
      }
    }
    return known;
  }

  private static Needs whole(Set<String> texts) {
    return new Needs(true, texts, texts, Set.of());
  }

  private static Needs unknown() {
    return new Needs(false, Set.of(""), Set.of(""), Set.of());
  }

  private static Needs of(Letter letter) {
    if (letter.codePoint() >= 0) {
      return whole(Set.of(Character.toString(letter.codePoint())));
    }
    // The class's brackets stand around its members.
    String source = letter.source();
    int end = source.length() - 1;
    Set<String> members = new LinkedHashSet<>();
    for (int i = 1; i < end; i++) {
      if (MEMBERS.indexOf(source.charAt(i)) < 0) {
        return unknown();
      }
      members.add(source.substring(i, i + 1));
    }
    boolean isSmall = source.startsWith("[") && !members.isEmpty();
    return isSmall && members.size() <= MOST_MEMBERS ? whole(members) : unknown();
  }

  private static Needs of(List<Node> branches) {
    Set<String> starts = new LinkedHashSet<>();
    Set<String> ends = new LinkedHashSet<>();
    List<List<List<String>>> groups = new ArrayList<>();
    boolean isWhole = true;
    for (Node branch : branches) {
      Needs needs = of(branch);
      isWhole &= needs.isWhole;
      starts.addAll(needs.starts);
      ends.addAll(needs.ends);
      groups.add(needs.all());
    }
    boolean isSmall = starts.size() <= MOST_BRANCHES && ends.size() <= MOST_BRANCHES;
    if (isWhole && isSmall) {
      return whole(starts);
    }
    Optional<List<String>> any = Groups.anyOf(groups);
    return new Needs(
        false,
        isSmall ? starts : Set.of(""),
        isSmall ? ends : Set.of(""),
        any.isPresent() && any.get().size() <= MOST_BRANCHES
            ? Set.of(new LinkedHashSet<>(any.get()))
            : Set.of());
  }

  private static Needs of(Node.Repeated repeated) {
    if (repeated.atMost() == 0) {
      return whole(Set.of(""));
    }
    Needs part = of(repeated.part());
    if (repeated.atLeast() == 0) {
      return repeated.atMost() == 1 && part.isWhole ? whole(union(part.starts, "")) : unknown();
    }
    Needs needs = part;
    int copies = part.isWhole ? Math.min(repeated.atLeast(), MOST_COPIES) : 1;
    for (int i = 1; i < copies; i++) {
      needs = needs.then(part);
    }
    boolean isWhole = needs.isWhole && repeated.atMost() == copies;
    return new Needs(isWhole, needs.starts, needs.ends, needs.groups);
  }

  private Needs then(Needs next) {
    Optional<Set<String>> joined = joined(ends, next.starts);
    if (joined.isPresent() && isWhole && next.isWhole) {
      return whole(joined.get());
    }
    Set<Set<String>> all = new LinkedHashSet<>(groups);
    if (joined.isEmpty()) {
      all.add(ends);
      if (!next.isWhole) {
        all.add(next.starts);
      }
    } else if (!isWhole && !next.isWhole) {
      all.add(joined.get());
    }
    all.addAll(next.groups);
    boolean joinsStart = isWhole && joined.isPresent();
    boolean joinsEnd = next.isWhole && joined.isPresent();
    return new Needs(
        false,
        joinsStart ? joined.get() : starts,
        joinsEnd ? joined.get() : next.ends,
        all.size() > MOST_GROUPS ? groups : all);
  }

  /** Each text followed by each other; empty if that would be too much. */
  private static Optional<Set<String>> joined(Set<String> first, Set<String> second) {
    if (first.size() * second.size() > MOST_TEXTS) {
      return Optional.empty();
    }
    Set<String> joined = new LinkedHashSet<>();
    for (String start : first) {
      for (String end : second) {
        if (start.length() + end.length() > LONGEST) {
          return Optional.empty();
        }
        joined.add(start + end);
      }
    }
    return Optional.of(joined);
  }

  private static Set<String> union(Set<String> texts, String text) {
    Set<String> union = new LinkedHashSet<>(texts);
    union.add(text);
    return union;
  }
}
