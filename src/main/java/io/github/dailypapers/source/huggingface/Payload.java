package io.github.dailypapers.source.huggingface;

import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.paper.Listing.Remark;
import io.github.dailypapers.paper.Paper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the data of a page holds.
 *
 * @param kind what the page says it lists
 * @param day the listing day the page states
 * @param papers as many as could be read
 * @param whole whether the data was read to its end; if not, papers may be missing
 * @param remarks what was passed over
 */
record Payload(
    Kind kind, Optional<LocalDate> day, List<Paper> papers, boolean whole, List<Remark> remarks) {
  /** The data of a page that carries none. */
  static final Payload NONE = new Payload(Kind.DAY, Optional.empty(), List.of(), false, List.of());
}
