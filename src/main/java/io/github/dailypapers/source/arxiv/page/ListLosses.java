package io.github.dailypapers.source.arxiv.page;

import io.github.dailypapers.paper.Listing.Remark;
import java.util.ArrayList;
import java.util.List;

/** Entries of a listing that could not be read, or only in part. */
final class ListLosses {
  private static final int NAMED = 3;

  private final List<String> unknown = new ArrayList<>();
  private final List<String> partly = new ArrayList<>();
  private int strays;

  /** An entry that does not tell which paper it is of. */
  void unknown(ListEntry entry) {
    unknown.add("[" + entry.number() + "]");
  }

  /** An entry without title, or with authors or subjects that are in another form. */
  void partly(ListEntry entry) {
    partly.add("[" + entry.number() + "]");
  }

  /** So many parts of entries that stand where no entry is. */
  void strays(int count) {
    strays = count;
  }

  /** Adds what was lost to {@code remarks}. */
  void remark(List<Remark> remarks) {
    add(unknown, "name no paper", remarks);
    add(partly, "could be read only in part", remarks);
    if (strays > 0) {
      remarks.add(new Remark("parts of entries that belong to none: " + strays, true));
    }
  }

  private static void add(List<String> entries, String what, List<Remark> remarks) {
    if (entries.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder("entries that ").append(what).append(':');
    for (int i = 0; i < Math.min(NAMED, entries.size()); i++) {
      text.append(' ').append(entries.get(i));
    }
    if (entries.size() > NAMED) {
      text.append(" and ").append(entries.size() - NAMED).append(" more");
    }
    remarks.add(new Remark(text.toString(), true));
  }
}
