package io.github.dailypapers.fetch;

import static io.github.dailypapers.fetch.Failures.failureOf;
import static io.github.dailypapers.support.Site.page;
import static io.github.dailypapers.support.Site.redirect;
import static io.github.dailypapers.support.Site.reset;
import static io.github.dailypapers.support.Site.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dailypapers.fetch.FetchException.Reason;
import io.github.dailypapers.page.SiteRules;
import io.github.dailypapers.page.Validators;
import io.github.dailypapers.support.FakeTime;
import io.github.dailypapers.support.Pdf;
import io.github.dailypapers.support.Site;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files from a real server. */
class DownloadsTest {
  private static final int SIZE = 200_000;
  private static final byte[] FILE = Pdf.of(SIZE);
  private static final String ONE = "\"one\"";

  private final Site site = new Site();
  private final FakeTime time = new FakeTime();
  private final Held held = new Held();

  /** A file in memory. */
  private static final class Held implements Partial {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private Optional<Arriving> arriving = Optional.empty();
    private Optional<IOException> refusal = Optional.empty();

    @Override
    public long held() {
      return bytes.size();
    }

    @Override
    public Validators version(URI address) {
      return arriving.isPresent() && arriving.get().address().equals(address)
          ? arriving.get().version()
          : Validators.NONE;
    }

    @Override
    public void begin(long offset, Arriving file) {
      assertThat(offset).isIn(0L, (long) bytes.size());
      if (offset == 0) {
        bytes.reset();
      }
      arriving = Optional.of(file);
    }

    @Override
    public void write(byte[] chunk, int length) throws IOException {
      if (refusal.isPresent()) {
        throw refusal.get();
      }
      bytes.write(chunk, 0, length);
    }

    @Override
    public void forget() {
      bytes.reset();
      arriving = Optional.empty();
    }
  }

  @AfterEach
  void closeSite() {
    site.close();
  }

  private void fetch(Limits limits, int most) throws IOException {
    Downloads.create(
            new FetchSettings(
                site.at("/"),
                Optional.of("hf_secret"),
                "dailypapers/1",
                Map.of(),
                SiteRules.usual(),
                LastRequests.forgotten(),
                false,
                time,
                time,
                time),
            limits,
            most)
        .fetch(site.at("/pdf"), held);
  }

  private void fetch() throws IOException {
    fetch(new Limits(Duration.ofSeconds(10), Duration.ofSeconds(60), 1 << 20), SIZE);
  }

  private Optional<String> sent(int request, String header) {
    return Optional.ofNullable(site.requests().get(request).headers().get(header));
  }

  /** Holds the first half of the file, as an earlier try has left it. */
  private void holdHalf(Optional<String> etag, Optional<String> modified) {
    held.bytes.write(FILE, 0, SIZE / 2);
    held.arriving =
        Optional.of(
            new Arriving(
                site.at("/pdf"),
                new Validators(etag, modified),
                "application/pdf",
                OptionalLong.of(SIZE)));
  }

  @Test
  void aFileComesWholeWithWhatIsSaidOfIt() throws IOException {
    site.on("/pdf", Pdf.whole(FILE, ONE).header("Content-Type", "Application/PDF; x=y"));
    fetch();
    assertThat(held.bytes.toByteArray()).isEqualTo(FILE);
    assertThat(held.arriving)
        .contains(
            new Arriving(
                site.at("/pdf"),
                new Validators(Optional.of(ONE), Optional.empty()),
                "application/pdf",
                OptionalLong.of(SIZE)));
    assertThat(sent(0, "range")).isEmpty();
    assertThat(sent(0, "accept-encoding")).contains("identity");
    assertThat(sent(0, "authorization")).contains("Bearer hf_secret");
  }

  @Test
  void aFileOfUnknownLengthComesWhole() throws IOException {
    site.on("/pdf", status(200).body(FILE).chunked(true));
    fetch();
    assertThat(held.bytes.toByteArray()).isEqualTo(FILE);
    assertThat(held.arriving.orElseThrow().length()).isEmpty();
  }

  @Test
  void redirectsAreFollowedWithoutTheToken() throws IOException {
    try (Site other = new Site()) {
      other.on("/there", Pdf.whole(FILE, ONE));
      site.on("/pdf", redirect(other.at("/there").toString()));
      fetch();
      assertThat(held.bytes.toByteArray()).isEqualTo(FILE);
      assertThat(other.requests().get(0).headers()).doesNotContainKey("authorization");
    }
  }

  // Going on

  @Test
  void whatBreaksOffIsGoneOnWith() throws IOException {
    site.on(
        "/pdf",
        Pdf.whole(FILE, ONE).truncated(),
        status(206)
            .header("Content-Range", "bytes 100000-199999/200000")
            .header("ETag", ONE)
            .body(Arrays.copyOfRange(FILE, SIZE / 2, SIZE)));
    fetch();
    assertThat(held.bytes.toByteArray()).isEqualTo(FILE);
    assertThat(sent(1, "range")).contains("bytes=100000-");
    assertThat(sent(1, "if-range")).contains(ONE);
  }

  @Test
  void aPartOfAnEarlierTryIsGoneOnWith() throws IOException {
    holdHalf(Optional.of(ONE), Optional.empty());
    site.on("/pdf", Pdf.rest(FILE, SIZE / 2, ONE));
    fetch();
    assertThat(held.bytes.toByteArray()).isEqualTo(FILE);
    assertThat(site.requests()).hasSize(1);
  }

  @Test
  void aServerWithoutPartsSendsAllOfIt() throws IOException {
    holdHalf(Optional.of(ONE), Optional.empty());
    site.on("/pdf", Pdf.whole(FILE, ONE));
    fetch();
    assertThat(held.bytes.toByteArray()).isEqualTo(FILE);
  }

