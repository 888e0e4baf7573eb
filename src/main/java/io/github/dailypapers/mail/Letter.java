package io.github.dailypapers.mail;

import java.time.LocalDate;
import java.util.List;

/**
 * What is to be sent.
 *
 * @param from the address of who sends it, with a name or without
 * @param to the addresses of who is to read it, at least one
 * @param subject on one line
 * @param day the UTC day it is dated, at its beginning
 * @param list what kind of letter it is, by which readers can sort it; letters, digits and hyphens
 * @param text what those read who do not read HTML
 * @param html the same as a page
 */
public record Letter(
    String from,
    List<String> to,
    String subject,
    LocalDate day,
    String list,
    String text,
    String html) {
  /** Copies the list. */
  public Letter {
    to = List.copyOf(to);
  }
}
