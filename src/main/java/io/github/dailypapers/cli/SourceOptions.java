package io.github.dailypapers.cli;

import io.github.dailypapers.archive.TextSearch;
import io.github.dailypapers.cli.Holdings.Enough;
import io.github.dailypapers.cli.Options.Group;
import io.github.dailypapers.paper.Field;
import io.github.dailypapers.period.Days;
import io.github.dailypapers.period.Period;
import io.github.dailypapers.source.Request;
import io.github.dailypapers.source.UtcDay;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Where papers come from: the options, and the listings they lead to. */
final class SourceOptions {
  private static final List<Field> ALL = List.of(Field.values());

  private final Line line;
  private final Session session;
  private final ArchiveAccess access;
  private @Nullable Sites sites;

  SourceOptions(Line line, Session session, ArchiveAccess access) {
    this.line = line;
    this.session = session;
    this.access = access;
  }

  /** Adds the options of what can be asked for. */
  static void addSiteTo(CommandSpec spec) {
    addSourceTo(spec);
    addEndpointTo(spec);
  }

  /** Adds the option that names sources. */
  static void addSourceTo(CommandSpec spec) {
    Options.of(spec, Group.SOURCE)
        .values(
            "--source",
            "SOURCE",
            "Where listings come from: hf, arxiv:cs.CL (several with commas) or acl:2024.acl-long;"
                + " repeatable; hf if not given",
            List.of("hf", "arxiv:", "acl:"));
  }

  /** Adds the options of how a site is reached. */
  static void addEndpointTo(CommandSpec spec) {
    Options.of(spec, Group.SOURCE)
        .value(
            "--endpoint",
            "URL",
            "The site or a mirror of it, instead of HF_ENDPOINT, ARXIV_ENDPOINT or ACL_ENDPOINT",
            List.of());
    addPaceTo(spec);
  }

  /** Adds the option of how fast arXiv is asked. */
  static void addPaceTo(CommandSpec spec) {
    Options.of(spec, Group.SOURCE)
        .value(
            "--pace",
            "SECONDS",
            "Between two requests to arXiv or its mirror; arXiv's own pages are asked every 15 s and"
                + " its API every 3 s if not given, and never sooner",
            List.of());
  }

  /** Adds the options of what can be asked for, by somebody who waits for the answer. */
  static void addTo(CommandSpec spec) {
    addSiteTo(spec);
    addWaitTo(spec);
  }

  /** Adds the option of how long a site is waited for. */
  static void addWaitTo(CommandSpec spec) {
    Options.of(spec, Group.SOURCE)
        .flag(
            "--wait",
            "Wait as long as the site's rate limit asks, instead of giving up after 60 s");
  }

  /** Adds the options of what can be read from saved pages too. */
  static void addSavedTo(CommandSpec spec) {
    Options.of(spec, Group.SOURCE)
        .values(
            "--from",
            "FILE|URL|-",
            "Read a saved page instead (HTML, JSON, JSON Lines, or the text of a search page);"
                + " \"sample\" is an embedded listing; repeatable",
            List.of("sample"))
        .value("--as-of", "DATE", "The day whose year dates without a year are given", List.of());
  }

  /** The listings of {@code period}, empty if none was named. */
  Feed feed(Optional<String> period) throws IOException {
    return feed(period, ALL);
  }

  /** As {@link #feed(Optional)}, but of papers only {@code told} is needed. */
  Feed feed(Optional<String> period, List<Field> told) throws IOException {
    return feed(period, Optional.empty(), told);
  }

  /**
   * As {@link #feed(Optional)}, but from the archive, if it holds a listing wholly, only the papers
   * that {@code search} looks for.
   */
  Feed feed(Optional<String> period, TextSearch search) throws IOException {
    return feed(period, Optional.of(search), ALL);
  }

  private Feed feed(Optional<String> period, Optional<TextSearch> search, List<Field> told)
      throws IOException {
    LocalDate today = session.today();
    List<String> saved = line.values("--from");
    if (!saved.isEmpty()) {
      return new SavedFeed(
          saved, span(period, today), asOf(line, today), session.context(), sites());
    }
    Period asked = asked(period, today);
    if (isAllStarred(period)) {
      return new PapersFeed(access.required().marks().starred());
    }
    if (asked instanceof Period.All && !line.has("--source")) {
      return supply(sites().named().get(0)).everything(search, told);
    }
    List<Feed> feeds = new ArrayList<>();
    for (Site site : sites().named()) {
      feeds.add(feed(site, asked, search, told));
    }
    return JoinedFeed.of(feeds);
  }

