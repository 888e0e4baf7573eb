package io.github.dailypapers.archive;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Damages a database file as a failing disk does. */
final class Damage {
  private static final int PAGE = 8192;

  private final Path file;

  private Damage(Path file) {
    this.file = file;
  }

  static Damage to(Path file) {
    return new Damage(file);
  }

  /** The numbers of the pages that hold rows of {@code table}, in their order. */
  List<Integer> leaves(String table) throws ArchiveException, SQLException, IOException {
    int root =
        Integer.parseInt(
            Invented.rows(file, "SELECT rootpage FROM sqlite_schema WHERE name = '" + table + "'")
                .get(0));
    try (RandomAccessFile pages = new RandomAccessFile(file.toFile(), "r")) {
      List<Integer> leaves = new ArrayList<>();
      collect(pages, root, leaves);
      return leaves;
    }
  }

  /** See https://www.sqlite.org/fileformat2.html#b_tree_pages for where the children are named. */
  private static void collect(RandomAccessFile pages, int page, List<Integer> leaves)
      throws IOException {
    long start = (page - 1L) * PAGE;
    pages.seek(start);
    int type = pages.read();
    if (type > 5) {
      leaves.add(page);
      return;
    }
    pages.seek(start + 3);
    int cells = pages.readUnsignedShort();
    for (int i = 0; i < cells; i++) {
      pages.seek(start + 12 + 2L * i);
      pages.seek(start + pages.readUnsignedShort());
      collect(pages, pages.readInt(), leaves);
    }
    pages.seek(start + 8);
    collect(pages, pages.readInt(), leaves);
  }

  /** Wipes the first page of {@code table}. */
  void wipe(String table) throws ArchiveException, SQLException, IOException {
    page(
        Integer.parseInt(
            Invented.rows(file, "SELECT rootpage FROM sqlite_schema WHERE name = '" + table + "'")
                .get(0)));
  }

  /** Wipes page {@code number}, counted from 1. */
  void page(int number) throws IOException {
    byte[] garbage = new byte[PAGE];
    Arrays.fill(garbage, (byte) 0xA5);
    bytes((number - 1L) * PAGE, garbage);
  }

  /** Overwrites what is at {@code offset}. */
  void bytes(long offset, byte... garbage) throws IOException {
    try (RandomAccessFile pages = new RandomAccessFile(file.toFile(), "rw")) {
      pages.seek(offset);
      pages.write(garbage);
    }
  }
}
