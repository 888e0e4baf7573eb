package io.github.dailypapers.browse;

import java.util.List;

/** What the browser and the user are talking about beside the papers. */
sealed interface Dialog {
  /** Nothing. */
  record None() implements Dialog {}

  /** What a line is typed for. */
  enum Purpose {
    /** Narrows the list down. */
    FILTER("/"),
    /** Asks for other papers. */
    COMMAND(":"),
    /** Names the file to write. */
    FILE("write to: "),
    /** Names the command to run. */
    PIPE("| ");

    private final String prompt;

    Purpose(String prompt) {
      this.prompt = prompt;
    }

    String prompt() {
      return prompt;
    }
  }

  /**
   * The user types a line.
   *
   * @param format of the file that is named, else empty
   * @param back how many lines of the history ago the line is from, 0 if it is none of them
   * @param candidates what could stand in the place of the last word, if the user has asked
   */
  record Typing(Purpose purpose, Editor editor, String format, int back, List<String> candidates)
      implements Dialog {
    static Typing of(Purpose purpose, String text, String format) {
      return new Typing(purpose, Editor.of(text), format, 0, List.of());
    }

    Typing with(Editor other) {
      return new Typing(purpose, other, format, back, List.of());
    }
  }

  /** What is chosen with one key. */
  enum Question {
    /** The order. */
    SORT("Sort by"),
    /** Filters. */
    FILTERS("Show only what is"),
    /** What to copy. */
    COPY("Copy"),
    /** The format to export. */
    FORMAT("Export as");

    private final String title;

    Question(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }
  }

  /** The user chooses with one key. */
  record Choosing(Question question) implements Dialog {}

  /**
   * The user is to agree.
   *
   * @param question which yes or no answers
   * @param effect what happens then
   */
  record Confirming(String question, Effect effect) implements Dialog {}

  /**
   * The user reads what keys do.
   *
   * @param top the first line on the screen
   * @param search what the lines shown must hold
   * @param typing whether that is being typed
   */
  record Helping(int top, Editor search, boolean typing) implements Dialog {}
}
