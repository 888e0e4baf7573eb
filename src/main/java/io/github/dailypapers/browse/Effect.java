package io.github.dailypapers.browse;

import io.github.dailypapers.paper.Paper;
import java.util.List;

/** What is to be done besides showing something else. */
sealed interface Effect {
  /** Has papers brought. */
  record Bring(long number, Wish wish) implements Effect {}

  /** Chooses from many papers. */
  record Narrow(long number, List<Paper> papers, Marks marks, Narrowing narrowing)
      implements Effect {}

  /** Keeps what the user did with papers. */
  record Keep(Marks.Kind kind, List<Paper> papers, boolean marked) implements Effect {}

  /** Opens addresses of papers. */
  record Open(List<Paper> papers, Desk.Target target) implements Effect {}

  /** Proposes a name for a file. */
  record NameFile(String heading, String format) implements Effect {}

  /** Writes a file; if it is there, only after the user has agreed. */
  record Export(List<Paper> papers, String file, String format, boolean replace)
      implements Effect {}

  /** What is copied of papers. */
  enum Form {
    ID("i", "id"),
    LINK("l", "link"),
    BIBTEX("b", "BibTeX"),
    TITLE("t", "title");

    private final String key;
    private final String label;

    Form(String key, String label) {
      this.key = key;
      this.label = label;
    }

    String key() {
      return key;
    }

    String label() {
      return label;
    }
  }

  /** Copies something of papers. */
  record Copy(List<Paper> papers, Form form) implements Effect {}

  /** Hands papers to a command. */
  record Pipe(List<Paper> papers, String command) implements Effect {}

  /** Looks for what the last word of a line could be. */
  record Complete(String line) implements Effect {}

  /** Keeps a line for later. */
  record Remember(String line) implements Effect {}

  /** Paints everything anew. */
  record Redraw() implements Effect {}

  /** Gives the terminal back to the shell until the user returns. */
  record Suspend() implements Effect {}

  /** Ends. */
  record Quit() implements Effect {}
}
