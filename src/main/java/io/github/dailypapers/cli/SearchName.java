package io.github.dailypapers.cli;

/** How saved searches are called: so that the name is that of a file everywhere. */
final class SearchName {
  private static final int LONGEST = 40;

  private SearchName() {}

  /** Whether a search can be called so. */
  static boolean isOne(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (!word && (i == 0 || (c != '-' && c != '_'))) {
        return false;
      }
    }
    return !name.isEmpty() && name.length() <= LONGEST;
  }

  /**
   * The name that {@code word} says, with an @ before it or without.
   *
   * @throws UsageException if no search can be called so
   */
  static String of(String word) {
    String name = word.startsWith("@") ? word.substring(1) : word;
    if (!isOne(name)) {
      throw new UsageException(
          "no saved search can be called \"" + word + '"',
          "use letters, digits, - and _, at most " + LONGEST);
    }
    return name;
  }
}
