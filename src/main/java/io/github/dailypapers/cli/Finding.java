package io.github.dailypapers.cli;

import io.github.dailypapers.render.Palette;
import io.github.dailypapers.render.Sanitizer;
import io.github.dailypapers.render.Tone;

/**
 * What a look at one part of the program's world has found.
 *
 * @param level how well that part is
 * @param subject which part, in a word or two
 * @param text what is, on one line without a full stop
 * @param hint what the user can do about it; empty if there is nothing to do
 * @param exit how the program ends because of it
 */
record Finding(Level level, String subject, String text, String hint, Exit exit) {
  private static final int LEVEL = 6;
  private static final int SUBJECT = 14;

  /** How well something is. */
  enum Level {
    OK("ok", Tone.VOTES),
    WARN("warn", Tone.HEADING),
    FAIL("FAIL", Tone.HIT);

    private final String label;
    private final Tone tone;

    Level(String label, Tone tone) {
      this.label = label;
      this.tone = tone;
    }
  }

  static Finding ok(String subject, String text) {
    return new Finding(Level.OK, subject, text, "", Exit.OK);
  }

  /** Of something that the program can do without. */
  static Finding warn(String subject, String text, String hint) {
    return new Finding(Level.WARN, subject, text, hint, Exit.OK);
  }

  /** Of something that fails as it would fail any command. */
  static Finding fail(String subject, Exception failure) {
    Failure told = Failures.of(failure);
    return new Finding(Level.FAIL, subject, told.message(), told.hint(), told.exit());
  }

  String line(Palette palette) {
    String label =
        palette.paint(level.tone, level.label) + " ".repeat(LEVEL - level.label.length());
    return label
        + subject
        + " ".repeat(Math.max(1, SUBJECT - subject.length()))
        + Sanitizer.clean(hint.isEmpty() ? text : text + ": " + hint);
  }
}
