package io.github.dailypapers.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dailypapers.mail.MailException.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailMessageTest {
  private static final LocalDate DAY = LocalDate.of(2025, 11, 21);

  static Letter letter(String subject) {
    return new Letter(
        "Päpers <papers@example.org>",
        List.of("ada@example.org", "\"Bob, B.\" <bob@example.org>"),
        subject,
        DAY,
        "digest",
        "Grüße\n.\nFrom here\n" + "x".repeat(2000) + "\n",
        "<p>Grüße 👩\u200D👧</p>\n");
  }

  private static String text(Letter letter) throws IOException {
    return new String(MailMessage.of(letter), StandardCharsets.US_ASCII);
  }

  private static Message read(Letter letter) throws IOException {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
    return builder.parseMessage(new ByteArrayInputStream(MailMessage.of(letter)));
  }

  private static String body(Multipart parts, int at) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ((SingleBody) parts.getBodyParts().get(at).getBody()).writeTo(bytes);
    return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  @Test
  void aMailHasATextAndAPage() throws IOException {
    Message message = read(letter("Hello"));
    assertThat(message.getMimeType()).isEqualTo("multipart/alternative");
    Multipart parts = (Multipart) message.getBody();
    assertThat(parts.getBodyParts())
        .extracting("mimeType")
        .containsExactly("text/plain", "text/html");
    assertThat(body(parts, 0)).isEqualTo(letter("").text());
    assertThat(body(parts, 1)).isEqualTo(letter("").html());
  }

  @Test
  void theHeadersSayWhoAndWhat() throws IOException {
    Message message = read(letter("Größe 👍🏽"));
    assertThat(message.getFrom().get(0).getName()).isEqualTo("Päpers");
    assertThat(message.getTo().flatten())
        .extracting("address")
        .containsExactly("ada@example.org", "bob@example.org");
    assertThat(message.getSubject()).isEqualTo("Größe 👍🏽");
    assertThat(message.getDate().toInstant()).hasToString("2025-11-21T00:00:00Z");
    assertThat(message.getMessageId()).startsWith("<2025-11-21.").endsWith("@example.org>");
    assertThat(text(letter("x")))
        .contains("\r\nList-Id: <digest.dailypapers.localhost>\r\n")
        .contains("\r\nAuto-Submitted: auto-generated\r\n")
        .contains("\r\nMIME-Version: 1.0\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\r\nBcc: evil@example.org",
        "a\nBcc: evil@example.org",
        "a\r\n\r\n<script>",
        "=?UTF-8?B?Cg==?= x",
        "\u2028Bcc: evil@example.org",
        "\u0000\u001b[2J"
      })
  void noSubjectIsAHeader(String subject) throws IOException {
    Message message = read(letter(subject));
    assertThat(message.getBcc()).isNull();
    assertThat(message.getSubject()).doesNotContain("\r", "\n");
    assertThat(message.getTo().flatten()).hasSize(2);
  }

  @Test
  void aSubjectOfAnyLengthIsCutWithinReason() throws IOException {
    String subject = read(letter("👍".repeat(2000))).getSubject();
    assertThat(subject.codePointCount(0, subject.length())).isEqualTo(200);
    assertThat(subject).endsWith("👍…");
  }

  @Test
  void everyLineIsShortAndEndsAsMailsDo() throws IOException {
    String text = text(letter("y".repeat(2000)));
    assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
    assertThat(text.split("\r\n")).allMatch(line -> line.length() <= 998);
    assertThat(text.chars()).allMatch(c -> c < 127);
  }

  @Test
  void theSameLetterIsTheSameBytes() throws IOException {
    assertThat(text(letter("x"))).isEqualTo(text(letter("x")));
    assertThat(text(letter("x"))).isNotEqualTo(text(letter("y")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ada",
        "ada@",
        "a@b, c@d",
        "ada@example.org\r\nBcc: x@y.org",
        "@example.org",
        "Ada <ada@example.org"
      })
  void whatIsNoAddressIsRefused(String address) {
    Letter letter = new Letter(address, List.of("b@example.org"), "x", DAY, "digest", "", "");
    assertThatThrownBy(() -> MailMessage.of(letter))
        .isInstanceOfSatisfying(
            MailException.class, e -> assertThat(e.reason()).isEqualTo(Reason.ADDRESS));
  }
}
