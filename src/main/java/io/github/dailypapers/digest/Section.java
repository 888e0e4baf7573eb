package io.github.dailypapers.digest;

import java.util.List;

/**
 * Papers that a letter tells of for one reason.
 *
 * @param kind the reason
 * @param heading such as {@code @agents}
 * @param entries the papers, in order
 */
public record Section(Kind kind, String heading, List<Entry> entries) {
  /** Why papers are told of. */
  public enum Kind {
    /** They have been listed. */
    NEW("new"),
    /** Their votes have grown. */
    RISING("rising"),
    /** They took off after the reader had seen their day. */
    MISSED("missed");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  /** Copies the list. */
  public Section {
    entries = List.copyOf(entries);
  }
}
