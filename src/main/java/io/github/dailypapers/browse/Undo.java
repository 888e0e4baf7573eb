package io.github.dailypapers.browse;

import io.github.dailypapers.paper.Paper;
import java.util.List;

/**
 * Something that can be taken back.
 *
 * @param papers those that were not marked so before
 * @param marked whether they got the mark, or lost it
 */
record Undo(Marks.Kind kind, List<Paper> papers, boolean marked) {}
