package io.github.dailypapers.cli;

import io.github.dailypapers.digest.Digest;
import io.github.dailypapers.digest.HtmlDigest;
import io.github.dailypapers.digest.MarkdownDigest;
import io.github.dailypapers.digest.TextDigest;
import io.github.dailypapers.mail.Letter;
import io.github.dailypapers.mail.MailMessage;
import io.github.dailypapers.mail.Smtp;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Where the letter goes. What is wrong with that is found before anything is asked for. */
final class LetterOut {
  private final Line line;
  private final Session session;
  private final MailSettings mail;
  private final LetterFormat format;
  private final Optional<String> file;

  LetterOut(Line line, Session session) throws IOException {
    this.line = line;
    this.session = session;
    this.mail = new MailSettings(line, session.context());
    this.file = line.value("--output").filter(name -> !name.equals("-"));
    this.format = LetterFormat.of(line.value("--format"), file);
    boolean send = line.has("--send");
    if (send && (line.has("--output") || line.has("--format"))) {
      throw new UsageException(
          "a letter is sent or written", "leave out --send, or --output and --format");
    }
    if (!send && format != LetterFormat.EML && line.has("--to")) {
      throw new UsageException("--to is for mails", "add --send or --format eml");
    }
    if (send || format == LetterFormat.EML) {
      mail.from();
      mail.to(line.values("--to"));
    }
    if (send) {
      mail.server();
    }
  }

  void deliver(Digest digest) throws IOException {
    if (line.has("--send")) {
      Letter letter = letter(digest);
      new Smtp(mail.server()).send(letter);
      String to = String.join(", ", letter.to());
      session.console().note("sent to " + to + ": " + digest.subject());
    } else if (file.isPresent()) {
      String text = text(digest);
      new FileTarget(Path.of(file.get()), line.has("--force")).write(out -> out.write(text));
    } else {
      session.console().out().append(text(digest));
      session.console().close();
    }
  }

  private String text(Digest digest) throws IOException {
    return switch (format) {
      case TEXT -> TextDigest.of(digest);
      case MARKDOWN -> MarkdownDigest.of(digest);
      case HTML -> HtmlDigest.of(digest);
      case EML -> new String(MailMessage.of(letter(digest)), StandardCharsets.US_ASCII);
    };
  }

  private Letter letter(Digest digest) {
    return new Letter(
        mail.from(),
        mail.to(line.values("--to")),
        digest.subject(),
        digest.day(),
        "digest",
        TextDigest.of(digest),
        HtmlDigest.of(digest));
  }
}
