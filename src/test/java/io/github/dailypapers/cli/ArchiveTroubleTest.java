package io.github.dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.dailypapers.support.Cli;
import io.github.dailypapers.support.Pages;
import io.github.dailypapers.support.Site;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An archive that fails never costs the user what was asked for. */
class ArchiveTroubleTest extends AtHome {
  /** Where a database says of which version its tables are. */
  private static final int VERSION = 60;

  /** Where a database says whose it is. */
  private static final int OWNER = 68;

  private static final int PAGE = 8192;

  /** What may be wrong with an archive, and how a command about it then ends. */
  enum Trouble {
    DAMAGED(65, 65),
    NEWER(78, 78),
    FOREIGN(78, 78),
    FOLDER(74, 77);

    private final int code;
    private final int written;

    /** SQLite tells a folder it is to read from one it is to make otherwise. */
    Trouble(int code, int written) {
      this.code = code;
      this.written = written;
    }
  }

  /** Makes an archive with a listing, and then breaks it. */
  private void troubled(Trouble trouble) throws IOException {
    day("2026-11-19", "2611.90001 One");
    paper("2026-11-19", "2611.90001 One");
    site.on(
        "/api/papers/search?q=one&limit=100", Site.page(Pages.api("2026-11-19", "2611.90001 One")));
    assertThat(online().run("list", "2026-11-19").code()).isZero();
    switch (trouble) {
      case DAMAGED -> Files.writeString(archive(), "This is no database. ".repeat(1000));
      case NEWER -> overwrite(VERSION, new byte[] {0, 0, 0, 99});
      case FOREIGN -> overwrite(OWNER, new byte[] {1, 2, 3, 4});
      case FOLDER -> {
        Files.delete(archive());
        Files.createDirectory(archive());
      }
    }
  }

