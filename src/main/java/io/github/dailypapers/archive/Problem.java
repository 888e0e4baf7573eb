package io.github.dailypapers.archive;

/**
 * Something that is wrong with an archive.
 *
 * @param text what, on one line without a full stop
 * @param remedy what helps against it
 */
public record Problem(String text, Remedy remedy) {
  /** What helps against a problem. */
  public enum Remedy {
    /** {@link Care#compact}, which builds the indexes anew and loses nothing. */
    COMPACT,
    /** {@link Salvage}, which copies what can be read. */
    SALVAGE
  }
}
