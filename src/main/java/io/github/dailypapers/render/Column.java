package io.github.dailypapers.render;

import io.github.dailypapers.paper.Paper;

/** A column of the table. */
interface Column {
  /** What stands over the column. */
  String header();

  /**
   * What the column shows of {@code paper}, safe to print; empty where unknown.
   *
   * @param row the paper's place in the listing, from 1
   */
  String text(Paper paper, int row);

  /** Whether the cells stand at the right, as numbers do. */
  boolean right();

  /** Whether a cell cut short would be wrong rather than short, as of numbers. */
  boolean firm();

  /** How the cells are coloured. */
  Tone tone();
}