  private boolean isAllStarred(Optional<String> period) {
    return period.isEmpty() && line.has("--starred");
  }

  private Period asked(Optional<String> period, LocalDate today) {
    if (line.has("--as-of") && line.takes("--from")) {
      throw new UsageException("--as-of is for saved pages", "add --from FILE");
    }
    Period asked = Period.parse(period.orElse("today"), today);
    if (asked instanceof Days days && days.isEmpty()) {
      throw new UsageException(
          days.label() + " is in the future",
          "today is " + today + " in UTC, where listings count");
    }
    return asked;
  }

  /**
   * Fails if something in the options cannot be meant, before anything is asked for.
   *
   * @throws UsageException or another exception that is for the user
   */
  void check(Optional<String> period) throws IOException {
    LocalDate today = session.today();
    List<Site> named = sites().named();
    if (!line.values("--from").isEmpty()) {
      span(period, today);
      asOf(line, today);
      return;
    }
    Period asked = asked(period, today);
    if (!(asked instanceof Period.All)) {
      for (Site site : named) {
        site.source().plan(asked, today);
      }
    }
  }

  /** What the archive holds of {@code period}, however old; nothing where it holds nothing. */
  HeldFeed held(Optional<String> period) throws IOException {
    List<Wanted> wanted = new ArrayList<>();
    if (line.values("--from").isEmpty() && !isAllStarred(period) && access.ifUsable().isPresent()) {
      Period asked = asked(period, session.today());
      for (Site site : sites().named()) {
        wanted.addAll(held(site, asked));
      }
    }
    return new HeldFeed(wanted, access);
  }

  private List<Wanted> held(Site site, Period asked) throws IOException {
    Holdings holdings = new Holdings(access, site.source().name());
    if (asked instanceof Period.All) {
      return line.has("--source") ? holdings.all() : holdings.everything();
    }
    return holdings.of(site.source().plan(asked, session.today()), Enough.FRESH);
  }

  private Feed feed(Site site, Period asked, Optional<TextSearch> search, List<Field> told)
      throws IOException {
    if (asked instanceof Period.All) {
      return supply(site).all(search, told);
    }
    List<Request> requests = site.source().plan(asked, session.today());
    if (requests.isEmpty()) {
      throw new CommandException(
          Exit.NO_INPUT, "no listing for " + asked.label(), "the source's first one is of later");
    }
    return supply(site).of(requests, search, told);
  }

  /** The answers of {@code site} to {@code requests}. */
  Feed answers(Site site, List<Request> requests) throws IOException {
    return supply(site).of(requests, Optional.empty(), ALL);
  }

  /**
   * The answers of {@code site} alone, and of nothing that is held, to {@code requests}.
   *
   * @param work what a progress bar calls it
   */
  Feed bulk(Site site, List<Request> requests, String work) throws IOException {
    return new GatheredFeed(
        site.source(), site.network().fetcher(), requests, session.console(), work);
  }

  /** The sources that are named. */
  Sites sites() {
    if (sites == null) {
      sites = new Sites(line, session, access.isOffline());
    }
    return sites;
  }

  private Supply supply(Site site) {
    return new Supply(site, access, session.console());
  }

  private static Optional<Days> span(Optional<String> period, LocalDate today) {
    if (period.isEmpty()) {
      return Optional.empty();
    }
    Period asked = Period.parse(period.get(), today);
    if (asked instanceof Days days) {
      return Optional.of(days);
    }
    if (asked instanceof Period.All) {
      return Optional.empty();
    }
    throw new UsageException(
        "a saved page has no \"" + period.get() + "\"", "name days, or leave the period out");
  }

  /**
   * The day whose year dates without a year are given.
   *
   * @throws UsageException if none is what {@code line} names
   */
  static LocalDate asOf(Line line, LocalDate today) {
    Optional<String> text = line.value("--as-of");
    if (text.isEmpty()) {
      return today;
    }
    return UtcDay.of(text.get())
        .orElseThrow(
            () ->
                new UsageException(
                    "--as-of takes a day, not \"" + text.get() + "\"",
                    "write for example " + today));
  }
}
