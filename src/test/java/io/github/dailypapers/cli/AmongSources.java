package io.github.dailypapers.cli;

import static io.github.dailypapers.support.Site.page;

import io.github.dailypapers.support.ArxivFeeds;
import io.github.dailypapers.support.ArxivPages;
import io.github.dailypapers.support.Cli;
import io.github.dailypapers.support.Site;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;

/** A user who asks arXiv and the ACL Anthology too, each of them a site of its own. */
abstract class AmongSources extends AtHome {
  /** How long arXiv wants to be left alone between two pages. */
  static final Duration PAGES = Duration.ofSeconds(15);

  final Site arxiv = new Site();
  final Site acl = new Site();

  @AfterEach
  final void closeSites() {
    arxiv.close();
    acl.close();
  }

  /** The user, at noon of 24 November 2026, which is a Tuesday. */
  final Cli reader() {
    return asking(online());
  }

  /** The same with a site of Hugging Face that cannot be reached. */
  final Cli asking(Cli cli) {
    return cli.with("ARXIV_ENDPOINT", arxiv.at("").toString())
        .with("ACL_ENDPOINT", acl.at("").toString());
  }

  /** Has arXiv announce {@code papers} in cs.CL as the newest. */
  final void newest(String day, String... papers) {
    arxiv.on("/list/cs.CL/new", page(ArxivPages.newest(day, papers)));
  }

  /** Has arXiv know what it announced in cs.CL on {@code day}. */
  final void announced(String day, String... papers) {
    arxiv.on(catchup(day), page(ArxivPages.catchup(day, papers)));
  }

  /** Has arXiv's API know {@code papers} when it is asked for just these. */
  final void known(String... papers) {
    arxiv.on(ArxivFeeds.query(ArxivFeeds.ids(papers)), page(ArxivFeeds.api(papers)));
  }

  /** The path of the page of a day. */
  static String catchup(String day) {
    return "/catchup/cs.CL/" + day + "?abs=True";
  }

  /** What arXiv was asked for. */
  final List<String> askedOfArxiv() {
    return targets(arxiv).toList();
  }

  static Stream<String> targets(Site site) {
    return site.requests().stream().map(Site.Request::target);
  }
}
