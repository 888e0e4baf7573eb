package io.github.dailypapers.archive;

import io.github.dailypapers.paper.PaperId;
import org.jspecify.annotations.Nullable;

/** What papers are called in the archive, whatever source or version told of them. */
final class Ids {
  private Ids() {}

  /** {@code id}, an arXiv identifier without its version; null for null. */
  static @Nullable String withoutVersionOrNull(@Nullable String id) {
    return id == null ? null : withoutVersion(id);
  }

  /** {@code id}, an arXiv identifier without its version. */
  static String withoutVersion(String id) {
    int end = id.length();
    while (end > 0 && id.charAt(end - 1) >= '0' && id.charAt(end - 1) <= '9') {
      end--;
    }
    boolean versioned = end > 1 && end < id.length() && id.charAt(end - 1) == 'v';
    if (!versioned) {
      return id;
    }
    String bare = id.substring(0, end - 1);
    return PaperId.isArxiv(bare) ? bare : id;
  }
}
