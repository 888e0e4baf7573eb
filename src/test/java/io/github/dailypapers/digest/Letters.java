package io.github.dailypapers.digest;

import io.github.dailypapers.digest.Section.Kind;
import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.paper.PaperBuilder;
import io.github.dailypapers.select.Grep;
import io.github.dailypapers.select.TextPattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Invented papers and letters of them. */
final class Letters {
  static final LocalDate DAY = LocalDate.of(2025, 11, 21);

  private Letters() {}

  static PaperBuilder paper(String id, String title) {
    return Paper.of("hf")
        .id(id)
        .title(title)
        .url("https://huggingface.co/papers/" + id)
        .listedOn(DAY);
  }

  static Paper ferns() {
    return paper("2511.10555", "Ferns & <Moss>: $\\alpha$-Growth of *Agents*")
        .abstractText(
            "We grow ferns. They do not mind. An agent waters them. Nobody knows why. Agents do.")
        .organization("Plants [Inc]")
        .upvotes(94)
        .build();
  }

  static Paper kites() {
    return paper("2511.10556", "Kites")
        .abstractText("We fly kites. It is windy. They come back.")
        .summary("Kites fly.")
        .authors(List.of("Ada Kite", "B. Ström"))
        .upvotes(1)
        .build();
  }

  static Paper bare() {
    return Paper.of("hf").title("Nothing Else").build();
  }

  static Optional<Grep> agents() {
    return Optional.of(
        new Grep(
            TextPattern.of(List.of("agent"), TextPattern.Options.DEFAULT),
            List.of(Field.TITLE, Field.ABSTRACT),
            false));
  }

  static Entry entry(Paper paper) {
    return Entry.of(paper, Optional.empty(), Optional.empty());
  }

  /** A letter with all there can be in one. */
  static Digest full() {
    return new Digest(
        "Daily Papers",
        DAY,
        "2025-11-17..2025-11-21",
        List.of(
            new Section(
                Kind.NEW,
                "@agents",
                List.of(Entry.of(ferns(), agents(), Optional.empty()), entry(bare()))),
            new Section(Kind.NEW, "@empty", List.of()),
            new Section(
                Kind.RISING,
                "Rising",
                List.of(Entry.of(kites(), Optional.empty(), Optional.of(52))))),
        List.of("Not in this letter: 2025-11-20, which could not be had."));
  }

  /** A letter of one paper, of which everything is {@code text}. */
  static Digest evil(String text) {
    Paper paper =
        Paper.of("hf")
            .id(text)
            .title(text)
            .abstractText(text)
            .organization(text)
            .url("https://example.org/\"><script>" + text)
            .build();
    return new Digest(
        text,
        DAY,
        text,
        List.of(new Section(Kind.NEW, text, List.of(entry(paper)))),
        List.of(text));
  }
}
