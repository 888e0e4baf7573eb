package io.github.dailypapers.browse;

import io.github.dailypapers.paper.Paper;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What the browser has done for it by the rest of the program. Whatever takes time is asked of a
 * thread that the user does not wait for; calls come from several threads at once.
 */
public interface Desk {
  /** Takes in what comes; false if nobody wants it any longer. */
  @FunctionalInterface
  interface Inbox {
    /** Takes in {@code arrival}. */
    boolean accept(Arrival arrival);
  }

  /** Which of a paper's addresses. */
  enum Target {
    /** Of the paper's page. */
    PAGE,
    /** Of its PDF. */
    PDF,
    /** Of its code. */
    CODE
  }

  /**
   * Brings what is wished for: at first what is at hand, then what is newer. All that goes wrong is
   * an arrival, and the last one is always {@link Arrival.End}. Returns early if the inbox does not
   * want any more.
   */
  void bring(Wish wish, Inbox inbox);

  /**
   * Stars papers, or takes their stars away.
   *
   * @throws IOException if it could not be kept; the message is for the user
   */
  void star(List<Paper> papers, boolean starred) throws IOException;

  /**
   * Keeps that papers were read, or that they were not.
   *
   * @throws IOException if it could not be kept; the message is for the user
   */
  void read(List<Paper> papers, boolean read) throws IOException;

  /** Keeps that papers were on the screen. That it could not be kept is nothing to tell. */
  void seen(List<Paper> papers);

  /** The address of a paper, empty if it has none. */
  Optional<URI> address(Paper paper, Target target);

  /** Whether what opens addresses needs the terminal, as a text browser does. */
  boolean opensInTerminal();

  /**
   * Opens an address.
   *
   * @throws IOException if it could not be; the message is for the user
   */
  void open(URI address) throws IOException;

  /** The formats of files. */
  List<String> formats();

  /** A name for a file of that format. */
  String fileName(String heading, String format);

  /** Whether there is such a file already. */
  boolean exists(String file);

  /**
   * Writes papers to a file, in the place of one that is there.
   *
   * @return what to tell the user
   * @throws IOException if it could not be written; the message is for the user
   */
  String export(List<Paper> papers, String file, String format) throws IOException;

  /** The BibTeX of papers. */
  String bibtex(List<Paper> papers);

  /** Gives text to the system's clipboard; false if there is none, and the terminal must do. */
  boolean copy(String text);

  /**
   * Runs a command of the user's on the terminal, papers on its input as {@code list} writes them
   * into a pipe, and waits for its end.
   *
   * @return its exit status
   * @throws IOException if it could not be run; the message is for the user
   */
  int pipe(List<Paper> papers, String command) throws IOException;

  /** What could stand instead of the last word of a command line. */
  List<String> completions(String line);

  /** The command lines of before, the oldest first. */
  List<String> history();

  /** Keeps a command line for later. */
  void remember(String line);
}
