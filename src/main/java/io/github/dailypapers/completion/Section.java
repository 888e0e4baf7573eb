package io.github.dailypapers.completion;

import java.util.List;

/**
 * Entries under one heading.
 *
 * @param heading of the help, in a few words
 */
public record Section(String heading, List<Entry> entries) {}
