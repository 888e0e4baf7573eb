package io.github.dailypapers.render;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Paper;

/**
 * A column somebody asked for by name.
 *
 * @param field what it shows
 */
record FieldColumn(Field field) implements Column {
  @Override
  public String header() {
    return field.label();
  }

  @Override
  public String text(Paper paper, int row) {
    return Sanitizer.clean(FieldText.of(field, paper));
  }

  @Override
  public boolean right() {
    return field.type() == Field.Type.NUMBER;
  }

  @Override
  public boolean firm() {
    return right() || field.type() == Field.Type.DAY || field == Field.ID;
  }

  @Override
  public Tone tone() {
    return switch (field) {
      case UPVOTES -> Tone.VOTES;
      case ID, LISTED_ON, COMMENTS -> Tone.FAINT;
      default -> Tone.PLAIN;
    };
  }
}
