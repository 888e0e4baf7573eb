package io.github.dailypapers.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a digest is written. */
enum LetterFormat {
  /** For a terminal, or a mail without any ado. */
  TEXT("txt"),
  /** For notes and wikis. */
  MARKDOWN("md"),
  /** For a browser. */
  HTML("html"),
  /** A whole mail, for {@code sendmail -t}. */
  EML("eml");

  private final String ending;

  LetterFormat(String ending) {
    this.ending = ending;
  }

  /** What users call it. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What users call them. */
  static List<String> labels() {
    List<String> labels = new ArrayList<>();
    for (LetterFormat format : values()) {
      labels.add(format.label());
    }
    return labels;
  }

  /**
   * The one that {@code name} means, else that of the ending of {@code file}, else text.
   *
   * @throws UsageException if there is none called so
   */
  static LetterFormat of(Optional<String> name, Optional<String> file) {
    for (LetterFormat format : values()) {
      if (name.isPresent() ? name.get().equals(format.label()) : format.isOf(file)) {
        return format;
      }
    }
    if (name.isPresent()) {
      throw UsageException.unknown("format of digests", name.get(), labels());
    }
    return TEXT;
  }

  private boolean isOf(Optional<String> file) {
    return file.isPresent() && file.get().toLowerCase(Locale.ROOT).endsWith("." + ending);
  }
}
