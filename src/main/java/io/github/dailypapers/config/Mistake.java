package io.github.dailypapers.config;

/**
 * What is wrong with the file.
 *
 * @param line where; 0 if it is the file as a whole
 * @param message what, on one line without a full stop
 * @param hint what to do about it, on one line without a full stop
 */
public record Mistake(int line, String message, String hint) {}
