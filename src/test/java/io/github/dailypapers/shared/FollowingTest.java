package io.github.dailypapers.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.github.dailypapers.support.Cli;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Following the field by a saved search, over all days that are replayed. */
@Timeout(300)
class FollowingTest {
  private static final String WEEK = "2026-08-17..2026-08-21";

  @TempDir Path folder;

  private Cli.Run run(Replay replay, String... args) {
    return new Cli()
        .with("HF_ENDPOINT", replay.endpoint())
        .keeping(folder)
        .at("2026-08-21T18:00:00Z")
        .run(args);
  }

  private void configureMail(int port) throws Exception {
    Files.write(
        folder.resolve("config/dailypapers/dailypapers.properties"),
        List.of(
            "smtp.host = 127.0.0.1",
            "smtp.port = " + port,
            "smtp.security = none",
            "smtp.from = papers@example.org",
            "smtp.to = ada@example.org"));
  }

  @Test
  void aSearchIsSavedSyncedToldSentAndFedAndTheSecondTimeThereIsNothing() throws Exception {
    GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mail.start();
    try (Replay replay = Replay.start()) {
      assertThat(run(replay, "follow", "add", "agents", "--grep", "agent").code()).isZero();
      assertThat(run(replay, "sync", "2024-06-13..2026-08-21").code()).isZero();
      configureMail(mail.getSmtp().getPort());

      for (String format : new String[] {"text", "markdown", "html", "eml"}) {
        Cli.Run letter = run(replay, "digest", WEEK, "--format", format);
        assertThat(letter.code()).as(format).isZero();
        assertThat(letter.out()).contains("Daily Papers " + WEEK + ": ");
        assertThat(run(replay, "digest", WEEK, "--format", format)).isEqualTo(letter);
      }

      Path feed = folder.resolve("feed.atom");
      assertThat(run(replay, "export", "@agents", WEEK, "-o", feed.toString()).code()).isZero();
      String first = Files.readString(feed);
      assertThat(first.split("<entry>", -1)).hasSizeGreaterThan(5);
      assertThat(run(replay, "export", "@agents", WEEK, "-o", feed.toString()).code()).isZero();
      assertThat(feed).hasContent(first);

      assertThat(run(replay, "digest", "--since-last", "--send").code()).isZero();
      assertThat(run(replay, "digest", "--since-last", "--send").code()).isEqualTo(1);
      assertThat(run(replay, "new", "@agents").code()).isEqualTo(1);
      assertThat(mail.getReceivedMessages()).hasSize(1);
    } finally {
      mail.stop();
    }
  }

  @Test
  void countingAllDaysByTheirListingsIsCountingTheirPapers() throws Exception {
    try (Replay replay = Replay.start()) {
      assertThat(run(replay, "sync", "2024-06-13..2026-08-21").code()).isZero();
      for (String group : new String[] {"day", "week", "month", "weekday", "source"}) {
        String listings = run(replay, "stats", "--by", group).out();
        assertThat(listings).isNotEmpty();
        assertThat(run(replay, "stats", "--by", group, "--upvotes", ">=0").out())
            .isEqualTo(listings);
      }
    }
  }
}
