package io.github.dailypapers.paper;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An arXiv identifier, without its version.
 *
 * @param value such as {@code 2511.10555} or {@code hep-th/9901001}; see
 *     https://info.arxiv.org/help/arxiv_identifier.html
 */
public record PaperId(String value) {
  private static final String NEW_STYLE = "\\d{4}\\.\\d{4,5}";
  private static final String OLD_STYLE = "[a-z][a-z-]*(?:\\.[A-Z]{2})?/\\d{7}";
  private static final Pattern ID = Pattern.compile("(" + NEW_STYLE + "|" + OLD_STYLE + ")");
  private static final Pattern ANYWHERE =
      Pattern.compile("(?<![\\w.])(" + NEW_STYLE + "|" + OLD_STYLE + ")(?:v\\d+)?(?![\\d])");

  /** Whether {@code text} is nothing but an identifier without a version. */
  public static boolean isArxiv(String text) {
    return ID.matcher(text).matches();
  }

  /**
   * The first identifier in {@code text}, which may be a bare id with or without a version, an
   * address or a file name.
   */
  public static Optional<PaperId> find(String text) {
    Matcher matcher = ANYWHERE.matcher(text);
    return matcher.find() ? Optional.of(new PaperId(matcher.group(1))) : Optional.empty();
  }
}
