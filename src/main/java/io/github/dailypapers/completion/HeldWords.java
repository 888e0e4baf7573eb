package io.github.dailypapers.completion;

import java.util.ArrayList;
import java.util.List;

/**
 * Words of the archive that a shell completes. The program keeps them in a file each, one word a
 * line, those likeliest to be meant first: a shell that reads it starts no program.
 */
public enum HeldWords {
  SEARCHES("searches", "@NAME"),
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
   * The words that may stand where the help says {@code label}, such as {@code [@NAME...]
   * [PERIOD]}: how an argument is called there says what completes it.
   */
  static List<HeldWords> of(String label) {
    List<HeldWords> held = new ArrayList<>();
    for (String part : label.split("[^A-Z@]+")) {
      for (HeldWords words : values()) {
        if (words.label.equals(part)) {
          held.add(words);
        }
      }
    }
    return held;
  }

  /** The names of the files of {@code all}, between blanks. */
  static String files(List<HeldWords> all) {
    StringBuilder files = new StringBuilder();
    for (HeldWords words : all) {
      files.append(files.isEmpty() ? "" : " ").append(words.file);
    }
    return files.toString();
  }
}
