package io.github.dailypapers.cli;

import picocli.CommandLine.Model.OptionSpec;

/**
 * The name under which the default of an option is configured: {@code OPTION}, or {@code
 * COMMAND.OPTION} for one command; with {@code .1}, {@code .2} and so on behind it for several
 * values.
 *
 * @param command what the user calls the command; empty for all
 * @param option the option's long name, with its dashes
 * @param number which of several values; -1 if it is not numbered
 */
record OptionKey(String command, String option, int number) {
  private static final int MOST_DIGITS = 3;

  static OptionKey of(String name) {
    int end = name.length();
    int number = -1;
    int last = name.lastIndexOf('.');
    if (last >= 0 && isNumber(name, last + 1)) {
      end = last;
      number = Integer.parseInt(name.substring(last + 1));
    }
    int dot = name.indexOf('.');
    boolean general = dot < 0 || dot >= end;
    return new OptionKey(
        general ? "" : name.substring(0, dot),
        "--" + name.substring(general ? 0 : dot + 1, end),
        number);
  }

  private static boolean isNumber(String text, int begin) {
    int digits = text.length() - begin;
    if (digits < 1 || digits > MOST_DIGITS) {
      return false;
    }
    for (int i = begin; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** The option's name as it is configured, without dashes. */
  String label() {
    return option.substring(2);
  }

  /**
   * Fails if {@code option} does not take what is set.
   *
   * @throws UsageException which tells why
   */
  void check(OptionSpec option, String value) {
    if (number >= 0 && !option.isMultiValue()) {
      throw new UsageException('"' + label() + "\" takes one value", "leave out ." + number);
    }
    if (option.arity().max() == 0 && !value.equals("true") && !value.equals("false")) {
      throw new UsageException(
          '"' + label() + "\" takes true or false, not \"" + value + '"', "write one of them");
    }
  }
}
