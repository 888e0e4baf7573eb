package io.github.dailypapers.mail;

import io.github.dailypapers.mail.MailException.Reason;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Properties;

/**
 * A letter as a mail (https://www.rfc-editor.org/rfc/rfc5322), with a text and a page to choose
 * from. The same letter makes the same bytes: what tells mails apart is made of what is in them.
 */
public final class MailMessage {
  /** The longest subject that every program shows; more of it stands in the letter. */
  private static final int LONGEST_SUBJECT = 200;

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss Z", Locale.ROOT);

  private final Letter letter;
  private final String mark;

  private MailMessage(Letter letter) {
    this.letter = letter;
    this.mark = mark(letter);
  }

  /**
   * The whole mail.
   *
   * @throws MailException if an address is none
   */
  public static byte[] of(Letter letter) throws MailException {
    try {
      MimeMessage message = message(letter, Session.getInstance(new Properties()));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      message.writeTo(bytes);
      return bytes.toByteArray();
    } catch (MailException e) {
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The mail, to be sent by {@code session}. */
  static MimeMessage message(Letter letter, Session session)
      throws MailException, MessagingException {
    return new MailMessage(letter).made(session);
  }

  private static String mark(Letter letter) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(letter.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }

  private MimeMessage made(Session session) throws MailException, MessagingException {
    InternetAddress from = address(letter.from());
    MimeMessage message =
        new MimeMessage(session) {
          @Override
          protected void updateMessageID() throws MessagingException {
            String host = from.getAddress().substring(from.getAddress().lastIndexOf('@') + 1);
            setHeader("Message-ID", "<" + letter.day() + "." + mark + "@" + host + ">");
          }
        };
    message.setFrom(from);
    for (String to : letter.to()) {
      message.addRecipient(RecipientType.TO, address(to));
    }
    message.setSubject(subject(), "UTF-8");
    message.setHeader("Date", DATE.format(letter.day().atStartOfDay().atOffset(ZoneOffset.UTC)));
    message.setHeader("List-Id", "<" + listName() + ".dailypapers.localhost>");
    // Nobody's holiday notice is to answer it (https://www.rfc-editor.org/rfc/rfc3834).
    message.setHeader("Auto-Submitted", "auto-generated");
    MimeMultipart parts = new Alternatives("=_" + mark);
    parts.addBodyPart(part(letter.text(), "plain"));
    parts.addBodyPart(part(letter.html(), "html"));
    message.setContent(parts);
    message.saveChanges();
    return message;
  }

  private static MimeBodyPart part(String text, String type) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(text, "UTF-8", type);
    // Lines of any length, in what every server on the way takes.
    part.setHeader("Content-Transfer-Encoding", "quoted-printable");
    return part;
  }

  /** A stranger's words must not become headers. */
  private String subject() {
    StringBuilder subject = new StringBuilder();
    letter
        .subject()
        .codePoints()
        .map(c -> Character.isISOControl(c) || Character.isWhitespace(c) ? ' ' : c)
        .forEach(subject::appendCodePoint);
    // What looks like an encoded word would be decoded, whatever comes of it.
    String line = subject.toString().strip().replace("=?", "= ?");
    return line.codePointCount(0, line.length()) <= LONGEST_SUBJECT
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_SUBJECT - 1)) + "…";
  }

  private String listName() {
    String name = letter.list().replaceAll("[^A-Za-z0-9-]+", "-");
    return name.isEmpty() ? "digest" : name;
  }

  private static InternetAddress address(String text) throws MailException {
    try {
      InternetAddress[] addresses = InternetAddress.parse(text, true);
      if (addresses.length == 1 && text.chars().noneMatch(Character::isISOControl)) {
        addresses[0].validate();
        String address = addresses[0].getAddress();
        if (address.indexOf('@') > 0) {
          return new InternetAddress(address, addresses[0].getPersonal(), "UTF-8");
        }
      }
      throw new AddressException("not one address");
    } catch (AddressException | UnsupportedEncodingException e) {
      throw new MailException(
          Reason.ADDRESS,
          '"' + text + "\" is no address of a mail",
          "write for example ada@example.org",
          e);
    }
  }

  /** Parts of which a reader sees one, with a boundary that no clock has a part in. */
  private static final class Alternatives extends MimeMultipart {
    Alternatives(String boundary) {
      super("alternative");
      ContentType type = new ContentType("multipart", "alternative", null);
      type.setParameter("boundary", boundary);
      contentType = type.toString();
    }
  }
}