  @Test
  void anotherVersionBeginsAnew() throws IOException {
    holdHalf(Optional.of(ONE), Optional.empty());
    byte[] other = Pdf.of(150_000);
    site.on("/pdf", Pdf.whole(other, "\"two\""));
    fetch();
    assertThat(held.bytes.toByteArray()).isEqualTo(other);
  }

  @Test
  void aWeakTagDoesNotTellVersionsApartButADateDoes() throws IOException {
    String date = "Fri, 20 Nov 2026 10:00:00 GMT";
    holdHalf(Optional.of("W/\"one\""), Optional.of(date));
    site.on("/pdf", Pdf.rest(FILE, SIZE / 2, ONE));
    fetch();
    assertThat(sent(0, "if-range")).contains(date);
  }

  @Test
  void aPartOfNoKnownVersionIsOfNoUse() throws IOException {
    holdHalf(Optional.of("W/\"one\""), Optional.empty());
    site.on("/pdf", Pdf.whole(FILE, ONE));
    fetch();
    assertThat(sent(0, "range")).isEmpty();
    assertThat(held.bytes.toByteArray()).isEqualTo(FILE);
  }

  @Test
  void aPartLongerThanTheFileIsForgotten() throws IOException {
    holdHalf(Optional.of(ONE), Optional.empty());
    byte[] other = Pdf.of(1000);
    site.on("/pdf", status(416).header("Content-Range", "bytes */1000"), Pdf.whole(other, ONE));
    fetch();
    assertThat(held.bytes.toByteArray()).isEqualTo(other);
    assertThat(sent(1, "range")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes 5-199999/200000", "bytes */200000", "nonsense", "bytes a-b/c"})
  void aPartThatWasNotAskedForIsNotJoined(String range) throws IOException {
    holdHalf(Optional.of(ONE), Optional.empty());
    site.on("/pdf", status(206).header("Content-Range", range).body(FILE), Pdf.whole(FILE, ONE));
    fetch();
    assertThat(held.bytes.toByteArray()).isEqualTo(FILE);
  }

  // Failing

  @Test
  void aServerThatAlwaysBreaksOffIsGivenUp() {
    site.on("/pdf", Pdf.whole(FILE, ONE).truncated());
    FetchException failure = failureOf(this::fetch);
    assertThat(failure).hasMessageEndingWith(" cut off its answer");
    assertThat(site.requests()).hasSize(4);
    assertThat(held.bytes.size()).isEqualTo(SIZE / 2);
  }

  @Test
  void aServerThatResetsIsAskedAgain() throws IOException {
    site.on("/pdf", reset(), Pdf.whole(FILE, ONE));
    fetch();
    assertThat(held.bytes.size()).isEqualTo(SIZE);
  }

  @Test
  void aServerThatStopsSendingIsGivenUpButThePartStays() {
    CountDownLatch released = new CountDownLatch(1);
    site.on("/pdf", Pdf.whole(FILE, ONE).stalled(released));
    FetchException failure =
        failureOf(
            () -> fetch(new Limits(Duration.ofSeconds(10), Duration.ofMillis(200), 99), SIZE));
    released.countDown();
    assertThat(failure).hasMessageContaining(" sent nothing more for ");
    assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE);
    assertThat(held.bytes.size()).isEqualTo(SIZE / 2);
  }

  @Test
  void aMissingFileIsNotFound() {
    assertThat(failureOf(this::fetch).reason()).isEqualTo(Reason.NOT_FOUND);
  }

  @Test
  void aRateLimitIsKept() {
    site.on("/pdf", status(429).header("Retry-After", "300"));
    FetchException failure = failureOf(this::fetch);
    assertThat(failure.reason()).isEqualTo(Reason.RATE_LIMITED);
    assertThat(failure.retryAt()).contains(FakeTime.START.plusSeconds(300));
  }

  @Test
  void aFileThatIsTooLargeIsNotBegun() {
    site.on("/pdf", Pdf.whole(Pdf.of(SIZE + 1), ONE));
    assertThat(failureOf(this::fetch)).hasMessageEndingWith(" sends a file of more than 0 MB");
    assertThat(held.arriving).isEmpty();
  }

  @Test
  void aFileThatTurnsOutToBeTooLargeIsBrokenOff() {
    site.on("/pdf", Site.endless());
    assertThat(failureOf(this::fetch)).hasMessageEndingWith(" sends a file of more than 0 MB");
    assertThat(held.bytes.size()).isLessThanOrEqualTo(SIZE);
  }

  @Test
  void aPackedFileIsNotTaken() {
    site.on("/pdf", Pdf.whole(FILE, ONE).gzipped());
    assertThat(failureOf(this::fetch)).hasMessageContaining("packed in a way");
  }

  @Test
  void anAnswerWithoutAFileIsNone() {
    site.on("/pdf", status(204));
    assertThat(failureOf(this::fetch)).hasMessageEndingWith(" answered without a file");
  }

  @Test
  void aChallengeIsTold() {
    site.on("/pdf", page("<html>").header("x-amzn-waf-action", "captcha"));
    assertThat(failureOf(this::fetch).reason()).isEqualTo(Reason.CHALLENGED);
  }

  @Test
  void whateverDoesNotTakeTheBytesSaysWhy() {
    site.on("/pdf", Pdf.whole(FILE, ONE));
    held.refusal = Optional.of(new IOException("No space left on device"));
    assertThatThrownBy(this::fetch).isSameAs(held.refusal.orElseThrow());
    assertThat(site.requests()).hasSize(1);
  }
}
