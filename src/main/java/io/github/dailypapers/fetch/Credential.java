package io.github.dailypapers.fetch;

import io.github.dailypapers.fetch.FetchException.Reason;
import java.util.Optional;

/** A token and the one place it may be shown to. */
final class Credential {
  private final WebAddress endpoint;
  private final String token;

  private Credential(WebAddress endpoint, String token) {
    this.endpoint = endpoint;
    this.token = token;
  }

  /**
   * The credential, or none where the token is blank.
   *
   * @param endpoint whose host the token is for
   * @throws FetchException if the token holds what a header cannot; the message does not tell it
   */
  static Optional<Credential> of(WebAddress endpoint, String token) throws FetchException {
    String bare = token.strip();
    for (int i = 0; i < bare.length(); i++) {
      if (bare.charAt(i) <= ' ' || bare.charAt(i) > '~') {
        throw new FetchException(
            Reason.NOT_PERMITTED,
            endpoint.uri(),
            "the token holds a character that no token has",
            "check HF_TOKEN or the token file",
            null);
      }
    }
    return bare.isEmpty() ? Optional.empty() : Optional.of(new Credential(endpoint, bare));
  }

  /** Whether the token may go to {@code address}: its own server, out of reach of listeners. */
  boolean mayGoTo(WebAddress address) {
    return address.origin().equals(endpoint.origin())
        && (address.isSecure() || address.isLoopback());
  }

  /** The value of an {@code Authorization} header; see https://www.rfc-editor.org/rfc/rfc6750. */
  String authorization() {
    return "Bearer " + token;
  }

  @Override
  public String toString() {
    return "a token for " + endpoint.origin();
  }
}
