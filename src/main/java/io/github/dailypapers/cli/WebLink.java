package io.github.dailypapers.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Addresses of the web that another program may be given. They come from strangers: of any other
 * kind they might have that program read files, run something, or take them for options.
 */
final class WebLink {
  private WebLink() {}

  /** The address that {@code text} is, in ASCII; empty if it is none that may be passed on. */
  static Optional<URI> of(String text) {
    try {
      return of(new URI(text));
    } catch (URISyntaxException e) {
      // Blanks and control characters too.
      return Optional.empty();
    }
  }

  /** {@code address} in ASCII; empty if it is none that may be passed on. */
  static Optional<URI> of(URI address) {
    String scheme = address.getScheme();
    boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
    // What stands before an @ serves to look like the host.
    boolean plain = address.getHost() != null && address.getRawUserInfo() == null;
    return web && plain ? Optional.of(URI.create(address.toASCIIString())) : Optional.empty();
  }
}
