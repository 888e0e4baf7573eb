package io.github.dailypapers.fetch;

import static io.github.dailypapers.fetch.Failures.failureOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.fetch.FetchException.Reason;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** The network left alone. */
final class OfflineTest {
  @Test
  void nothingIsAskedAndTheUserLearnsWhy() {
    FetchException failure =
        failureOf(() -> new Offline().fetch(URI.create("https://papers.example/papers")));

    assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE);
    assertThat(failure).hasMessage("will not ask papers.example while offline");
    assertThat(failure.hint()).contains("HF_HUB_OFFLINE");
    assertThat(failure.address()).hasToString("https://papers.example/papers");
  }
}
