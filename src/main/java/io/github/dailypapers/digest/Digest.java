package io.github.dailypapers.digest;

import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.render.Sanitizer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One letter.
 *
 * @param title what it is of, such as {@code Daily Papers}
 * @param day the UTC day it is of
 * @param span which listings it tells of, in a few words, such as {@code 2025-11-17..2025-11-21}
 * @param sections what it tells; those without papers are left out of it
 * @param remarks what the reader must know of what is not in it, a sentence each
 */
public record Digest(
    String title, LocalDate day, String span, List<Section> sections, List<String> remarks) {
  /** Copies the lists. */
  public Digest {
    sections = sections.stream().filter(section -> !section.entries().isEmpty()).toList();
    remarks = List.copyOf(remarks);
  }

  /** How many papers there are of a kind; one that is in several sections counts once. */
  public int count(Section.Kind kind) {
    Set<Paper> papers = new HashSet<>();
    for (Section section : sections) {
      if (section.kind() == kind) {
        section.entries().forEach(entry -> papers.add(entry.paper()));
      }
    }
    return papers.size();
  }

  /** What it tells, on one line. */
  public String subject() {
    StringBuilder subject = new StringBuilder(Sanitizer.clean(title + " " + span)).append(": ");
    String before = "";
    for (Section.Kind kind : Section.Kind.values()) {
      int count = count(kind);
      if (count > 0) {
        subject.append(before).append(count).append(' ').append(kind.label());
        before = ", ";
      }
    }
    return subject.append(before.isEmpty() ? "nothing new" : "").toString();
  }
}
