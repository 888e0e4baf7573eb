package io.github.dailypapers.cli;

/** So many of something, in words. */
final class Amount {
  private Amount() {}

  /** {@code 1 paper}, {@code 2 papers}: {@code one} is what one of them is called. */
  static String of(int number, String one) {
    return number + " " + one + (number == 1 ? "" : "s");
  }
}
