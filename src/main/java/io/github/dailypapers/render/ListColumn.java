package io.github.dailypapers.render;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Paper;
import java.util.List;

/** The columns of a listing when nobody asked for others, from left to right. */
enum ListColumn implements Column {
  NUMBER("#"),
  VOTES("votes"),
  TITLE("title"),
  WHO("who"),
  COMMENTS("cmts"),
  ID("id"),
  DAY("listed on");

  /** The fields that the columns are made of. */
  static final List<Field> FIELDS =
      List.of(
          Field.ID,
          Field.TITLE,
          Field.AUTHORS,
          Field.AUTHOR_COUNT,
          Field.ORGANIZATION,
          Field.LISTED_ON,
          Field.UPVOTES,
          Field.COMMENTS);

  private final String header;

  ListColumn(String header) {
    this.header = header;
  }

  @Override
  public String header() {
    return header;
  }

  @Override
  public String text(Paper paper, int row) {
    return switch (this) {
      case NUMBER -> Integer.toString(row);
      case VOTES -> known(paper, Field.UPVOTES);
      case TITLE -> known(paper, Field.TITLE);
      case WHO -> Who.of(paper);
      case COMMENTS -> known(paper, Field.COMMENTS);
      case ID -> known(paper, Field.ID);
      case DAY -> known(paper, Field.LISTED_ON);
    };
  }

  @Override
  public boolean right() {
    return this == NUMBER || this == VOTES || this == COMMENTS;
  }

  @Override
  public boolean firm() {
    return this != TITLE && this != WHO;
  }

  @Override
  public Tone tone() {
    return switch (this) {
      case VOTES -> Tone.VOTES;
      case NUMBER, ID, DAY, COMMENTS -> Tone.FAINT;
      case TITLE, WHO -> Tone.PLAIN;
    };
  }

  private static String known(Paper paper, Field field) {
    return Sanitizer.clean(FieldText.of(field, paper));
  }
}
