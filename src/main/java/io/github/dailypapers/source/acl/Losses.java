package io.github.dailypapers.source.acl;

import io.github.dailypapers.paper.Listing.Remark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What of a page was not understood, told once for each kind of trouble. */
final class Losses {
  /** More names than these are only counted: a page may hold thousands. */
  private static final int MOST_NAMES = 5;

  private final Map<String, List<String>> names = new LinkedHashMap<>();

  /**
   * Notes that something was not understood.
   *
   * @param trouble what is wrong, in words that a list of names can follow
   * @param name an identifier or a title
   */
  void add(String trouble, String name) {
    names.computeIfAbsent(trouble, key -> new ArrayList<>()).add(name);
  }

  /** All that was noted, in the order in which the troubles came up. */
  List<Remark> remarks() {
    List<Remark> remarks = new ArrayList<>();
    for (Map.Entry<String, List<String>> trouble : names.entrySet()) {
      remarks.add(new Remark(trouble.getKey() + ": " + list(trouble.getValue()), true));
    }
    return remarks;
  }

  private static String list(List<String> all) {
    String first = String.join(", ", all.subList(0, Math.min(MOST_NAMES, all.size())));
    int more = all.size() - MOST_NAMES;
    return more > 0 ? first + " and " + more + " more" : first;
  }
}
