package io.github.dailypapers.cli;

import io.github.dailypapers.paper.PaperId;
import io.github.dailypapers.source.Source;
import io.github.dailypapers.source.arxiv.ArxivRules;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sources that a command line names, and the ways to their sites. */
final class Sites {
  private final Line line;
  private final Session session;
  private final boolean offline;

  /** Sources of one site share the way to it, for its rules hold for all of them together. */
  private final Map<String, Network> networks = new HashMap<>();

  /**
   * The sites.
   *
   * @param offline whether the user has them left alone
   */
  Sites(Line line, Session session, boolean offline) {
    this.line = line;
    this.session = session;
    this.offline = offline;
  }

  /** Those that are asked, in the order they are named in; Hugging Face if none is named. */
  List<Site> named() {
    return named(line.has("--wait"));
  }

  /** As {@link #named()}, each waited for as long as it asks. */
  List<Site> patient() {
    return named(true);
  }

  private List<Site> named(boolean patient) {
    List<SourceName> names = SourceName.of(line.values("--source"));
    List<Site> sites = new ArrayList<>();
    for (SourceName name : names) {
      sites.add(site(name, names, patient));
    }
    return sites;
  }

  /** The one that knows the paper called {@code id}, if none is named. */
  Site of(PaperId id) {
    if (line.has("--source")) {
      return named().get(0);
    }
    SourceName home = SourceName.of(Origin.of(id));
    return site(home, List.of(home), line.has("--wait"));
  }

  /**
   * The site that may know papers which {@code first} does not have; empty if the user wants none
   * but that.
   */
  Optional<Site> second(Site first) {
    boolean chosen = line.has("--source") || line.has("--endpoint");
    if (chosen || !first.source().name().equals(Origin.HF.label())) {
      return Optional.empty();
    }
    SourceName arxiv = SourceName.of(Origin.ARXIV);
    return Optional.of(site(arxiv, List.of(arxiv), line.has("--wait")));
  }

  /** What arXiv knows of papers of any category, waited for as long as it asks. */
  Site patientArxiv() {
    SourceName arxiv = SourceName.of(Origin.ARXIV);
    return site(arxiv, List.of(arxiv), true);
  }

  /** The way to {@code origin}, whatever the user names as sources. */
  Network to(Origin origin) {
    SourceName name = SourceName.of(origin);
    return site(name, List.of(name), line.has("--wait")).network();
  }

  /** The way to a page anywhere: that to arXiv for its own, which it wants asked for slowly. */
  Network to(URI address) {
    if (ArxivRules.isArxivs(address)) {
      return to(Origin.ARXIV);
    }
    return named().get(0).network();
  }

  private Site site(SourceName name, List<SourceName> all, boolean patient) {
    Origin origin = name.origin();
    URI endpoint = endpoint(origin, all);
    Source source = origin.source(name.what(), endpoint, pace());
    // A record as the key would cost a start more than all the rest.
    String way = origin.label() + (patient ? " patiently" : "");
    Network network = networks.get(way);
    if (network == null) {
      network =
          new Network(
              session.context(),
              session.console(),
              endpoint,
              source.rules(),
              origin == Origin.HF,
              patient,
              offline);
      networks.put(way, network);
    }
    return new Site(source, network);
  }

  private Optional<Duration> pace() {
    Optional<Integer> seconds = line.number("--pace");
    return seconds.isPresent() ? Optional.of(Duration.ofSeconds(seconds.get())) : Optional.empty();
  }

  /** Where {@code origin} is asked, if it alone is. */
  URI endpoint(Origin origin) {
    return endpoint(origin, List.of(SourceName.of(origin)));
  }

  private URI endpoint(Origin origin, List<SourceName> all) {
    Optional<String> option = line.value("--endpoint");
    if (option.isPresent()) {
      for (SourceName other : all) {
        if (other.origin() != origin) {
          throw new UsageException(
              "--endpoint is for one site, and --source names several",
              "set " + origin.variable() + " and " + other.origin().variable() + " instead");
        }
      }
      Optional<URI> address = address(option.get());
      if (address.isEmpty()) {
        throw new UsageException("--endpoint: " + none(option.get()), hint(origin));
      }
      return address.get();
    }
    String variable = session.context().variable(origin.variable());
    String text = variable.isEmpty() ? origin.home() : variable;
    Optional<URI> address = address(text);
    if (address.isEmpty()) {
      throw new ConfigurationException(origin.variable() + ": " + none(text), hint(origin));
    }
    return address.get();
  }

  private static Optional<URI> address(String text) {
    try {
      URI address = new URI(text);
      boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
      boolean whole = web && address.getHost() != null && address.getQuery() == null;
      return whole ? Optional.of(address) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static String none(String text) {
    return '"' + text + "\" is no address of a site";
  }

  private static String hint(Origin origin) {
    return "write for example " + origin.home();
  }
}
