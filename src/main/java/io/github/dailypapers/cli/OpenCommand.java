package io.github.dailypapers.cli;

import io.github.dailypapers.cli.Options.Group;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.paper.PaperId;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code open}: papers in the browser. */
final class OpenCommand implements Command {
  private static final int MOST = 20;

  private final Session session;

  OpenCommand(Session session) {
    this.session = session;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("dailypapers open");
    spec.usageMessage()
        .description("Opens papers in the browser: the one in BROWSER, else the system's.")
        .footer(
            "dailypapers open 2511.10555",
            "dailypapers open 3 --pdf             row 3 of the listing above",
            "dailypapers open 1-20 --code --print > repositories.txt");
    Options.arguments(spec, "PAPER...", PaperNames.HELP, List.of());
    Options options = Options.of(spec, Group.OPTIONS);
    Destination.addTo(options);
    options.flag("--print", "Print the addresses, one a line, and open nothing");
    ArchiveOptions.addTo(spec);
    return spec;
  }

  @Override
  public Exit run(Line line) throws IOException {
    List<PaperId> ids = new PaperNames(session.context()).of("open", line.arguments());
    Destination destination = Destination.of(line);
    boolean print = line.has("--print");
    if (ids.size() > MOST && !print) {
      throw new UsageException(
          "these are " + ids.size() + " papers, and open opens " + MOST + " at once",
          "name fewer, or add --print");
    }
    try (ArchiveAccess access = new ArchiveAccess(line, session)) {
      SourceOptions sources = new SourceOptions(line, session, access);
      PaperLookup lookup = new PaperLookup(sources, access);
      PaperAddresses addresses = new PaperAddresses(sources.sites());
      lookup.lookUp(ids);
      lookup.ask(unknown(ids, destination, addresses, lookup));
      Exit exit = Exit.OK;
      List<Paper> opened = new ArrayList<>();
      Opener opener = new Opener(session.context());
      for (PaperId id : ids) {
        Optional<URI> address = Optional.empty();
        try {
          address = Optional.of(lookup.address(destination, id, addresses));
        } catch (IOException e) {
          Failure failure = Failures.of(e);
          session.console().failure(failure);
          exit = failure.exit();
        }
        if (address.isPresent() && print) {
          session.console().out().append(address.get().toString()).append('\n');
        } else if (address.isPresent()) {
          opener.open(address.get());
          opened.add(lookup.paper(id).orElse(Paper.of("").id(id.value()).build()));
        }
      }
      session.console().close();
      if (!opened.isEmpty()) {
        access.writeIfOpen(archive -> archive.marks().open(opened, access.now()));
      }
      access.tell();
      return exit;
    }
  }

  /** Those that a source must be asked for. */
  private static List<PaperId> unknown(
      List<PaperId> ids, Destination destination, PaperAddresses addresses, PaperLookup lookup) {
    List<PaperId> unknown = new ArrayList<>();
    if (destination != Destination.ARXIV) {
      for (PaperId id : ids) {
        if (addresses.of(destination, id, lookup.paper(id)).isEmpty()) {
          unknown.add(id);
        }
      }
    }
    return unknown;
  }
}
