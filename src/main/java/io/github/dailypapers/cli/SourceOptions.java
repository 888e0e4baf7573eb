package io.github.dailypapers.cli;

import io.github.dailypapers.archive.TextSearch;
import io.github.dailypapers.cli.Options.Group;
import io.github.dailypapers.paper.Field;
import io.github.dailypapers.period.Days;
import io.github.dailypapers.period.Period;
import io.github.dailypapers.source.Request;
import io.github.dailypapers.source.Source;
import io.github.dailypapers.source.UtcDay;
import io.github.dailypapers.source.huggingface.HuggingFace;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** Where papers come from: the options, and the listings they lead to. */
final class SourceOptions {
  private static final String ENDPOINT = "https://huggingface.co";

  private static final List<Field> ALL = List.of(Field.values());

  private final Line line;
  private final Session session;
  private final ArchiveAccess access;

  SourceOptions(Line line, Session session, ArchiveAccess access) {
    this.line = line;
    this.session = session;
    this.access = access;
  }

  /** Adds the options of what can be asked for. */
  static void addSiteTo(CommandSpec spec) {
    Options.of(spec, Group.SOURCE)
        .value("--source", "SOURCE", "Where listings come from: hf", List.of(HuggingFace.NAME))
        .value(
            "--endpoint", "URL", "The site or a mirror of it, instead of HF_ENDPOINT", List.of());
  }

  /** Adds the options of what can be asked for, by somebody who waits for the answer. */
  static void addTo(CommandSpec spec) {
    addSiteTo(spec);
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
      return new SavedFeed(saved, span(period, today), asOf(today), session.context(), network());
    }
    if (line.has("--as-of")) {
      throw new UsageException("--as-of is for saved pages", "add --from FILE");
    }
    if (period.isEmpty() && line.has("--starred")) {
      return new PapersFeed(access.required().marks().starred());
    }
    Period asked = Period.parse(period.orElse("today"), today);
    if (asked instanceof Period.All) {
      return supply().all(search, told);
    }
    if (asked instanceof Days days && days.isEmpty()) {
      throw new UsageException(
          days.label() + " is in the future",
          "today is " + today + " in UTC, where listings count");
    }
    List<Request> requests = source().plan(asked, today);
    if (requests.isEmpty()) {
      throw new CommandException(
          Exit.NO_INPUT, "no listing for " + asked.label(), "the source's first one is of later");
    }
    return supply().of(requests, search, told);
  }

  /** The answers to {@code requests}. */
  Feed answers(List<Request> requests) throws IOException {
    return supply().of(requests, Optional.empty(), ALL);
  }

  /** The answers of the site alone to {@code requests}, waited for as long as it asks. */
  Feed bulk(List<Request> requests) throws IOException {
    Network patient =
        new Network(session.context(), session.console(), endpoint(), true, access.isOffline());
    return new GatheredFeed(source(), patient.fetcher(), requests, session.console(), "syncing");
  }

  private Supply supply() {
    return new Supply(source(), network(), access, session.console());
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

  private LocalDate asOf(LocalDate today) {
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

  /** The source that is asked. */
  Source source() {
    String name = line.value("--source").orElse(HuggingFace.NAME);
    if (!name.equals(HuggingFace.NAME)) {
      throw new UsageException("there is no source \"" + name + "\"", "there is hf");
    }
    return new HuggingFace(endpoint());
  }

  private URI endpoint() {
    String variable = session.context().variable("HF_ENDPOINT");
    Optional<String> option = line.value("--endpoint");
    String text = option.orElse(variable.isEmpty() ? ENDPOINT : variable);
    try {
      URI address = new URI(text);
      boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
      if (web && address.getHost() != null && address.getQuery() == null) {
        return address;
      }
    } catch (URISyntaxException e) {
      // Said below, as for an address of another kind.
    }
    String message = "\"" + text + "\" is no address of a site";
    String hint = "write for example " + ENDPOINT;
    if (option.isPresent()) {
      throw new UsageException("--endpoint: " + message, hint);
    }
    throw new ConfigurationException("HF_ENDPOINT: " + message, hint);
  }

  /** The way to the site. */
  Network network() {
    return new Network(
        session.context(), session.console(), endpoint(), line.has("--wait"), access.isOffline());
  }
}
