package io.github.dailypapers.cli;

import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.render.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files that papers are written to from the browser. */
final class ExportFiles {
  private static final int DATE = 10;
  private static final int LONGEST = 60;

  private final Context context;

  ExportFiles(Context context) {
    this.context = context;
  }

  /** The formats of files. */
  List<String> formats() {
    List<String> labels = new ArrayList<>();
    for (Format format : Format.values()) {
      if (format != Format.TABLE) {
        labels.add(format.label());
      }
    }
    return labels;
  }

  /** A name for papers of that heading: the day if it names one. */
  String name(String heading, String format) {
    List<String> endings = Format.named(format).map(Format::endings).orElse(List.of());
    int end = heading.indexOf(", ");
    String title = end < 0 ? heading : heading.substring(0, end);
    List<String> days = days(title);
    String stem = days.size() == 1 ? days.get(0) : slug(title);
    return stem + '.' + (endings.isEmpty() ? "txt" : endings.get(0));
  }

  private static List<String> days(String title) {
    List<String> days = new ArrayList<>();
    for (int at = 0; at + DATE <= title.length(); at++) {
      if (isDay(title.substring(at, at + DATE))) {
        days.add(title.substring(at, at + DATE));
      }
    }
    return days;
  }

  private static boolean isDay(String text) {
    for (int i = 0; i < DATE; i++) {
      boolean dash = i == 4 || i == 7;
      if (dash ? text.charAt(i) != '-' : !isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** What every system takes in a name. */
  private static String slug(String title) {
    StringBuilder slug = new StringBuilder();
    for (int i = 0; i < title.length() && slug.length() < LONGEST; i++) {
      char c = Character.toLowerCase(title.charAt(i));
      boolean plain = (c >= 'a' && c <= 'z') || isDigit(c);
      if (plain) {
        slug.append(c);
      } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    while (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
      slug.setLength(slug.length() - 1);
    }
    return slug.isEmpty() ? "papers" : slug.toString();
  }

  /** Whether there is such a file already. */
  boolean exists(String file) {
    try {
      return Files.exists(path(file));
    } catch (CommandException e) {
      // It is told when it is written to.
      return false;
    }
  }

  /**
   * Writes papers to a file.
   *
   * @return what to tell the user
   */
  String write(List<Paper> papers, String file, String format) throws IOException {
    Format as =
        Format.named(format).orElseThrow(() -> UsageException.unknown("format", format, formats()));
    PaperExport export = new PaperExport(papers, as);
    new FileTarget(path(file), true).write(export);
    String left =
        export.skipped() == 0
            ? ""
            : ", " + export.skipped() + " without " + as.needs() + " left out";
    return Amount.of(papers.size() - export.skipped(), "paper") + " written to " + file + left;
  }

  private Path path(String file) throws CommandException {
    String home = context.variable("HOME");
    boolean inHome = file.startsWith("~/") && !home.isEmpty();
    try {
      if (!file.isBlank()) {
        return inHome ? Path.of(home, file.substring(2)) : Path.of(file);
      }
    } catch (InvalidPathException e) {
      // Said below, as for no name at all.
    }
    throw new CommandException(
        Exit.CANNOT_WRITE, "\"" + file + "\" is no name of a file", "choose another");
  }
}
