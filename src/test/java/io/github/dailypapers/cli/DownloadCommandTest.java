package io.github.dailypapers.cli;

import static io.github.dailypapers.support.Site.page;
import static io.github.dailypapers.support.Site.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.support.AnthologyPages;
import io.github.dailypapers.support.Cli;
import io.github.dailypapers.support.FakeTime;
import io.github.dailypapers.support.Pdf;
import io.github.dailypapers.support.Site;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** PDFs from a site to a folder. */
class DownloadCommandTest extends AtHome {
  private static final byte[] FILE = Pdf.of(5000);
  private static final String ETAG = "\"one\"";
  private static final String NAME = "2611.90001 - One.pdf";

  private Cli cli() {
    return online()
        .with("ARXIV_ENDPOINT", site.at("").toString())
        .with("ACL_ENDPOINT", site.at("").toString());
  }

  private Path folder() {
    return home.resolve("papers");
  }

  private Cli.Run download(String... args) {
    String[] all = new String[args.length + 3];
    all[0] = "download";
    all[1] = "--directory";
    all[2] = folder().toString();
    System.arraycopy(args, 0, all, 3, args.length);
    return cli().run(all);
  }

  private Path file(String name) {
    return folder().resolve(name);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private void one(Site.Reply... replies) {
    paper("2026-11-19", "2611.90001 One");
    site.on("/pdf/2611.90001", replies);
  }

  @Test
  void aPdfIsNamedByIdAndTitle() throws IOException {
    one(Pdf.whole(FILE, ETAG));
    assertRun(download("2611.90001v2"), 0, file(NAME) + "\n", "");
    assertThat(file(NAME)).hasBinaryContent(FILE);
    assertThat(files()).containsExactly(NAME);
  }

  @Test
  void aTitleThatTheArchiveHoldsIsNotAskedFor() {
    one(Pdf.whole(FILE, ETAG));
    online().run("show", "2611.90001");
    int before = asked();
    download("2611.90001");
    assertThat(asked()).isEqualTo(before + 1);
    assertThat(file(NAME)).exists();
  }

  @Test
  void withoutAKnownTitleTheIdIsTheName() {
    site.on("/pdf/2611.90001", Pdf.whole(FILE, ETAG));
    assertRun(download("2611.90001"), 0, file("2611.90001.pdf") + "\n", "");
  }

  @Test
  void filesAreToldInTheOrderOfThePapersThoughOthersFail() throws IOException {
    one(Pdf.whole(FILE, ETAG));
    paper("2026-11-19", "2611.90002 Two");
    paper("2026-11-19", "2611.90003 Three");
    site.on("/pdf/2611.90003", Pdf.whole(FILE, ETAG));
    Cli.Run run = download("2611.90003", "2611.90002", "2611.90001");
    assertThat(run.out()).isEqualTo(file("2611.90003 - Three.pdf") + "\n" + file(NAME) + "\n");
    assertThat(run.err()).contains(" has no page http").contains("/pdf/2611.90002: ");
    assertThat(run.code()).isEqualTo(66);
    assertThat(files()).hasSize(2);
  }

  @Test
  void arxivIsAskedByItsRules() {
    one(Pdf.whole(FILE, ETAG));
    site.on("/pdf/2611.90002", Pdf.whole(FILE, ETAG));
    FakeTime time = new FakeTime();
    cli().at(time).run("download", "2611.90001", "2611.90002", "-d", folder().toString());
    assertThat(time.passed()).isGreaterThanOrEqualTo(Duration.ofSeconds(15));
  }

  @Test
  void aPdfOfTheAnthologyIsNamedAfterItsId() {
    site.on("/2031.kite-long.7/", page(AnthologyPages.paper("2031.kite-long.7 On Strings")))
        .on("/2031.kite-long.7.pdf", Pdf.whole(FILE, ETAG));
    Cli.Run run = download("2031.kite-long.7");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(file("2031.kite-long.7 - On Strings.pdf")).hasBinaryContent(FILE);
  }

  // What is there

  @Test
  void aFileThatIsThereIsNotFetchedAgain() {
    one(Pdf.whole(FILE, ETAG));
    download("2611.90001");
    int before = asked();
    assertRun(
        download("2611.90001"),
        0,
        file(NAME) + "\n",
        "dailypapers: " + NAME + " is there already: add --force to fetch it anew\n");
    assertThat(asked()).isEqualTo(before);
  }

  @Test
  void aFileThatIsThereIsReplacedByForce() {
    byte[] other = Pdf.of(100);
    one(Pdf.whole(FILE, ETAG), Pdf.whole(other, ETAG));
    download("2611.90001");
    assertThat(download("2611.90001", "--force").code()).isZero();
    assertThat(file(NAME)).hasBinaryContent(other);
  }

  @Test
  void aFileIsGoneOnWithInTheNextRun() throws IOException {
    one(Pdf.whole(FILE, ETAG).truncated());
    Cli.Run run = download("2611.90001");
    assertThat(run.code()).isEqualTo(69);
    assertThat(run.err()).contains(" cut off its answer: try again later");
    assertThat(files()).containsExactly(NAME + ".part", NAME + ".part.version");
    one(Pdf.rest(FILE, 2500, ETAG));
    assertThat(download("2611.90001").code()).isZero();
    assertThat(file(NAME)).hasBinaryContent(FILE);
    assertThat(files()).containsExactly(NAME);
    Site.Request last = site.requests().get(asked() - 1);
    assertThat(last.headers())
        .containsEntry("range", "bytes=2500-")
        .containsEntry("if-range", ETAG);
  }

  @Test
  void aPartOfAnotherVersionIsReplaced() {
    one(Pdf.whole(FILE, ETAG).truncated());
    download("2611.90001");
    byte[] other = Pdf.of(3000);
    one(Pdf.whole(other, "\"two\""));
    assertThat(download("2611.90001").code()).isZero();
    assertThat(file(NAME)).hasBinaryContent(other);
  }

  @Test
  void aPartWhoseVersionIsLostIsReplaced() throws IOException {
    one(Pdf.whole(FILE, ETAG).truncated());
    download("2611.90001");
    Files.writeString(file(NAME + ".part.version"), "nonsense");
    one(Pdf.whole(FILE, ETAG));
    assertThat(download("2611.90001").code()).isZero();
    assertThat(file(NAME)).hasBinaryContent(FILE);
  }

  @Test
  void anOldFileStaysWhereTheNewOneCannotBeHad() {
    one(Pdf.whole(FILE, ETAG), status(404));
    download("2611.90001");
    assertThat(download("2611.90001", "--force").code()).isEqualTo(66);
    assertThat(file(NAME)).hasBinaryContent(FILE);
  }

  @Test
  void twoProcessesDoNotFetchOneFileAtOnce() throws IOException {
    one(Pdf.whole(FILE, ETAG));
    Files.createDirectories(folder());
    try (FileChannel other =
        FileChannel.open(
            file(NAME + ".part"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      assertThat(other.tryLock()).isNotNull();
      assertFailed(
          download("2611.90001"),
          75,
          "another process is fetching " + NAME + ": wait for it to end");
    }
  }

  // What is no PDF

  @Test
  void aWebPageIsNoPdf() throws IOException {
    one(page("<html>%PDF-").header("Content-Type", "text/html; charset=utf-8"));
    Cli.Run run = download("2611.90001");
    assertThat(run.err())
        .isEqualTo(
            "dailypapers: 127.0.0.1:"
                + site.port()
                + " sent no PDF for "
                + NAME
                + ": see what is there with dailypapers open --pdf\n");
    assertThat(run.code()).isEqualTo(65);
    assertThat(files()).isEmpty();
  }

  @Test
  void whatOnlyCallsItselfAPdfIsNone() throws IOException {
    one(Pdf.whole("\n<!DOCTYPE html> %PDF-1.7 %%EOF".getBytes(StandardCharsets.US_ASCII), ETAG));
    assertThat(download("2611.90001").code()).isEqualTo(65);
    byte[] large = new byte[3000];
    Arrays.fill(large, (byte) ' ');
    one(Pdf.whole(large, ETAG));
    assertThat(download("2611.90001").code()).isEqualTo(65);
    assertThat(files()).isEmpty();
  }

  @Test
  void aPdfWithoutAnEndIsKeptAndTold() {
    byte[] cut = Arrays.copyOf(FILE, 4000);
    one(Pdf.whole(cut, ETAG));
    Cli.Run run = download("2611.90001");
    assertThat(run.err()).contains(NAME + " does not end as a PDF does: it may have been cut off");
    assertThat(run.out()).isEqualTo(file(NAME) + "\n");
    assertThat(run.code()).isEqualTo(65);
  }

  @Test
  void aPdfWithoutAnEndAndALengthIsNotKept() throws IOException {
    one(status(200).body(Arrays.copyOf(FILE, 4000)).chunked(true));
    Cli.Run run = download("2611.90001");
    assertThat(run.err()).contains(" cut off " + NAME + ": try again");
    assertThat(run.code()).isEqualTo(69);
    assertThat(files()).isEmpty();
  }

  // What the world does not allow

  @Test
  void aRateLimitIsToldWithItsTime() {
    one(status(429).header("Retry-After", "600"));
    Cli.Run run = download("2611.90001");
    assertThat(run.err()).contains("is used up: try again after 2026-11-24T12:1").hasLineCount(1);
    assertThat(run.code()).isEqualTo(75);
  }

  @Test
  void aPaperMustBeNamed() {
    assertFailed(
        cli().run("download"),
        2,
        "download needs a paper: write for example dailypapers download 2511.10555");
  }

  @Test
  void aFolderThatCannotBeMadeIsTold() throws IOException {
    Files.writeString(folder(), "a file");
    assertFailed(
        download("2611.90001"),
        73,
        "cannot write " + folder() + ": there is a file of this name: choose another folder");
    assertThat(asked()).isZero();
  }

  @Test
  void aFolderInThePlaceOfTheFileIsTold() throws IOException {
    one(Pdf.whole(FILE, ETAG));
    Files.createDirectories(file(NAME));
    assertFailed(
        download("2611.90001"),
        73,
        "cannot write " + file(NAME) + ": is a folder: choose another folder with -d");
  }

  @Test
  void offlineNobodyIsAskedButWhatIsThereIsTold() {
    one(Pdf.whole(FILE, ETAG));
    download("2611.90001");
    int before = asked();
    Cli.Run run = download("2611.90001", "2611.90002", "--offline");
    assertThat(run.out()).isEqualTo(file(NAME) + "\n");
    assertThat(run.err()).contains("will not ask for the PDF of 2611.90002 while offline: ");
    assertThat(run.code()).isEqualTo(69);
    assertThat(asked()).isEqualTo(before);
  }
}
