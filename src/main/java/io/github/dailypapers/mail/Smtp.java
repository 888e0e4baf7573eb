package io.github.dailypapers.mail;

import io.github.dailypapers.mail.MailException.Reason;
import io.github.dailypapers.mail.SmtpServer.Login;
import io.github.dailypapers.mail.SmtpServer.Security;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** Sends letters by SMTP (https://www.rfc-editor.org/rfc/rfc5321): to all readers, or to none. */
public final class Smtp {
  /** Milliseconds to connect. */
  private static final String CONNECTING = "10000";

  /** Milliseconds without a word from the server. */
  private static final String SILENCE = "60000";

  /** Of what a server says, as much is told. */
  private static final int LONGEST = 200;

  private final SmtpServer server;
  private final Optional<SSLSocketFactory> sockets;

  /** Sends by {@code server}, whose certificate the system must trust. */
  public Smtp(SmtpServer server) {
    this(server, Optional.empty());
  }

  /** As {@link #Smtp(SmtpServer)}, with others to say whom to trust. */
  Smtp(SmtpServer server, Optional<SSLSocketFactory> sockets) {
    this.server = server;
    this.sockets = sockets;
  }

  /**
   * Sends {@code letter}.
   *
   * @throws MailException if it was not sent to anybody
   */
  public void send(Letter letter) throws MailException {
    if (server.security() == Security.NONE && !server.isLocal()) {
      throw new MailException(
          Reason.UNTRUSTED,
          "mails to " + server.host() + " would be readable on the way",
          "set smtp.security to starttls or tls",
          new IllegalStateException("not encrypted"));
    }
    Session session = Session.getInstance(properties());
    try (Transport transport = session.getTransport()) {
      MimeMessage message = MailMessage.message(letter, session);
      Optional<Login> login = server.login();
      transport.connect(
          server.host(),
          server.port(),
          login.map(Login::user).orElse(null),
          login.map(Login::password).orElse(null));
      transport.sendMessage(message, message.getAllRecipients());
    } catch (MessagingException e) {
      throw failure(e);
    }
  }

  private Properties properties() {
    boolean tls = server.security() == Security.TLS;
    String protocol = tls ? "smtps" : "smtp";
    String prefix = "mail." + protocol + '.';
    Properties properties = new Properties();
    properties.setProperty("mail.transport.protocol", protocol);
    properties.setProperty(prefix + "connectiontimeout", CONNECTING);
    properties.setProperty(prefix + "timeout", SILENCE);
    properties.setProperty(prefix + "writetimeout", SILENCE);
    properties.setProperty(prefix + "auth", Boolean.toString(server.login().isPresent()));
    properties.setProperty(prefix + "sendpartial", "false");
    properties.setProperty(prefix + "ssl.checkserveridentity", "true");
    properties.setProperty(prefix + "ssl.protocols", "TLSv1.2 TLSv1.3");
    // The name of this machine is nobody's business, and looking it up may take long.
    properties.setProperty(prefix + "localhost", "localhost");
    if (server.security() == Security.STARTTLS) {
      properties.setProperty(prefix + "starttls.enable", "true");
      properties.setProperty(prefix + "starttls.required", "true");
    }
    sockets.ifPresent(factory -> properties.put(prefix + "ssl.socketFactory", factory));
    return properties;
  }

  private MailException failure(MessagingException e) {
    String host = server.host() + ':' + server.port();
    if (e instanceof AuthenticationFailedException) {
      return new MailException(
          Reason.NOT_PERMITTED,
          host + " does not take the user name and password: " + said(e),
          "check smtp.user and the password",
          e);
    }
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SSLException) {
        return new MailException(
            Reason.UNTRUSTED,
            host + " cannot be trusted: " + said(cause),
            "check smtp.host, smtp.port and smtp.security",
            e);
      }
    }
    if (String.valueOf(e.getMessage()).contains("STARTTLS is required")) {
      return new MailException(
          Reason.UNTRUSTED,
          host + " does not offer to encrypt",
          "set smtp.security to tls, or ask who runs the server",
          e);
    }
    int code = code(e);
    if (code >= 500) {
      return new MailException(
          Reason.REFUSED,
          host + " refuses the mail: " + said(deepest(e)),
          "check smtp.from and smtp.to",
          e);
    }
    return code >= 400
        ? new MailException(
            Reason.LATER,
            host + " refuses the mail for now: " + said(deepest(e)),
            "try again later",
            e)
        : new MailException(
            Reason.UNREACHABLE,
            host + " cannot be reached, or broke off: " + said(e),
            "check smtp.host and smtp.port",
            e);
  }

  /** What the server answered, as far as the library tells; 0 if it does not. */
  private static int code(MessagingException e) {
    int code = 0;
    for (Exception each = e;
        each instanceof MessagingException next;
        each = next.getNextException()) {
      if (each instanceof SMTPAddressFailedException address) {
        code = Math.max(code, address.getReturnCode());
      } else if (each instanceof SMTPSenderFailedException sender) {
        code = Math.max(code, sender.getReturnCode());
      } else if (each instanceof SMTPSendFailedException send) {
        code = Math.max(code, send.getReturnCode());
      }
    }
    return code;
  }

  /** The failure of one reader says more than that of all. */
  private static Exception deepest(MessagingException e) {
    Exception deepest = e;
    while (deepest instanceof MessagingException next
        && next.getNextException() instanceof MessagingException inner
        && !(deepest instanceof SMTPAddressFailedException)) {
      deepest = inner;
    }
    return deepest;
  }

  /** What somebody else says, on one line and not too much of it. */
  private static String said(Throwable failure) {
    String message = String.valueOf(failure.getMessage());
    String line = message.strip().lines().findFirst().orElse("");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
