package io.github.dailypapers.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@code --source} names: {@code hf}, {@code arxiv:cs.CL}, {@code acl:2024.acl-long}.
 *
 * @param origin the site
 * @param what which of its listings; empty if it has but one, or none is needed
 */
record SourceName(Origin origin, Optional<String> what) {
  /** All that are named, each once; Hugging Face if none is. */
  static List<SourceName> of(List<String> values) {
    List<SourceName> names = new ArrayList<>();
    for (String value : values) {
      add(value, names);
    }
    return names.isEmpty() ? List.of(of(Origin.HF)) : names;
  }

  /** A site as a whole. */
  static SourceName of(Origin origin) {
    return new SourceName(origin, Optional.empty());
  }

  /** Further listings of the same site follow behind commas. */
  private static void add(String value, List<SourceName> names) {
    Optional<Origin> origin = Optional.empty();
    for (String part : value.split(",", -1)) {
      int colon = part.indexOf(':');
      String head = colon < 0 ? part : part.substring(0, colon);
      Optional<Origin> named = Origin.named(head.strip());
      Optional<String> what = Optional.empty();
      if (named.isPresent()) {
        origin = named;
        what = colon < 0 ? Optional.empty() : Optional.of(part.substring(colon + 1).strip());
      } else if (origin.isPresent() && colon < 0) {
        what = Optional.of(part.strip());
      }
      if (origin.isEmpty() || (named.isEmpty() && colon >= 0) || what.equals(Optional.of(""))) {
        throw unknown(value, head.strip());
      }
      if (what.isPresent()) {
        what = Optional.of(origin.get().checked(what.get()));
      }
      add(new SourceName(origin.get(), what), names);
    }
  }

  /** Compared by hand: what Java makes for a record takes long to start. */
  private static void add(SourceName name, List<SourceName> names) {
    for (SourceName known : names) {
      if (known.origin == name.origin && known.what.equals(name.what)) {
        return;
      }
    }
    names.add(name);
  }

  private static UsageException unknown(String value, String name) {
    Optional<String> gone = Unreadable.why(name);
    return new UsageException(
        gone.orElse("there is no source \"" + value + '"'),
        "there are hf, arxiv:CATEGORY such as arxiv:cs.CL, and acl:VOLUME such as"
            + " acl:2024.acl-long");
  }
}
