package io.github.dailypapers.page;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** How a site wants to be asked, and how it says why it does not answer. */
public interface SiteRules {
  /** How many requests a server of the site may be working on at once, at least one. */
  int atOnce();

  /**
   * How much time must pass between the end of one request to the server of {@code address} and the
   * beginning of the next; zero if none.
   */
  Duration pause(URI address);

  /**
   * What the site itself says on a page that it sends in the place of an answer, on one line
   * without a full stop.
   *
   * @param body the page, whatever it is
   */
  Optional<String> reason(byte[] body);

  /** What somebody can do whom the site does not let in, on one line without a full stop. */
  String remedy();

  /** The rules of a site that has none of its own beyond those it states in its answers. */
  static SiteRules usual() {
    return usual("try again another day");
  }

  /** The same of a site that somebody who is not let in can do something about. */
  static SiteRules usual(String remedy) {
    return new Usual(remedy);
  }

  /** See {@link #usual()}. */
  record Usual(String remedy) implements SiteRules {
    private static final int FEW = 4;

    @Override
    public int atOnce() {
      return FEW;
    }

    @Override
    public Duration pause(URI address) {
      return Duration.ZERO;
    }

    @Override
    public Optional<String> reason(byte[] body) {
      return Optional.empty();
    }
  }
}
