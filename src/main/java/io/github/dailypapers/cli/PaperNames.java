package io.github.dailypapers.cli;

import io.github.dailypapers.paper.PaperId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The PAPER arguments of a command: ids, what holds one, and rows of the last listing shown. */
final class PaperNames {
  /** What the help says of them. */
  static final String HELP =
      "An id of arXiv or the ACL Anthology, any address or file name that holds one, or a row of the"
          + " last listing shown in this terminal: 3, 2-5";

  private static final int MOST_DIGITS = 6;

  private final Context context;

  PaperNames(Context context) {
    this.context = context;
  }

  /**
   * The papers that {@code arguments} name, each once.
   *
   * @throws UsageException if there are no arguments, or one names no paper
   * @throws CommandException if the last listing has no such row
   */
  List<PaperId> of(String command, List<String> arguments) throws IOException {
    if (arguments.isEmpty()) {
      throw new UsageException(
          command + " needs a paper", "write for example dailypapers " + command + " 2511.10555");
    }
    List<PaperId> ids = new ArrayList<>();
    for (String argument : arguments) {
      for (PaperId id : of(argument)) {
        if (!ids.contains(id)) {
          ids.add(id);
        }
      }
    }
    return ids;
  }

  private List<PaperId> of(String argument) throws IOException {
    int dash = argument.indexOf('-');
    String first = dash < 0 ? argument : argument.substring(0, dash);
    String last = dash < 0 ? argument : argument.substring(dash + 1);
    if (isNumber(first) && isNumber(last)) {
      return rows(Integer.parseInt(first), Integer.parseInt(last));
    }
    Unreadable.refuse(argument);
    return List.of(
        PaperId.find(argument)
            .orElseThrow(
                () ->
                    new UsageException(
                        "\"" + argument + "\" names no paper",
                        "name an id such as 2511.10555 or 2024.acl-long.1, or an address that holds one")));
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= MOST_DIGITS;
  }

  private List<PaperId> rows(int first, int last) throws IOException {
    List<String> rows = new Rows(context).ids();
    if (rows.isEmpty()) {
      throw new CommandException(
          Exit.NO_INPUT,
          "no listing with rows was shown in this terminal",
          "run dailypapers list first, or name the paper by its id");
    }
    if (last < first) {
      throw new UsageException("rows " + first + '-' + last + " run backwards", "turn them round");
    }
    List<PaperId> ids = new ArrayList<>();
    for (int row = first; row <= last; row++) {
      if (row == 0 || row > rows.size()) {
        throw new CommandException(
            Exit.NO_INPUT,
            "there is no row " + row,
            "the last listing shown in this terminal has rows 1-" + rows.size());
      }
      if (rows.get(row - 1).isEmpty()) {
        throw new CommandException(
            Exit.NO_INPUT, "the paper in row " + row + " has no id", "find it by its title");
      }
      ids.add(new PaperId(rows.get(row - 1)));
    }
    return ids;
  }
}
