package io.github.dailypapers.source.acl;

import java.util.Locale;
import java.util.Optional;

/**
 * The Anthology's identifiers (https://aclanthology.org/info/ids/). A paper is {@code
 * 2024.acl-long.1} or, from before 2020, {@code P18-1001}; a volume is {@code 2024.acl-long} or
 * {@code P18-1}. The number 0 is a volume's front matter.
 */
public final class AnthologyId {
  private static final int YEAR = 4;
  private static final int OLD_HEAD = "P18-".length();
  private static final int OLD_NUMBER = 4;

  private AnthologyId() {}

  /** Whether {@code text} is nothing but a paper's identifier as the Anthology writes it. */
  public static boolean isAnthologyId(String text) {
    int end = endAt(text, 0);
    return end == text.length() && text.equals(canonical(text));
  }

  /**
   * The first paper's identifier in {@code text}, which may be a bare identifier in any letter
   * case, an address, a DOI that ends in one, or a file name.
   *
   * @return the identifier as the Anthology writes it, without the version of a PDF
   */
  public static Optional<String> idIn(String text) {
    for (int at = 0; at < text.length(); at++) {
      boolean inWord = at > 0 && isAlphanumeric(text.charAt(at - 1));
      int end = inWord ? -1 : endAt(text, at);
      if (end > 0 && isEnd(text, end)) {
        return Optional.of(canonical(text.substring(at, end)));
      }
    }
    return Optional.empty();
  }

  /** Whether {@code text} is nothing but a volume's identifier as the Anthology writes it. */
  static boolean isVolumeId(String text) {
    boolean old = isOldHead(text, 0);
    int end = old ? digits(text, OLD_HEAD) : volumeEnd(text, 0);
    boolean numbered = !old || (end > OLD_HEAD && end <= OLD_HEAD + 2);
    return end == text.length() && numbered && text.equals(canonical(text));
  }

  /** The identifier that the path of {@code address} ends in, empty if that is none of a paper. */
  static Optional<String> ofAddress(String address) {
    String last = lastSegment(address);
    return isAnthologyId(last) ? Optional.of(last) : Optional.empty();
  }

  /** The last part of the path of {@code address} that is not empty. */
  static String lastSegment(String address) {
    int end = address.length();
    for (int i = 0; i < end; i++) {
      if (address.charAt(i) == '?' || address.charAt(i) == '#') {
        end = i;
      }
    }
    while (end > 0 && address.charAt(end - 1) == '/') {
      end--;
    }
    return address.substring(address.lastIndexOf('/', end - 1) + 1, end);
  }

  private static int endAt(String text, int at) {
    if (isOldHead(text, at)) {
      int end = digits(text, at + OLD_HEAD);
      return end == at + OLD_HEAD + OLD_NUMBER ? end : -1;
    }
    int dot = volumeEnd(text, at);
    if (dot < 0 || dot == text.length() || text.charAt(dot) != '.') {
      return -1;
    }
    int end = digits(text, dot + 1);
    return end > dot + 1 ? end : -1;
  }

  /** Behind a year, a dot, a venue, a hyphen and the volume's name; -1 if they are not there. */
  private static int volumeEnd(String text, int at) {
    int dot = at + YEAR;
    if (digits(text, at) != dot || dot >= text.length() || text.charAt(dot) != '.') {
      return -1;
    }
    int hyphen = alphanumerics(text, dot + 1);
    if (hyphen == dot + 1 || hyphen >= text.length() || text.charAt(hyphen) != '-') {
      return -1;
    }
    int end = alphanumerics(text, hyphen + 1);
    return end > hyphen + 1 && digits(text, dot + 1) < hyphen ? end : -1;
  }

  private static boolean isOldHead(String text, int at) {
    return at + OLD_HEAD <= text.length()
        && isLetter(text.charAt(at))
        && isDigit(text.charAt(at + 1))
        && isDigit(text.charAt(at + 2))
        && text.charAt(at + 3) == '-';
  }

  /** An identifier may be followed by the version of its PDF. */
  private static boolean isEnd(String text, int end) {
    if (end == text.length() || !isAlphanumeric(text.charAt(end))) {
      return true;
    }
    int version = digits(text, end + 1);
    return text.charAt(end) == 'v'
        && version > end + 1
        && (version == text.length() || !isAlphanumeric(text.charAt(version)));
  }

  private static String canonical(String id) {
    return isOldHead(id, 0) ? id.toUpperCase(Locale.ROOT) : id.toLowerCase(Locale.ROOT);
  }

  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int alphanumerics(String text, int from) {
    int at = from;
    while (at < text.length() && isAlphanumeric(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isAlphanumeric(char c) {
    return isDigit(c) || isLetter(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
