package io.github.dailypapers.mail;

import static io.github.dailypapers.mail.MailMessageTest.letter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.github.dailypapers.mail.MailException.Reason;
import io.github.dailypapers.mail.SmtpServer.Login;
import io.github.dailypapers.mail.SmtpServer.Security;
import io.github.dailypapers.support.Certificates;
import java.nio.file.Path;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mails that are sent to a real server. */
class SmtpTest {
  private static final Login ADA = new Login("ada", "secret");

  private Optional<GreenMail> started = Optional.empty();

  private GreenMail start(String protocol) {
    ServerSetup setup = new ServerSetup(0, "127.0.0.1", protocol);
    GreenMail mail = new GreenMail(setup);
    mail.start();
    started = Optional.of(mail);
    return mail;
  }

  @AfterEach
  void stop() {
    started.ifPresent(GreenMail::stop);
  }

  private static SmtpServer server(int port, Security security, Optional<Login> login) {
    return new SmtpServer("127.0.0.1", port, security, login);
  }

  private static MailException failure(SmtpServer server) {
    return catchThrowableOfType(MailException.class, () -> new Smtp(server).send(letter("x")));
  }

  @Test
  void everyReaderGetsIt() throws Exception {
    GreenMail mail = start(ServerSetup.PROTOCOL_SMTP);
    int port = mail.getSmtp().getPort();
    new Smtp(server(port, Security.NONE, Optional.empty())).send(letter("Größe"));
    assertThat(mail.getReceivedMessages()).hasSize(2);
    assertThat(mail.getReceivedMessages()[0].getSubject()).isEqualTo("Größe");
  }

  @Test
  void aCertificateThatNobodyVouchesForIsNotTrusted() {
    GreenMail mail = start(ServerSetup.PROTOCOL_SMTPS);
    SmtpServer server = server(mail.getSmtps().getPort(), Security.TLS, Optional.empty());
    assertThat(failure(server).reason()).isEqualTo(Reason.UNTRUSTED);
    assertThat(mail.getReceivedMessages()).isEmpty();
  }

  private static void send(ScriptedServer to, Security security, SSLContext tls)
      throws MailException {
    SmtpServer server = server(to.port(), security, Optional.empty());
    new Smtp(server, Optional.of(tls.getSocketFactory())).send(letter("x"));
  }

  @Test
  void whatIsSaidIsEncryptedFromTheFirstByteOn(@TempDir Path folder) throws Exception {
    SSLContext tls = Certificates.of("ip:127.0.0.1", folder);
    try (ScriptedServer server = ScriptedServer.encrypting(tls)) {
      send(server, Security.TLS, tls);
      assertThat(server.heard()).contains("DATA");
    }
  }

  @Test
  void nothingIsSaidBeforeTheLineIsEncrypted(@TempDir Path folder) throws Exception {
    SSLContext tls = Certificates.of("ip:127.0.0.1", folder);
    try (ScriptedServer server = ScriptedServer.offeringTls(tls)) {
      send(server, Security.STARTTLS, tls);
      assertThat(server.heard().subList(0, 4))
          .satisfiesExactly(
              line -> assertThat(line).startsWith("EHLO"),
              line -> assertThat(line).isEqualTo("STARTTLS"),
              line -> assertThat(line).startsWith("EHLO"),
              line -> assertThat(line).startsWith("MAIL"));
    }
  }

  @Test
  void aCertificateOfAnotherNameIsNotTrustedForBeingVouchedFor(@TempDir Path folder)
      throws Exception {
    SSLContext tls = Certificates.of("dns:other.example", folder);
    try (ScriptedServer server = ScriptedServer.offeringTls(tls)) {
      MailException failure =
          catchThrowableOfType(MailException.class, () -> send(server, Security.STARTTLS, tls));
      assertThat(failure.reason()).isEqualTo(Reason.UNTRUSTED);
      assertThat(server.heard()).noneMatch(line -> line.startsWith("MAIL"));
    }
  }

  @Test
  void whoSendsIsProved() throws Exception {
    GreenMail mail = start(ServerSetup.PROTOCOL_SMTP);
    mail.setUser("ada", "secret");
    int port = mail.getSmtp().getPort();
    new Smtp(server(port, Security.NONE, Optional.of(ADA))).send(letter("x"));
    assertThat(mail.getReceivedMessages()).hasSize(2);
  }

  @Test
  void aWrongPasswordIsToldOfWithoutShowingIt() {
    GreenMail mail = start(ServerSetup.PROTOCOL_SMTP);
    mail.setUser("ada", "secret");
    mail.getUserManager().setAuthRequired(true);
    MailException failure =
        failure(
            server(
                mail.getSmtp().getPort(), Security.NONE, Optional.of(new Login("ada", "hunter2"))));
    assertThat(failure.reason()).isEqualTo(Reason.NOT_PERMITTED);
    assertThat(failure.getMessage()).doesNotContain("hunter2");
  }

  @Test
  void aServerThatDoesNotEncryptIsNotUsed() throws Exception {
    try (ScriptedServer server = ScriptedServer.answering("250 hello")) {
      MailException failure = failure(server(server.port(), Security.STARTTLS, Optional.of(ADA)));
      assertThat(failure.reason()).isEqualTo(Reason.UNTRUSTED);
      assertThat(server.heard()).noneMatch(line -> line.startsWith("AUTH"));
      assertThat(server.heard()).noneMatch(line -> line.startsWith("MAIL"));
    }
  }

  @Test
  void nothingIsSentInTheClearToAnotherMachine() {
    SmtpServer server = new SmtpServer("mail.example.org", 25, Security.NONE, Optional.of(ADA));
    assertThat(failure(server).reason()).isEqualTo(Reason.UNTRUSTED);
  }

  @ParameterizedTest
  @CsvSource({
    "MAIL, 550 no such sender, REFUSED",
    "MAIL, 451 come back, LATER",
    "RCPT, 550 no such reader, REFUSED",
    "RCPT, 452 too many, LATER",
    "DATA, 554 spam, REFUSED",
    "., 552 too large, REFUSED",
    "., 421 going down, LATER"
  })
  void whatTheServerRefusesIsToldInItsWords(String command, String answer, Reason reason)
      throws Exception {
    try (ScriptedServer server = ScriptedServer.refusing(command, answer)) {
      MailException failure = failure(server(server.port(), Security.NONE, Optional.empty()));
      assertThat(failure.reason()).isEqualTo(reason);
      assertThat(failure.getMessage()).contains(answer.substring(4));
    }
  }

  @Test
  void ifOneReaderIsRefusedNobodyGetsIt() throws Exception {
    try (ScriptedServer server = ScriptedServer.refusing("RCPT TO:<bob", "550 no such reader")) {
      assertThat(failure(server(server.port(), Security.NONE, Optional.empty())).reason())
          .isEqualTo(Reason.REFUSED);
      assertThat(server.heard()).noneMatch(line -> line.equals("DATA"));
    }
  }

  @Test
  void aServerThatBreaksOffIsOutOfReach() throws Exception {
    try (ScriptedServer server = ScriptedServer.breakingOffAt("DATA")) {
      assertThat(failure(server(server.port(), Security.NONE, Optional.empty())).reason())
          .isEqualTo(Reason.UNREACHABLE);
    }
  }

  @Test
  void aServerThatIsNotThereIsOutOfReach() {
    assertThat(failure(server(1, Security.NONE, Optional.empty())).reason())
        .isEqualTo(Reason.UNREACHABLE);
  }

  @Test
  void aPasswordDoesNotShow() {
    assertThat(ADA).hasToString("the login of ada");
  }
}