  private void overwrite(long from, byte[] bytes) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(archive().toFile(), "rw")) {
      file.seek(from);
      file.write(bytes);
    }
  }

  private static void assertToldOnce(Cli.Run run) {
    assertThat(run.err()).startsWith("dailypapers: not kept: ").hasLineCount(1);
    assertThat(run.code()).isZero();
  }

  @ParameterizedTest
  @EnumSource(Trouble.class)
  void aListingIsListedAllTheSame(Trouble trouble) throws IOException {
    troubled(trouble);
    Cli.Run run = online().run("list", "2026-11-19", "--format", "ids");
    assertThat(run.out()).isEqualTo("2611.90001\n");
    assertToldOnce(run);
  }

  @ParameterizedTest
  @EnumSource(Trouble.class)
  void onATerminalToo(Trouble trouble) throws IOException {
    troubled(trouble);
    Cli.Run run = online().with("DAILYPAPERS_TTY", "0,1 24 80").run("list", "2026-11-19");
    assertThat(run.out()).contains("2611.90001");
    assertToldOnce(run);
  }

  @ParameterizedTest
  @CsvSource({
    "list 2026-11-19 --unseen,         2611.90001",
    "grep -l one 2026-11-19,           2611.90001",
    "show 2611.90001,                  2611.90001",
    "search one,                       2611.90001",
    "export 2026-11-19 -o -,           2611.90001",
    "list 2026-11-19 --refresh,        2611.90001"
  })
  void soDoesEverythingThatCanDoWithout(String line, String out) throws IOException {
    for (Trouble trouble : Trouble.values()) {
      troubled(trouble);
      Cli.Run run = online().run(line.split(" "));
      assertThat(run.out()).as("%s", trouble).contains(out);
      assertThat(run.err()).contains("dailypapers: not kept: ");
      assertThat(run.err().lines().filter(each -> each.contains("not kept"))).hasSize(1);
      assertThat(run.code()).isZero();
      Files.deleteIfExists(archive());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sync 2026-11-19",
        "new",
        "star 2611.90001",
        "unstar 2611.90001",
        "note 2611.90001 text",
        "note 2611.90001",
        "rising",
        "missed",
        "list --starred",
        "list all",
        "list --offline",
        "search one --offline",
        "show 2611.90001 --offline"
      })
  void whatIsAboutTheArchiveFailsWithOneLine(String line) throws IOException {
    for (Trouble trouble : Trouble.values()) {
      troubled(trouble);
      Cli.Run run = online().run(line.split(" "));
      assertThat(run.out()).as("%s", trouble).isEmpty();
      assertThat(run.err()).startsWith("dailypapers: ").hasLineCount(1).doesNotContain("not kept");
      assertThat(run.code()).as("%s", trouble).isIn(trouble.code, trouble.written);
      Files.deleteIfExists(archive());
    }
  }

  /** The first page tells of the tables, the others hold what is in them. */
  private void damagedWithin() throws IOException {
    troubled(Trouble.DAMAGED);
    Files.delete(archive());
    online().run("list", "2026-11-19");
    long length = Files.size(archive());
    overwrite(PAGE, new byte[(int) length - PAGE]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "list 2026-11-19 --format ids",
        "grep -l one 2026-11-19",
        "grep -v -l two 2026-11-19",
        "show 2611.90001 --format ids",
        "list 2026-11-19 --format ids --unseen"
      })
  void aFileDamagedWithinCostsNothingEither(String line) throws IOException {
    damagedWithin();
    Cli.Run run = online().run(line.split(" "));
    assertThat(run.out()).isEqualTo("2611.90001\n");
    assertToldOnce(run);
  }

  @Test
  void aFileDamagedWithinFailsWithOneLineOffline() throws IOException {
    damagedWithin();
    Cli.Run run = online().run("list", "2026-11-19", "--offline");
    assertThat(run.err()).startsWith("dailypapers: the archive is damaged: ").hasLineCount(1);
    assertThat(run.code()).isEqualTo(65);
  }

  @Test
  void savedPagesDoNotCareForTheArchive() throws IOException {
    troubled(Trouble.DAMAGED);
    assertThat(online().run("list", "--from", "sample").err()).isEmpty();
    assertThat(online().run("list", "--help").err()).isEmpty();
    assertThat(online().run("completion", "bash").err()).isEmpty();
    assertThat(online().run("list", "2026-11-19", "--no-archive").err()).isEmpty();
  }

  @Test
  void aFileInTheWayOfTheFolderIsNoHarm() throws IOException {
    day("2026-11-19", "2611.90001 One");
    Files.writeString(home.resolve("data"), "in the way");
    Cli.Run run = online().run("list", "2026-11-19", "--format", "ids");
    assertThat(run.out()).isEqualTo("2611.90001\n");
    assertToldOnce(run);
    assertThat(online().run("sync", "2026-11-19").code()).isEqualTo(77);
  }

  @Test
  void anArchiveThatMayOnlyBeReadIsRead() throws IOException {
    day("2026-11-19", "2611.90001 One");
    day("2026-11-18", "2611.90002 Two");
    latest("2026-11-20", "2611.90003 Three");
    online().run("list", "2026-11-19");
    Files.setPosixFilePermissions(archive(), PosixFilePermissions.fromString("r--r--r--"));
    Files.setPosixFilePermissions(
        archive().getParent(), PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assumeFalse(Files.isWritable(archive()), "root may write everything");
      assertRun(online().run("list", "2026-11-19", "--format", "ids"), 0, "2611.90001\n", "");
      assertThat(asked()).isEqualTo(1);
      Cli.Run other = online().onTerminal(80).run("list", "2026-11-18", "--format", "ids");
      assertThat(other.out()).isEqualTo("2611.90002\n");
      assertThat(other.code()).isZero();
      for (String line :
          new String[] {"star 2611.90001", "sync 2026-11-18", "note 2611.90001 text", "new"}) {
        Cli.Run run = online().run(line.split(" "));
        assertThat(run.err().lines().filter(each -> each.contains("the archive cannot be written")))
            .as(line)
            .hasSize(1);
        assertThat(run.code()).as(line).isEqualTo(77);
      }
    } finally {
      Files.setPosixFilePermissions(
          archive().getParent(), PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }
}
