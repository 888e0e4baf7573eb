package io.github.dailypapers.cli;

/** How the program ends; the codes above 63 are those of sysexits.h. */
public enum Exit {
  /** Done. */
  OK(0, "done"),
  /** A search found nothing. */
  NOTHING_FOUND(1, "grep, new or digest found nothing"),
  /** The command line is wrong. */
  USAGE(2, "the command line is wrong"),
  /** A page could not be understood, or not all of it. */
  NOT_UNDERSTOOD(65, "a page could not be understood, or not all of it; or the archive is damaged"),
  /** A named file, paper or listing does not exist. */
  NO_INPUT(66, "a file, a paper or a listing that was named does not exist"),
  /** The source cannot be reached. */
  UNREACHABLE(69, "the source cannot be reached"),
  /** The program itself failed. */
  BUG(70, "a fault of the program"),
  /** The output cannot be created. */
  CANNOT_WRITE(73, "the output cannot be written"),
  /** Reading or writing failed on the way. */
  IO_ERROR(74, "reading or writing failed"),
  /** The source refuses for now; later it will not. */
  TRY_LATER(
      75,
      "the source's rate limit is used up, and the line says when to come"
          + " back; or another process is writing to the archive"),
  /** The source, or a file, may not be read. */
  NOT_PERMITTED(77, "the source or a file may not be read, or the archive not be written"),
  /** Something is set up wrong. */
  CONFIGURATION(78, "something is set up wrong"),
  /** The user broke it off. */
  INTERRUPTED(130, "broken off");

  private final int code;
  private final String meaning;

  Exit(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** The process's exit status. */
  public int code() {
    return code;
  }

  /** What it tells, in a few words. */
  String meaning() {
    return meaning;
  }
}
