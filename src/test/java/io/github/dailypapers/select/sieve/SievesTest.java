package io.github.dailypapers.select.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class SievesTest {
  private static final String LONG = "abc ".repeat(50_000);

  @Test
  void theFirstTextsAreLeftToTheEngine() {
    Sieves sieves = new Sieves("a.d", false, false);
    assertThat(sieves.verdict("abc")).isEqualTo(Verdict.UNSURE);
    assertThat(sieves.verdict(LONG)).isEqualTo(Verdict.UNSURE);
    assertThat(sieves.verdict("abc")).isEqualTo(Verdict.CANNOT_MATCH);
    assertThat(sieves.verdict("abd")).isEqualTo(Verdict.MATCHES);
  }

  @Test
  void aFrameIsTheEndOfALine() {
    Sieves sieves = new Sieves("[^a]^a$[^a]", false, true);
    sieves.verdict(LONG);
    assertThat(sieves.verdict("a")).isEqualTo(Verdict.MATCHES);
    assertThat(sieves.verdict("ba")).isEqualTo(Verdict.CANNOT_MATCH);
  }

  @Test
  void severalThreadsCanAskAtOnce() throws Exception {
    Sieves sieves = new Sieves("(\\w+) x{2,}\\d", false, false);
    sieves.verdict(LONG);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<Integer>> counts = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      counts.add(threads.submit(() -> matches(sieves)));
    }
    for (Future<Integer> count : counts) {
      assertThat(count.get()).isEqualTo(500);
    }
    threads.shutdown();
  }

  private static int matches(Sieves sieves) {
    int matches = 0;
    for (int i = 0; i < 1000; i++) {
      String text = "text" + i + (i % 2 == 0 ? " xx" : " x") + i;
      matches += sieves.verdict(text) == Verdict.MATCHES ? 1 : 0;
    }
    return matches;
  }
}
