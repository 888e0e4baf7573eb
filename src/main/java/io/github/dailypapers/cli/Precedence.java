package io.github.dailypapers.cli;

import io.github.dailypapers.render.Format;
import java.util.List;
import java.util.Optional;

/**
 * What is configured gives way to what the user says now: to the same option, and to another or a
 * variable that cannot be meant together with it.
 */
final class Precedence {
  private static final List<String> MIRRORS =
      List.of(Origin.HF.variable(), Origin.ARXIV.variable(), Origin.ACL.variable());

  private final Line given;
  private final Context context;

  /** What holds beside {@code given}, the command line alone. */
  Precedence(Line given, Context context) {
    this.given = given;
    this.context = context;
  }

  /** Whether what is configured for {@code option} counts for nothing. */
  boolean isSetAside(String option) {
    if (given.has(option)) {
      return true;
    }
    return switch (option) {
      case "--refresh", "--mark" -> isOffline();
      case "--offline" -> hasAny("--refresh", "--no-archive", "--mark", "--since-last");
      case "--no-archive" -> isOffline() || hasAny("--archive", "--starred", "--unseen");
      case "--archive" -> hasVariable("DAILYPAPERS_ARCHIVE");
      case "--endpoint" -> given.has("--source") || hasMirror();
      case "--from" -> given.has("--source");
      case "--as-of" -> given.takes("--from") && !given.has("--from");
      case "--pager" -> given.has("--no-pager");
      case "--no-pager" -> given.has("--pager");
      case "--ignore-case" -> given.has("--case-sensitive");
      case "--case-sensitive" -> given.has("--ignore-case");
      case "--page", "--pdf", "--arxiv", "--code" -> hasAny("--page", "--pdf", "--arxiv", "--code");
      case "--format" -> isFormatOfFile() || given.has("--send");
      case "--send" -> hasAny("--output", "--format");
      case "--since-last", "--no-mark" -> !given.arguments().isEmpty() || given.has("--as-of");
      case "--notify" -> given.has("--count");
      case "--count", "--json", "--only-matching", "--files-with-matches" ->
          hasAny(
              "--format",
              "--count",
              "--json",
              "--only-matching",
              "--files-with-matches",
              "--notify");
      case "--salvage" -> !given.arguments().contains("check");
      case "--pages" -> !given.arguments().contains("compact");
      default -> false;
    };
  }

  private boolean hasAny(String... options) {
    for (String option : options) {
      if (given.has(option)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOffline() {
    return given.has("--offline") || ArchiveOptions.isOffline(context);
  }

  private boolean hasVariable(String name) {
    return !context.variable(name).isEmpty();
  }

  private boolean hasMirror() {
    for (String mirror : MIRRORS) {
      if (hasVariable(mirror)) {
        return true;
      }
    }
    return false;
  }

  /** The ending of a file that is named now says more than what is usual. */
  private boolean isFormatOfFile() {
    Optional<String> file = given.value("--output");
    return file.isPresent() && Format.ofFile(file.get()).isPresent();
  }
}
