package io.github.dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.github.dailypapers.support.Cli;
import io.github.dailypapers.support.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One letter of what is new, written or sent. */
class DigestCommandTest extends AtHome {
  @BeforeEach
  void papers() {
    latest("2026-11-24", "2611.90001 Red Agents", "2611.90002 Blue Worlds");
    day("2026-11-24", "2611.90001 Red Agents", "2611.90002 Blue Worlds");
  }

  private void follow(String name, String pattern) {
    assertRun(away().run("follow", "add", name, "--grep", pattern), 0, "", "");
  }

  private void configure(String... lines) throws IOException {
    Path file = home.resolve("config/dailypapers/dailypapers.properties");
    Files.createDirectories(file.getParent());
    Files.writeString(file, String.join("\n", lines));
  }

  private static String head(Cli.Run run) {
    return run.out().lines().findFirst().orElse("");
  }

  @Test
  void withoutSearchesItIsOfAllPapers() {
    Cli.Run run = online().run("digest");
    assertThat(head(run)).isEqualTo("Daily Papers 2026-11-24: 2 new");
    assertThat(run.out()).contains("New (2)").contains("1. Red Agents").contains("2. Blue Worlds");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void withoutANameItIsOfAllSearches() {
    follow("red", "red");
    follow("worlds", "worlds");
    Cli.Run run = online().run("digest");
    assertThat(run.out()).contains("@red (1)").contains("1. *Red* Agents");
    assertThat(run.out()).contains("@worlds (1)").contains("1. Blue *Worlds*");
  }

  @Test
  void aNameMeansThatSearchAlone() {
    follow("red", "red");
    follow("worlds", "worlds");
    assertThat(online().run("digest", "@red").out()).contains("@red (1)").doesNotContain("@worlds");
  }

  @Test
  void aSearchIsToldOfItsOwnSourcesAlone() {
    follow("red", "red");
    assertRun(
        away().run("follow", "add", "arx", "--grep", "red", "--source", "arxiv:cs.CL"), 0, "", "");
    Cli.Run run = online().with("ARXIV_ENDPOINT", site.at("").toString()).run("digest");
    assertThat(run.out()).contains("@red (1)").doesNotContain("@arx");
  }

  @Test
  void orderAndNumberOfASearchAreThoseOfItsSection() {
    assertRun(
        away()
            .run("follow", "add", "last", "--upvotes", ">=0", "--sort", "id:desc", "--limit", "1"),
        0,
        "",
        "");
    follow("all", ".");
    assertThat(online().run("digest").out())
        .contains("@last (1)\n---------\n\n1. Blue Worlds")
        .contains("@all (2)\n--------\n\n1. *R*");
  }

  @Test
  void aLetterOfNothingSaysSo() {
    follow("none", "nothing such");
    Cli.Run run = online().run("digest");
    assertRun(run, 0, "Daily Papers 2026-11-24: nothing new\n", "");
  }

  @Test
  void whatCouldNotBeHadIsSaidInTheLetterToo() {
    day("2026-11-23", "2611.90003 Three");
    site.on("/papers/date/2026-11-24", Site.status(404));
    Cli.Run run = online().run("digest", "2026-11-23..2026-11-24");
    assertThat(run.code()).isEqualTo(69);
    assertThat(run.out())
        .contains("Not in this letter: 2026-11-24, which could not be had.")
        .contains("1. Three");
  }

  // Formats

  @Test
  void theFormatFollowsTheFile() throws IOException {
    Path file = home.resolve("letter.html");
    assertRun(online().run("digest", "-o", file.toString()), 0, "", "");
    assertThat(file).content().startsWith("<!doctype html>");
    assertThat(online().run("digest", "-o", file.toString()).code()).isEqualTo(73);
    assertThat(online().run("digest", "-o", file.toString(), "--force").code()).isZero();
  }

  @Test
  void theSameDayAndArchiveAreTheSameBytes() {
    online().run("list");
    String first = away().run("digest", "--as-of", "2026-11-24", "--format", "html").out();
    Cli later = away().at("2027-03-01T09:00:00Z");
    assertThat(later.run("digest", "--as-of", "2026-11-24", "--format", "html").out())
        .isEqualTo(first)
        .contains("Red Agents");
  }

  @Test
  void aWholeMailIsForSendmail() throws IOException {
    configure("smtp.from = papers@example.org", "smtp.to = ada@example.org");
    String mail = online().run("digest", "--format", "eml").out();
    assertThat(mail)
        .contains("\r\nTo: ada@example.org\r\n")
        .contains("\r\nSubject: Daily Papers 2026-11-24: 2 new\r\n");
    assertThat(online().run("digest", "--format", "eml", "--to", "bob@example.org").out())
        .contains("\r\nTo: bob@example.org\r\n");
  }

  // Since the last one

  private Cli tomorrow() {
    day("2026-11-25", "2611.90004 Red Skies");
    return online().at("2026-11-25T12:00:00Z");
  }

  @Test
  void theMarkMovesWhenTheLetterIsOut() {
    follow("red", "red");
    assertThat(online().run("digest", "--since-last").out()).contains("*Red* Agents");
    Cli.Run second = tomorrow().run("digest", "--since-last");
    assertThat(head(second)).isEqualTo("Daily Papers since 2026-11-24: 1 new");
    assertThat(second.out()).contains("*Red* Skies").doesNotContain("Agents");
    assertRun(tomorrow().run("digest", "--since-last"), 1, "", "");
  }

  @Test
  void itIsTheMarkOfNewToo() {
    follow("red", "red");
    online().run("new", "@red", "--mark");
    assertRun(online().run("digest", "--since-last"), 1, "", "");
  }

  @Test
  void theMarkCanBeLeftWhereItIs() {
    follow("red", "red");
    Cli.Run run = online().run("digest", "--since-last", "--no-mark");
    assertThat(online().run("digest", "--since-last", "--no-mark")).isEqualTo(run);
  }

  @Test
  void aLetterThatCannotBeWrittenMovesNoMark() {
    follow("red", "red");
    String nowhere = home.resolve("no/such/folder/letter.txt").toString();
    assertThat(online().run("digest", "--since-last", "-o", nowhere).code()).isEqualTo(73);
    assertThat(online().run("digest", "--since-last").code()).isZero();
  }

  // Mail

  private GreenMail server() {
    GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mail.start();
    return mail;
  }

  private void configureMail(int port, String... more) throws IOException {
    configure(
        "smtp.host = 127.0.0.1",
        "smtp.port = " + port,
        "smtp.security = none",
        "smtp.from = Papers <papers@example.org>",
        "smtp.to = ada@example.org",
        String.join("\n", more));
  }

  @Test
  void itIsSentOnce() throws Exception {
    GreenMail mail = server();
    try {
      configureMail(mail.getSmtp().getPort());
      follow("red", "red");
      assertRun(
          online().run("digest", "--since-last", "--send"),
          0,
          "",
          "dailypapers: sent to ada@example.org: Daily Papers 2026-11-24: 1 new\n");
      assertThat(online().run("digest", "--since-last", "--send").code()).isEqualTo(1);
      assertThat(mail.getReceivedMessages()).hasSize(1);
      assertThat(mail.getReceivedMessages()[0].getSubject())
          .isEqualTo("Daily Papers 2026-11-24: 1 new");
    } finally {
      mail.stop();
    }
  }

  @Test
  void aFailedSendingMovesNoMark() throws Exception {
    configureMail(1);
    follow("red", "red");
    Cli.Run failed = online().run("digest", "--since-last", "--send");
    assertThat(failed.code()).isEqualTo(69);
    assertThat(failed.err()).startsWith("dailypapers: 127.0.0.1:1 cannot be reached");
    GreenMail mail = server();
    try {
      configureMail(mail.getSmtp().getPort());
      assertThat(online().run("digest", "--since-last", "--send").code()).isZero();
      assertThat(mail.getReceivedMessages()).hasSize(1);
    } finally {
      mail.stop();
    }
  }

  @Test
  void aPasswordIsReadFromAFileOfTheUsersAlone() throws Exception {
    Path secret = Files.writeString(home.resolve("secret"), "hunter2\n");
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-r--r--"));
    configureMail(1, "smtp.user = ada", "smtp.password-file = " + secret);
    assertFailed(
        online().run("digest", "--send"),
        78,
        secret + ": others may read this password: run chmod 600 " + secret);
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
    Cli.Run run = online().run("digest", "--send");
    assertThat(run.code()).isEqualTo(69);
    assertThat(run.err()).doesNotContain("hunter2");
  }

  @Test
  void thePasswordMayBeAVariable() throws Exception {
    configureMail(1, "smtp.user = ada");
    assertFailed(
        online().run("digest", "--send"),
        78,
        "there is no password for smtp.user: put it in a file and set smtp.password-file, or set"
            + " DAILYPAPERS_SMTP_PASSWORD");
    Cli cli = online().with("DAILYPAPERS_SMTP_PASSWORD", "hunter2");
    assertThat(cli.run("digest", "--send").code()).isEqualTo(69);
  }

  @Test
  void beforeAnythingIsAskedItIsKnownThatMailIsNotSetUp() {
    assertFailed(
        online().run("digest", "--send"),
        78,
        "smtp.from is not set: set it with dailypapers config edit");
    assertThat(asked()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "smtp.hots = x ~ there is no setting of mails \"hots\": did you mean host?",
        "smtp.port = many ~ \"many\" is no port: write for example 587",
        "smtp.security = ssl ~ there is no security of mails \"ssl\": there are tls, starttls, none"
      })
  void aMistakeInTheSettingsIsToldWithItsLine(String line, String mistake) throws IOException {
    configure("# mail", line);
    assertFailed(
        online().run("digest"),
        78,
        home.resolve("config/dailypapers/dailypapers.properties") + ":2: " + mistake);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "digest today --since-last ~ --since-last and today cannot be meant together: leave one of them out",
        "digest --since-last --as-of 2026-11-24 ~ --as-of is for a period: leave out --since-last",
        "digest --no-mark ~ --no-mark is for --since-last: leave it out",
        "digest --send -o x ~ a letter is sent or written: leave out --send, or --output and --format",
        "digest --to a@b.org ~ --to is for mails: add --send or --format eml",
        "digest --format htm ~ there is no format of digests \"htm\": did you mean html?",
        "digest --since-last --no-archive ~ the archive alone knows what is new: leave out --no-archive"
      })
  void whatCannotBeMeantIsOneLine(String line, String mistake) {
    assertFailed(online().run(line.split(" ")), 2, mistake);
  }

