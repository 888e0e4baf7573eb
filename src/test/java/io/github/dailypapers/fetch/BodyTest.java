package io.github.dailypapers.fetch;

import static io.github.dailypapers.fetch.Answers.address;
import static io.github.dailypapers.fetch.Failures.failureOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dailypapers.fetch.FetchException.Reason;
import io.github.dailypapers.support.Site;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A body whole or not at all. */
final class BodyTest {
  private static final int LIMIT = 100_000;

  private final Body body = new Body(address("https://papers.example/x"), LIMIT);

  private byte[] read(int size, long declared) throws IOException {
    return body.read(new ByteArrayInputStream(bytes(size)), declared);
  }

  private static byte[] bytes(int size) {
    byte[] bytes = new byte[size];
    Arrays.fill(bytes, (byte) 'x');
    return bytes;
  }

  @ParameterizedTest
  @CsvSource({"0, -1", "0, 0", "99999, -1", "100000, 100000", "100000, -1", "5, 3"})
  void aBodyWithinItsBoundsIsRead(int size, long declared) throws IOException {
    assertThat(read(size, declared)).isEqualTo(bytes(size));
  }

  @ParameterizedTest
  @CsvSource({"100001, -1", "100001, 3", "200000, -1", "0, 100001", "0, 99999999999"})
  void aLargerOneIsRefused(int size, long declared) {
    FetchException failure = failureOf(() -> read(size, declared));

    assertThat(failure.reason()).isEqualTo(Reason.UNACCEPTABLE);
  }

  @Test
  void aShorterOneThanDeclaredIsBroken() {
    FetchException failure = failureOf(() -> read(99, 100));

    assertThat(failure).isInstanceOf(BrokenAnswerException.class);
    assertThat(((BrokenAnswerException) failure).requests()).isEqualTo(1);
    assertThat(failure).hasMessage("papers.example cut off its answer");
  }

  @Test
  void anInterruptEndsReading() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> read(50_000, -1)).isInstanceOf(InterruptedIOException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "GZIP", "x-gzip"})
  void gzipIsUnpacked(String encoding) throws FetchException {
    assertThat(body.unpack(Site.gzip(bytes(LIMIT)), encoding)).isEqualTo(bytes(LIMIT));
  }

  @Test
  void whatIsNotPackedIsLeftAlone() throws FetchException {
    byte[] bytes = bytes(3);

    assertThat(body.unpack(bytes, "Identity")).isSameAs(bytes);
  }

  @Test
  void anEmptyBodyNeedsNoUnpacking() throws FetchException {
    assertThat(body.unpack(new byte[0], "gzip")).isEmpty();
  }

  @Test
  void whatUnpacksToMoreThanTheLimitIsRefused() {
    FetchException failure = failureOf(() -> body.unpack(Site.gzip(bytes(LIMIT + 1)), "gzip"));

    assertThat(failure.reason()).isEqualTo(Reason.UNACCEPTABLE);
  }

  @Test
  void whatDoesNotUnpackIsBroken() {
    byte[] packed = Site.gzip(bytes(1000));

    FetchException failure =
        failureOf(() -> body.unpack(Arrays.copyOf(packed, packed.length - 1), "gzip"));

    assertThat(failure).isInstanceOf(BrokenAnswerException.class);
    assertThat(failure).hasMessage("papers.example sent a damaged page");
  }
}
