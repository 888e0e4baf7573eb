package io.github.dailypapers.cli;

import io.github.dailypapers.archive.Archive;
import io.github.dailypapers.cli.Options.Group;
import io.github.dailypapers.digest.Digest;
import io.github.dailypapers.digest.Section.Kind;
import io.github.dailypapers.gather.Outcome;
import io.github.dailypapers.paper.Listing;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import picocli.CommandLine.Model.CommandSpec;

/** {@code digest}: one letter of what is new, what rose and what was missed. */
final class DigestCommand implements Command {
  private final Session session;

  DigestCommand(Session session) {
    this.session = session;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("dailypapers digest");
    spec.usageMessage()
        .description(
            "Writes one letter of what is new for each saved search, what rose and what was missed.",
            "Without a name it is of all saved searches, and of all papers if there are none.",
            "With --since-last the letter tells of what was listed since each search's mark, which"
                + " moves once the letter is out. If there is nothing, no letter is written or sent,"
                + " and the exit status is 1.",
            "Mails are sent by the server that smtp.host and the like name in the configuration; the"
                + " README tells of them.")
        .footer(
            "dailypapers digest this-week                      all saved searches",
            "dailypapers digest @agents 2025-W47 -o week.html",
            "dailypapers digest --since-last --send            for cron");
    Options.arguments(spec, SavedSearches.LABEL + " [PERIOD]", Periods.HELP, Periods.WORDS);
    Options.of(spec, Group.OPTIONS)
        .flag("--since-last", "Of what was listed since the last letter or new --mark")
        .flag("--no-mark", "With --since-last: leave the marks where they are")
        .value(
            "--format",
            "FORMAT",
            "How to write: "
                + String.join(", ", LetterFormat.labels())
                + "; as the file ends, else text, if not given",
            LetterFormat.labels())
        .value("-o", "--output", "FILE", "Where to write; standard output if not given")
        .flag("--force", "Replace a file that is there already")
        .flag("--send", "Send it as a mail")
        .values("--to", "ADDRESS", "Who is to read the mail, instead of smtp.to", List.of())
        .value("--as-of", "DATE", "Write it as on that day, and from the archive alone", List.of());
    SourceOptions.addTo(spec);
    ChoiceOptions.addTo(spec);
    ArchiveOptions.addTo(spec);
    return spec;
  }

  @Override
  public Exit run(Line given) throws IOException {
    Optional<String> period = Periods.only(given.arguments());
    check(given, period);
    Line line = line(given);
    Session dated = dated(line);
    LetterOut out = new LetterOut(line, dated);
    try (ArchiveAccess access = new ArchiveAccess(line, dated)) {
      return line.has("--since-last")
          ? sinceLast(line, dated, access, out)
          : ofPeriod(line, period, dated, access, out);
    }
  }

  private static void check(Line line, Optional<String> period) {
    boolean since = line.has("--since-last");
    if (since && period.isPresent()) {
      throw new UsageException(
          "--since-last and " + period.get() + " cannot be meant together",
          "leave one of them out");
    }
    if (since && line.has("--as-of")) {
      throw new UsageException("--as-of is for a period", "leave out --since-last");
    }
    if (!since && line.has("--no-mark")) {
      throw new UsageException("--no-mark is for --since-last", "leave it out");
    }
    if (since && line.has("--no-archive")) {
      throw new UsageException("the archive alone knows what is new", "leave out --no-archive");
    }
    new ChoiceOptions(line).check();
  }

  /** Whoever names no search means all of them. */
  private Line line(Line given) throws IOException {
    Line line = given.has("--as-of") ? given.with("--offline") : given;
    boolean all = line.searches().isEmpty() && !new SearchFolder(session).isEmpty();
    return all ? SavedSearches.all(line, session) : line;
  }

  private Session dated(Line line) {
    if (!line.has("--as-of")) {
      return session;
    }
    LocalDate day = SourceOptions.asOf(line, session.today());
    Instant end = day.atTime(LocalTime.of(23, 59, 59)).toInstant(ZoneOffset.UTC);
    Context world = session.context();
    return new Session(
        new Context(
            world.in(),
            world.out(),
            world.err(),
            world.environment(),
            world.system(),
            InstantSource.fixed(end),
            world.pause()),
        session.console());
  }

  private Exit ofPeriod(
      Line line, Optional<String> period, Session dated, ArchiveAccess access, LetterOut out)
      throws IOException {
    Tally tally = new Tally(session.console());
    Closing closing = new Closing(tally, session);
    Listing listing =
        PeriodPapers.of(
            new SourceOptions(line, dated, access).feed(period),
            Sought.by(line, access),
            tally,
            closing);
    Composer composer = new Composer(line, session, access);
    if (line.searches().isEmpty()) {
      composer.tellNew(Optional.empty(), List.of(listing));
    }
    for (SavedSearch search : line.searches()) {
      composer.tellNew(Optional.of(search), List.of(listing));
    }
    Optional<Archive> archive = access.ifUsable();
    if (archive.isPresent()) {
      composer.tellTrends(archive.get(), dated.today(), access.now());
    }
    String span = tally.days().isEmpty() ? period.orElse("today") : span(tally.days());
    Digest digest = composer.digest(dated.today(), span, remarks(tally));
    out.deliver(digest);
    access.tell();
    return closing.tell();
  }

  private Exit sinceLast(Line line, Session dated, ArchiveAccess access, LetterOut out)
      throws IOException {
    access.requiredPlace();
    News news = new News(line, session, access);
    Tally tally = new Tally(session.console());
    Exit read = news.bring(tally);
    Optional<Archive> archive = access.present();
    if (archive.isEmpty()) {
      return read;
    }
    Instant now = access.now();
    Composer composer = new Composer(line, session, access);
    NavigableSet<LocalDate> days = new TreeSet<>();
    for (Followed followed : news.followed()) {
      List<Listing> listings = news.of(followed, archive.get());
      listings.forEach(listing -> listing.day().ifPresent(days::add));
      composer.tellNew(followed.search(), listings);
    }
    composer.tellTrends(archive.get(), dated.today(), now);
    String span =
        news.since().isPresent()
            ? "since " + News.dayOf(news.since().get())
            : days.isEmpty() ? dated.today().toString() : span(days);
    Digest digest = composer.digest(dated.today(), span, remarks(tally));
    if (digest.count(Kind.NEW) == 0) {
      if (session.console().terminal().error()) {
        session.console().note("nothing new, so there is no letter");
      }
      return read == Exit.OK ? Exit.NOTHING_FOUND : read;
    }
    out.deliver(digest);
    if (access.isOffline()) {
      news.tellAge(archive.get());
      session.console().note("the marks stay where they are, as the source was not asked");
    } else if (!line.has("--no-mark")) {
      news.mark(tally, now);
    }
    return read;
  }

  private static String span(NavigableSet<LocalDate> days) {
    return days.size() == 1 ? days.first().toString() : days.first() + ".." + days.last();
  }

  private static List<String> remarks(Tally tally) {
    List<String> remarks = new ArrayList<>();
    for (Outcome.Failed failed : tally.failed()) {
      String day = failed.request().day().map(LocalDate::toString).orElse("a listing");
      remarks.add("Not in this letter: " + day + ", which could not be had.");
    }
    if (tally.loss()) {
      remarks.add("Not all of these listings could be understood.");
    }
    return remarks;
  }
}
