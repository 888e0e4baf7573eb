package io.github.dailypapers.paper;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a paper is called: an arXiv identifier without its version, or one of the ACL Anthology.
 *
 * @param value such as {@code 2511.10555} or {@code hep-th/9901001}, see
 *     https://info.arxiv.org/help/arxiv_identifier.html; or {@code 2024.acl-long.1} or {@code
 *     P18-1001}, see https://aclanthology.org/info/ids/
 */
public record PaperId(String value) {
  private static final String NEW_STYLE = "\\d{4}\\.\\d{4,5}";

  /** No archive has a longer name; without a bound, a search would begin anew at every hyphen. */
  private static final String OLD_STYLE = "[a-z][a-z-]{0,19}(?:\\.[A-Z]{2})?/\\d{7}";

  private static final String ANYWHERE =
      "(?:(?<![\\w.])|(?<=(?i:arxiv\\.)))(" + NEW_STYLE + "|" + OLD_STYLE + ")(?:v\\d+)?(?![\\d])";
  private static final String ANTHOLOGY =
      "(?<![\\w.])(\\d{4}\\.[a-z0-9]+-[a-z0-9]+\\.\\d+|[A-Z]\\d{2}-\\d{4})(?![\\w-])";
  private static final int MONTH = 4;

  /** Whether {@code text} is nothing but an identifier without a version. */
  public static boolean isArxiv(String text) {
    // Every paper of every listing is asked, and nearly all ids are of the new style.
    int number = text.length() - MONTH - 1;
    boolean newStyle = (number == 4 || number == 5) && text.charAt(MONTH) == '.';
    return newStyle
        ? areDigits(text, 0, MONTH) && areDigits(text, MONTH + 1, text.length())
        : text.matches(OLD_STYLE);
  }

  /** Whether it is of the kind that only arXiv itself has: those from before April 2007. */
  public boolean isOldArxiv() {
    return value.indexOf('/') >= 0;
  }

  /** Whether it is one of the ACL Anthology. */
  public boolean isAnthology() {
    return value.matches(ANTHOLOGY);
  }

  private static boolean areDigits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /**
   * The first identifier in {@code text}, which may be a bare id with or without a version, an
   * address or a file name.
   */
  public static Optional<PaperId> find(String text) {
    Optional<PaperId> arxiv = find(ANYWHERE, text);
    return arxiv.isPresent() ? arxiv : find(ANTHOLOGY, text);
  }

  private static Optional<PaperId> find(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    return matcher.find() ? Optional.of(new PaperId(matcher.group(1))) : Optional.empty();
  }
}
