package io.github.dailypapers.fuzz;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Remark;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.source.OneLine;
import io.github.dailypapers.source.PageException;
import java.util.List;
import java.util.Objects;

/** What holds of all that was read, whatever it was read from. */
final class Sound {
  private Sound() {}

  /** Checks the papers and the remarks of {@code listing}. */
  static void listing(Listing listing) {
    papers(listing.papers());
    remarks(listing.remarks());
  }

  /** Checks that texts are on one line, and that what is unknown is null. */
  static void papers(List<Paper> papers) {
    for (Paper paper : papers) {
      paper(paper);
    }
  }

  /** As {@link #papers}, of one. */
  static void paper(Paper paper) {
    for (Field field : Field.values()) {
      Object value = field.of(paper);
      if (value instanceof String text) {
        line(field.label(), text);
      } else if (value instanceof Integer number) {
        require(number >= 0, field.label() + " is " + number);
      } else if (value instanceof List<?> texts) {
        for (Object text : texts) {
          line(field.label(), (String) text);
        }
      }
    }
  }

  /** Checks that each remark can be told on a line of its own. */
  static void remarks(List<Remark> remarks) {
    for (Remark remark : remarks) {
      line("a remark", remark.text());
    }
  }

  /** Checks that an error can be told on a line of its own. */
  static void refusal(PageException e) {
    line("the message", Objects.requireNonNullElse(e.getMessage(), ""));
    line("the hint", e.hint());
    line("what was expected", e.expected());
  }

  /** Checks that {@code text} is one line, and not a blank one. */
  static void line(String what, String text) {
    require(!text.isBlank(), what + " is blank");
    require(OneLine.of(text).equals(text), what + " is not on one line: " + text);
  }

  /** Checks that a terminal may see {@code text}: one line that does nothing to it. */
  static void shown(String text) {
    text.codePoints().forEach(Sound::shown);
  }

  /** Checks that a terminal may see {@code codePoint}, which does nothing but to be seen. */
  static void shown(int codePoint) {
    boolean turns =
        (codePoint >= 0x202A && codePoint <= 0x202E)
            || (codePoint >= 0x2066 && codePoint <= 0x2069);
    int type = Character.getType(codePoint);
    require(
        !turns
            && type != Character.CONTROL
            && type != Character.FORMAT
            && type != Character.SURROGATE
            && type != Character.LINE_SEPARATOR
            && type != Character.PARAGRAPH_SEPARATOR,
        "a terminal must not see U+" + Integer.toHexString(codePoint));
  }

  /** Checks that {@code holds}. */
  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
