package io.github.dailypapers.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.support.Cli;
import io.github.dailypapers.support.Site;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** A user with a home of their own, and a site that means them ill. */
abstract class Attacked {
  static final String DAY = "2026-11-24";

  @TempDir Path home;

  final Site site = new Site();

  @AfterEach
  void closeSite() {
    site.close();
  }

  final Cli user() {
    return Cli.asking(site).keeping(home);
  }

  /** A failure told in one line, and nothing else. */
  static void assertOneLine(Cli.Run run, int code) {
    assertThat(run.code()).as(run.err()).isEqualTo(code);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).startsWith("dailypapers: ");
  }
}
