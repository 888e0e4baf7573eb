package io.github.dailypapers.config;

/**
 * What a user has set.
 *
 * @param name what is set
 * @param value what it is set to, without white space at its ends; may be empty
 * @param line where that is in the file; the first one is 1
 */
public record Setting(String name, String value, int line) {}
