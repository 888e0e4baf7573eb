package io.github.dailypapers.mail;

import java.util.Optional;

/**
 * A server that takes mails.
 *
 * @param host its name
 * @param port where it listens
 * @param security how what is said to it is kept from others
 * @param login who sends, if the server wants to know
 */
public record SmtpServer(String host, int port, Security security, Optional<Login> login) {
  /** How what is said is kept from others. */
  public enum Security {
    /** Encrypted from the first byte on. */
    TLS(465),
    /** Encrypted before anything is said that matters; a server that cannot is not used. */
    STARTTLS(587),
    /** Not at all: only for a server on this machine. */
    NONE(25);

    private final int port;

    Security(int port) {
      this.port = port;
    }

    /** Where such servers usually listen. */
    public int port() {
      return port;
    }
  }

  /**
   * Who sends.
   *
   * @param user the name
   * @param password what proves it
   */
  public record Login(String user, String password) {
    @Override
    public String toString() {
      return "the login of " + user;
    }
  }

  /** Whether it is on this machine, where nobody listens on the way. */
  public boolean isLocal() {
    return host.equals("localhost") || host.equals("::1") || host.startsWith("127.");
  }
}
