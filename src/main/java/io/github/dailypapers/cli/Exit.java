package io.github.dailypapers.cli;

/** How the program ends; the codes above 63 are those of sysexits.h. */
public enum Exit {
  /** Done. */
  OK(0),
  /** A search found nothing. */
  NOTHING_FOUND(1),
  /** The command line is wrong. */
  USAGE(2),
  /** A page could not be understood, or not all of it. */
  NOT_UNDERSTOOD(65),
  /** A named file, paper or listing does not exist. */
  NO_INPUT(66),
  /** The source cannot be reached. */
  UNREACHABLE(69),
  /** The program itself failed. */
  BUG(70),
  /** The output cannot be created. */
  CANNOT_WRITE(73),
  /** Reading or writing failed on the way. */
  IO_ERROR(74),
  /** The source refuses for now; later it will not. */
  TRY_LATER(75),
  /** The source, or a file, may not be read. */
  NOT_PERMITTED(77),
  /** Something is set up wrong. */
  CONFIGURATION(78),
  /** The user broke it off. */
  INTERRUPTED(130);

  private final int code;

  Exit(int code) {
    this.code = code;
  }

  /** The process's exit status. */
  public int code() {
    return code;
  }
}
