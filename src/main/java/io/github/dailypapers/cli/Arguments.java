package io.github.dailypapers.cli;

import java.util.ArrayList;
import java.util.List;

/** Command lines as the parser takes them. */
final class Arguments {
  private Arguments() {}

  /**
   * Puts a period that begins with a dash ({@code -3d}) behind {@code --}, where it is no option.
   * What follows a {@code --} of the user's own stays as it is.
   */
  static List<String> arranged(List<String> args) {
    int end = args.indexOf("--");
    List<String> options = new ArrayList<>(end < 0 ? args : args.subList(0, end));
    List<String> others = new ArrayList<>(end < 0 ? List.of() : args.subList(end + 1, args.size()));
    for (int i = 0; i < options.size(); ) {
      if (isDaysAgo(options.get(i))) {
        others.add(options.remove(i));
      } else {
        i++;
      }
    }
    if (!others.isEmpty()) {
      options.add("--");
      options.addAll(others);
    }
    return options;
  }

  private static boolean isDaysAgo(String arg) {
    int last = arg.length() - 1;
    if (last < 2 || arg.charAt(0) != '-' || Character.toLowerCase(arg.charAt(last)) != 'd') {
      return false;
    }
    for (int i = 1; i < last; i++) {
      if (!Character.isDigit(arg.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
