package io.github.dailypapers.cli;

import io.github.dailypapers.cli.Options.Group;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.paper.PaperId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code download}: papers as PDFs. */
final class DownloadCommand implements Command {
  private final Session session;

  DownloadCommand(Session session) {
    this.session = session;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("dailypapers download");
    spec.usageMessage()
        .description(
            "Fetches the PDFs of papers, and prints the names of the files.",
            "One that breaks off is gone on with when it is asked for again.")
        .footer(
            "dailypapers download 2511.10555",
            "dailypapers download 1-5 -d papers   rows of the listing above, into a folder",
            "xdg-open \"$(dailypapers download 3)\"");
    Options.arguments(spec, "PAPER...", PaperNames.HELP, List.of());
    Options.of(spec, Group.OPTIONS)
        .value(
            "-d",
            "--directory",
            "DIR",
            "The folder for the files, made if there is none; else here")
        .flag("--force", "Fetch what is there already, and replace it");
    SourceOptions.addPaceTo(spec);
    SourceOptions.addWaitTo(spec);
    ArchiveOptions.addTo(spec);
    return spec;
  }

  @Override
  public Exit run(Line line) throws IOException {
    List<PaperId> ids = new PaperNames(session.context()).of("download", line.arguments());
    Path folder = folder(line);
    try (ArchiveAccess access = new ArchiveAccess(line, session)) {
      SourceOptions sources = new SourceOptions(line, session, access);
      PaperLookup lookup = new PaperLookup(sources, access);
      lookup.lookUp(ids);
      List<PaperId> unknown = new ArrayList<>();
      for (PaperId id : ids) {
        if (title(lookup, id).isEmpty()) {
          unknown.add(id);
        }
      }
      lookup.ask(unknown);
      Exit exit;
      try (PdfDownloads downloads =
          new PdfDownloads(sources.sites(), session.console(), access.isOffline())) {
        PaperAddresses addresses = new PaperAddresses(sources.sites());
        for (PaperId id : ids) {
          Path file = folder.resolve(PdfName.of(id, title(lookup, id)));
          if (Files.isRegularFile(file) && !line.has("--force")) {
            downloads.present(file);
          } else {
            downloads.add(id, file, () -> lookup.address(Destination.PDF, id, addresses));
          }
        }
        exit = downloads.await();
      }
      session.console().close();
      access.tell();
      return exit;
    }
  }

  private static Optional<String> title(PaperLookup lookup, PaperId id) {
    Optional<Paper> paper = lookup.paper(id);
    return paper.isPresent() ? Optional.ofNullable(paper.get().title()) : Optional.empty();
  }

  private static Path folder(Line line) throws IOException {
    String name = line.value("--directory").orElse("");
    Path folder;
    try {
      folder = Path.of(name);
    } catch (InvalidPathException e) {
      throw new UsageException("\"" + name + "\" is no name of a folder", "check it");
    }
    try {
      if (!name.isEmpty() && !Files.isDirectory(folder)) {
        Files.createDirectories(folder);
      }
      return folder;
    } catch (IOException e) {
      throw CannotWrite.because(folder, e);
    }
  }
}
