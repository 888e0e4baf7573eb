package io.github.dailypapers.browse;

import io.github.dailypapers.paper.Paper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Papers to browse in tests, all invented. */
final class Library {
  static final LocalDate DAY = LocalDate.parse("2026-11-23");

  private Library() {}

  /** A listing with what makes a screen difficult: wide characters, no votes, long names. */
  static List<Paper> papers() {
    return List.of(
        Paper.of("hf")
            .id("2611.90412")
            .title("Slow Lanterns: Language Models That Know When to Stop Reading")
            .abstractText(
                "Language models read everything they are given. Lanterns read until the answer is"
                    + " in sight and then stop; on nine benchmarks they read a third of the text"
                    + " and err no more often. We give the rule by which they stop, and show that"
                    + " it is learned from answers alone.")
            .authors(List.of("Mirela Vasquez", "Tobias Ngata"))
            .organization("Lantern Lab")
            .upvotes(187)
            .comments(9)
            .keywords(List.of("reading", "early exit"))
            .codeUrl("https://github.com/lantern-lab/slow")
            .build(),
        Paper.of("hf")
            .id("2611.90377")
            .title("港湾ベンチ HarborBench: エージェントは小さな港を一年間運営できるか")
            .abstractText(
                "An agent runs a small port for 365 days. 🌦 Storms come; debts fall due.")
            .authors(List.of("Aiko Tanabe"))
            .upvotes(143)
            .build(),
        Paper.of("hf")
            .id("2611.90208")
            .title("Tokenizers Have Accents 🌦 é and other small signs")
            .abstractText("Agents speak with the accents of their tokenizers.")
            .authors(List.of("Nkechi Adebayo", "Per Åström", "Zoë Quill"))
            .upvotes(0)
            .build(),
        Paper.of("hf").id("2611.90902").title("A Note on Counting Parameters Twice").build());
  }

  /** Puts papers together. */
  static List<Paper> many(int count) {
    List<Paper> papers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      papers.add(
          Paper.of("hf")
              .id(String.format("2611.%05d", i))
              .title("Paper number " + i + (i % 7 == 0 ? " on harbours" : " on lanterns"))
              .abstractText(
                  "We study the case of "
                      + i
                      + ". "
                      + "It is known that lanterns are slow and harbours are not. ".repeat(22))
              .authors(List.of("Author " + i))
              .upvotes(count - i)
              .build());
    }
    return papers;
  }

  static Arrival.Papers listing(List<Paper> papers) {
    return new Arrival.Papers(
        "Daily Papers of 2026-11-23 (Monday), " + papers.size() + " papers",
        Optional.of(DAY),
        papers,
        Marks.NONE);
  }
}
