package io.github.dailypapers.cli;

import java.util.ArrayList;
import java.util.List;

/** What of a paper is opened. */
enum Destination {
  PAGE("--page", "page", "The paper's page at its source, which is meant if nothing is said"),
  PDF("--pdf", "PDF", "The PDF"),
  ARXIV("--arxiv", "page at arXiv", "The page of the abstract at arXiv"),
  CODE("--code", "code", "The repository of its code");

  private final String option;
  private final String label;
  private final String description;

  Destination(String option, String label, String description) {
    this.option = option;
    this.label = label;
    this.description = description;
  }

  /** What people call it. */
  String label() {
    return label;
  }

  /** Adds an option for each. */
  static void addTo(Options options) {
    for (Destination destination : values()) {
      options.flag(destination.option, destination.description);
    }
  }

  /**
   * The one that {@code line} asks for.
   *
   * @throws UsageException if it asks for several
   */
  static Destination of(Line line) {
    List<Destination> asked = new ArrayList<>();
    for (Destination destination : values()) {
      if (line.has(destination.option)) {
        asked.add(destination);
      }
    }
    if (asked.size() > 1) {
      throw new UsageException(
          asked.get(0).option + " and " + asked.get(1).option + " open different things",
          "leave one of them out");
    }
    return asked.isEmpty() ? PAGE : asked.get(0);
  }
}
