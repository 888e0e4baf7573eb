package io.github.dailypapers.stats;

/**
 * What the papers of a group come to.
 *
 * @param group what it is called; empty for papers of which nobody knows the group
 * @param papers how many there are
 * @param sum what the measure comes to, as far as it is known
 * @param known of how many of them it is known
 */
public record Count(String group, long papers, long sum, long known) {}