  @Test
  void aFormatThatIsSetForAllCommandsIsNotForLetters() throws IOException {
    configure("format = csv");
    assertThat(head(online().run("digest"))).isEqualTo("Daily Papers 2026-11-24: 2 new");
    configure("digest.format = markdown");
    assertThat(head(online().run("digest"))).isEqualTo("# Daily Papers 2026-11-24: 2 new");
  }

  // new --notify

  private String script(String body) throws IOException {
    Path script = Files.writeString(home.resolve("notify"), "#!/bin/sh\n" + body + "\n");
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    return script.toString();
  }

  @Test
  void aCommandGetsTheDigestOfWhatIsNew() throws IOException {
    follow("red", "red");
    Path got = home.resolve("got");
    String command = script("cat > \"$1\"") + " '" + got + "'";
    assertRun(online().run("new", "@red", "--notify", command, "--mark"), 0, "", "");
    assertThat(got).content().contains("@red (1)").contains("*Red* Agents");
    Files.delete(got);
    assertRun(online().run("new", "@red", "--notify", command), 1, "", "");
    assertThat(got).doesNotExist();
  }

  @Test
  void aCommandThatFailsMovesNoMark() throws IOException {
    String command = script("exit 3");
    assertFailed(
        online().run("new", "--notify", command, "--mark"),
        74,
        "the command \"" + command + "\" ended with status 3: run it by hand");
    assertThat(online().run("new", "--count", "--mark").out()).isEqualTo("2\n");
  }

  @Test
  void aCommandGetsNoNumber() {
    assertFailed(
        online().run("new", "--notify", "cat", "--count"),
        2,
        "--notify and --count cannot be meant together: leave one of them out");
  }

  @Test
  void whatIsConfiguredGivesWayToTheLine() throws IOException {
    configure("digest.since-last = true", "digest.send = true");
    Path file = home.resolve("letter.txt");
    assertRun(online().run("digest", "today", "-o", file.toString()), 0, "", "");
    assertThat(file).content().startsWith("Daily Papers 2026-11-24: 2 new");
  }

  @Test
  void noShellReadsTheCommand() throws IOException {
    String command = script("cat > /dev/null") + " '$(touch harm)' ;touch harm";
    online().run("new", "--notify", command);
    assertThat(Path.of("harm")).doesNotExist();
  }

  @Test
  void aCommandThatIsNotThereIsToldOf() {
    assertFailed(
        online().run("new", "--notify", "/no/such/command"),
        74,
        "cannot run the command \"/no/such/command\": check its name");
  }
}
