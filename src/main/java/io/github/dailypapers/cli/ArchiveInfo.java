package io.github.dailypapers.cli;

import io.github.dailypapers.archive.Inventory;
import io.github.dailypapers.archive.Inventory.Holding;
import java.io.IOException;
import java.util.Locale;

/** What an archive holds, for people. */
final class ArchiveInfo {
  private static final int LABEL = 12;
  private static final long KILOBYTE = 1000;

  private final Inventory inventory;

  ArchiveInfo(Inventory inventory) {
    this.inventory = inventory;
  }

  void write(Appendable out) throws IOException {
    line(out, "file", inventory.file().toAbsolutePath().toString());
    line(out, "size", size(inventory.bytes()) + ", version " + inventory.version());
    line(out, "papers", Long.toString(inventory.papers()));
    for (Holding holding : inventory.listings()) {
      line(out, "listings", listings(holding));
    }
    line(out, "counts", inventory.snapshots() + " of votes, comments and stars");
    line(
        out,
        "marks",
        inventory.seen()
            + " seen, "
            + inventory.opened()
            + " shown in full, "
            + inventory.starred()
            + " starred, "
            + inventory.notes()
            + " with a note");
    line(out, "pages", inventory.pages() + " kept, " + size(inventory.pageBytes()));
  }

  private static String listings(Holding holding) {
    StringBuilder text = new StringBuilder(holding.source()).append(", ");
    text.append(holding.kind().name().toLowerCase(Locale.ROOT)).append(": ");
    text.append(holding.listings() - holding.empty());
    if (holding.first().isPresent() && holding.last().isPresent()) {
      text.append(", ").append(holding.first().get()).append("..").append(holding.last().get());
    }
    if (holding.empty() > 0) {
      text.append(", ").append(Amount.of((int) holding.empty(), "day")).append(" without one");
    }
    if (holding.incomplete() > 0) {
      text.append(", ").append(holding.incomplete()).append(" incomplete");
    }
    return text.toString();
  }

  private static void line(Appendable out, String label, String text) throws IOException {
    out.append(label).append(" ".repeat(LABEL - label.length())).append(text).append('\n');
  }

  /** {@code bytes} for people, such as {@code 48.2 MB}. */
  static String size(long bytes) {
    String[] units = {"B", "kB", "MB", "GB", "TB"};
    long tenths = bytes * 10;
    int unit = 0;
    while (tenths >= KILOBYTE * 10 && unit < units.length - 1) {
      tenths /= KILOBYTE;
      unit++;
    }
    boolean whole = unit == 0 || tenths >= 1000;
    return tenths / 10 + (whole ? "" : "." + tenths % 10) + " " + units[unit];
  }
}
