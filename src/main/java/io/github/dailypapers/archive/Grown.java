package io.github.dailypapers.archive;

import io.github.dailypapers.paper.Paper;

/**
 * A paper whose votes have grown.
 *
 * @param paper as it is known now
 * @param growth how many votes it has won, at least 1
 */
public record Grown(Paper paper, int growth) {}
