package io.github.dailypapers.cli;

import static io.github.dailypapers.support.Site.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.support.Cli;
import io.github.dailypapers.support.Pages;
import io.github.dailypapers.support.Site;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** A user with a home, where an archive is kept, and a site to ask. */
abstract class AtHome {
  @TempDir Path home;

  final Site site = new Site();

  @AfterEach
  void closeSite() {
    site.close();
  }

  /** The user, asking the site at noon of 24 November 2026. */
  final Cli online() {
    return Cli.asking(site).keeping(home);
  }

  /** The same user, whose site cannot be reached. */
  final Cli away() {
    return new Cli().keeping(home);
  }

  /** Where the archive is. */
  final Path archive() {
    return home.resolve("data/dailypapers/archive.db");
  }

  /** Has the site list {@code papers} on the page of {@code day}. */
  final void day(String day, String... papers) {
    site.on("/papers/date/" + day, page(Pages.day(day, papers)));
  }

  /** Has the site answer for a day with the list of another, as it does where there is none. */
  final void noDay(String day, String nearest) {
    site.on("/papers/date/" + day, page(Pages.day(nearest, "2611.90000 Of Another Day")));
  }

  /** Has the site list {@code papers} as the latest, which is of {@code day}. */
  final void latest(String day, String... papers) {
    site.on("/papers", page(Pages.day(day, papers)));
  }

  /** Has the site's API list {@code papers} on {@code day}. */
  final void api(String day, String... papers) {
    site.on("/api/daily_papers?date=" + day + "&limit=100", page(Pages.api(day, papers)));
  }

  /** Has the site know the paper itself. */
  final void paper(String day, String paper) {
    site.on("/api/papers/" + paper.substring(0, paper.indexOf(' ')), page(Pages.paper(day, paper)));
  }

  /** How many requests the site was sent. */
  final int asked() {
    return site.requests().size();
  }

  final void assertNoFiles() {
    assertThat(home.toFile().list()).isEmpty();
  }

  static void assertRun(Cli.Run run, int code, String out, String err) {
    assertThat(run).isEqualTo(new Cli.Run(code, out, err));
  }

  /** A failure that is one line. */
  static void assertFailed(Cli.Run run, int code, String error) {
    assertRun(run, code, "", "dailypapers: " + error + "\n");
  }

  static void assertExists(Path file) {
    assertThat(Files.exists(file)).as("%s", file).isTrue();
  }
}
