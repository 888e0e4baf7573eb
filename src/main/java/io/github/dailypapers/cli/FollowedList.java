package io.github.dailypapers.cli;

import io.github.dailypapers.archive.Archive;
import io.github.dailypapers.render.Sanitizer;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What there are of saved searches, for the user to see. */
final class FollowedList {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Session session;
  private final SearchFolder folder;

  FollowedList(Session session, SearchFolder folder) {
    this.session = session;
    this.folder = folder;
  }

  /**
   * Writes all searches, one a line: what it is called, and its options. One that has a mistake is
   * told of in its place, and does not keep the others from being seen.
   */
  Exit list() throws IOException {
    List<String> names = folder.names();
    int widest = 0;
    for (String name : names) {
      widest = Math.max(widest, name.length());
    }
    boolean aligned = session.console().terminal().output();
    Writer out = session.console().out();
    Exit exit = Exit.OK;
    for (String name : names) {
      try {
        SavedSearch search = folder.read(name);
        out.append(search.label());
        out.append(aligned ? " ".repeat(widest - name.length() + 2) : "\t");
        out.append(Sanitizer.clean(search.words())).append('\n');
      } catch (ConfigurationException e) {
        exit = Exit.CONFIGURATION;
        session.console().failure(Failures.of(e));
      }
    }
    session.console().close();
    if (names.isEmpty() && session.console().terminal().error()) {
      session.console().note("no search is saved yet: see dailypapers follow --help");
    }
    return exit;
  }

  /** Writes all there is to be told of the searches called {@code names}. */
  Exit show(List<String> names, ArchiveAccess access) throws IOException {
    Writer out = session.console().out();
    for (String name : names) {
      SavedSearch search = folder.read(name);
      out.append(search.label()).append('\n');
      out.append("  ").append(Sanitizer.clean(search.words())).append('\n');
      out.append("  ").append(known(search, access)).append('\n');
      out.append("  ").append(Sanitizer.clean(folder.file(name).toString())).append('\n');
    }
    session.console().close();
    return Exit.OK;
  }

  private static String known(SavedSearch search, ArchiveAccess access) throws IOException {
    Optional<Archive> archive = access.present();
    Optional<Instant> until =
        archive.isPresent() ? archive.get().marks().known(search.label()) : Optional.empty();
    return until.isPresent()
        ? "new since " + MOMENT.format(until.get())
        : "without a mark: new is what the latest listing has";
  }
}
