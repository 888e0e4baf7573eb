package io.github.dailypapers.source.arxiv.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A section of a listing page.
 *
 * @param heading what stands above it
 * @param entries as many as there are, in the page's order; added to while the page is read
 */
record ListSection(ListHeading heading, List<ListEntry> entries) {
  /** A section without entries so far. */
  ListSection(ListHeading heading) {
    this(heading, new ArrayList<>());
  }
}
