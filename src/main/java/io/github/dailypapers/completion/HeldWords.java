package io.github.dailypapers.completion;

import java.util.Optional;

/**
 * Words of the archive that a shell completes. The program keeps them in a file each, one word a
 * line, those likeliest to be meant first: a shell that reads it starts no program.
 */
public enum HeldWords {
  DAYS("days", "PERIOD"),
  STARRED("starred", "PAPER"),
  ORGANIZATIONS("organizations", "ORG"),
  KEYWORDS("keywords", "KEYWORD"),
  CATEGORIES("categories", "CATEGORY");

  /** The folder of the files, below that of what can be had again. */
  public static final String FOLDER = "words";

  private final String file;
  private final String label;

  HeldWords(String file, String label) {
    this.file = file;
    this.label = label;
  }

  /** The name of their file. */
  public String file() {
    return file;
  }

  /**
   * The words that may stand where the help says {@code label}, such as {@code [PERIOD]}: how an
   * argument is called there says what completes it.
   */
  static Optional<HeldWords> of(String label) {
    for (String part : label.split("[^A-Z]+")) {
      for (HeldWords words : values()) {
        if (words.label.equals(part)) {
          return Optional.of(words);
        }
      }
    }
    return Optional.empty();
  }
}
