package io.github.dailypapers.digest;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.select.Grep;
import io.github.dailypapers.select.Hit;
import io.github.dailypapers.select.Sentences;
import io.github.dailypapers.select.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A paper in a letter.
 *
 * @param paper the paper
 * @param title its title; its identifier where there is none
 * @param excerpt a few sentences that tell what it is about; empty if nothing does
 * @param won how many votes it has won; empty if that is not what it is told for
 */
public record Entry(
    Paper paper, MarkedText title, List<MarkedText> excerpt, Optional<Integer> won) {
  private static final int SENTENCES = 2;

  /** Copies the list. */
  public Entry {
    excerpt = List.copyOf(excerpt);
  }

  /**
   * The entry of {@code paper}, with the words marked that {@code marks} looks for. Its excerpt is
   * of the sentences of the abstract that hold such words, else the summary, else the beginning of
   * the abstract.
   */
  public static Entry of(Paper paper, Optional<Grep> marks, Optional<Integer> won) {
    String id = paper.id() == null ? "untitled" : paper.id();
    String title = paper.title() == null ? id : paper.title();
    return new Entry(paper, marked(title, Field.TITLE, paper, marks), excerpt(paper, marks), won);
  }

  private static List<MarkedText> excerpt(Paper paper, Optional<Grep> marks) {
    String abstractText = paper.abstractText();
    if (abstractText != null) {
      MarkedText text = marked(abstractText, Field.ABSTRACT, paper, marks);
      List<MarkedText> told = new ArrayList<>();
      for (Span sentence : Sentences.of(abstractText).spans()) {
        MarkedText part = text.part(sentence);
        if (!part.spans().isEmpty()) {
          told.add(part);
        }
      }
      if (!told.isEmpty()) {
        return first(told);
      }
    }
    String summary = paper.summary() == null ? abstractText : paper.summary();
    return summary == null ? List.of() : beginning(summary, Field.SUMMARY, paper, marks);
  }

  private static List<MarkedText> beginning(
      String text, Field field, Paper paper, Optional<Grep> marks) {
    MarkedText marked = marked(text, field, paper, marks);
    List<MarkedText> sentences = new ArrayList<>();
    for (Span sentence : Sentences.of(text).spans()) {
      sentences.add(marked.part(sentence));
    }
    return first(sentences);
  }

  private static List<MarkedText> first(List<MarkedText> sentences) {
    return sentences.subList(0, Math.min(SENTENCES, sentences.size()));
  }

  private static MarkedText marked(
      @Nullable String text, Field field, Paper paper, Optional<Grep> marks) {
    String shown = text == null ? "" : text;
    if (marks.isPresent()) {
      for (Hit hit : marks.get().hits(paper)) {
        if (hit.field() == field && hit.text().equals(shown)) {
          return new MarkedText(shown, hit.spans());
        }
      }
    }
    return MarkedText.plain(shown);
  }
}
