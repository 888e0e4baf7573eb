package io.github.dailypapers.cli;

import io.github.dailypapers.archive.Archive;
import io.github.dailypapers.archive.ArchiveException;
import io.github.dailypapers.archive.ArchiveException.Reason;
import io.github.dailypapers.archive.Compaction;
import io.github.dailypapers.archive.Problem;
import io.github.dailypapers.archive.Problem.Remedy;
import io.github.dailypapers.archive.Salvage;
import io.github.dailypapers.cli.Options.Group;
import io.github.dailypapers.render.Sanitizer;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code archive}: looks after the archive. */
final class ArchiveCommand implements Command {
  private static final List<String> DEEDS = List.of("path", "info", "check", "compact");

  private static final List<String> TOLD =
      List.of(
          "path     Print where it is",
          "info     Tell what it holds, and how much room it takes",
          "check    Look for damage, and exit with 65 if there is some",
          "compact  Give back room, and mend indexes");

  private final Session session;

  ArchiveCommand(Session session) {
    this.session = session;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("dailypapers archive");
    spec.usageMessage()
        .description("Looks after the archive, the database of all papers that were ever listed.")
        .footer(
            "dailypapers archive info",
            "dailypapers archive check --salvage   keep what can be read of a damaged one",
            "sqlite3 \"$(dailypapers archive path)\"");
    Options.words(spec, TOLD);
    Options.of(spec, Group.OPTIONS)
        .flag("--salvage", "With check: copy what can be read of a damaged archive into a new one")
        .flag("--pages", "With compact: forget all pages that are kept");
    ArchiveOptions.addFileTo(spec);
    return spec;
  }

  @Override
  public Exit run(Line line) throws IOException {
    List<String> arguments = line.arguments();
    if (arguments.size() != 1) {
      throw new UsageException(
          "archive needs one of " + String.join(", ", DEEDS), "see dailypapers archive --help");
    }
    String deed = arguments.get(0);
    if (!DEEDS.contains(deed)) {
      throw UsageException.unknown("archive command", deed, DEEDS);
    }
    requireFits(line, deed, "--salvage", "check");
    requireFits(line, deed, "--pages", "compact");
    try (ArchiveAccess access = new ArchiveAccess(line, session)) {
      return switch (deed) {
        case "path" -> path(access);
        case "info" -> info(access);
        case "check" -> check(access, line.has("--salvage"));
        default -> compact(access, line.has("--pages"));
      };
    }
  }

  private static void requireFits(Line line, String deed, String option, String home) {
    if (line.has(option) && !deed.equals(home)) {
      throw new UsageException(
          option + " is for archive " + home, "leave it out, or write archive " + home);
    }
  }

  private Writer out() {
    return session.console().out();
  }

  private Exit path(ArchiveAccess access) throws IOException {
    out().append(access.requiredPlace().file().toAbsolutePath().toString()).append('\n');
    return Exit.OK;
  }

  private Exit info(ArchiveAccess access) throws IOException {
    new ArchiveInfo(access.required().care().inventory()).write(out());
    return Exit.OK;
  }

  private Exit compact(ArchiveAccess access, boolean pages) throws IOException {
    Compaction compaction = access.required().care().compact(access.now(), pages);
    out()
        .append(ArchiveInfo.size(compaction.bytesBefore()))
        .append(" before, ")
        .append(ArchiveInfo.size(compaction.bytesAfter()))
        .append(" now; ")
        .append(Amount.of(compaction.pages(), "kept page"))
        .append(" dropped\n");
    return Exit.OK;
  }

  private Exit check(ArchiveAccess access, boolean salvage) throws IOException {
    List<Problem> problems;
    try {
      Archive archive = access.required();
      problems = archive.care().problems();
    } catch (ArchiveException e) {
      if (e.reason() != Reason.DAMAGED || !salvage) {
        throw e;
      }
      return salvaged(access);
    }
    if (problems.isEmpty()) {
      out().append("the archive is sound\n");
      return Exit.OK;
    }
    boolean needsSalvage = false;
    for (Problem problem : problems) {
      needsSalvage |= problem.remedy() == Remedy.SALVAGE;
      out().append(Sanitizer.clean(problem.text())).append('\n');
    }
    if (needsSalvage && salvage) {
      return salvaged(access);
    }
    session
        .console()
        .note(
            needsSalvage
                ? "the archive is damaged: run dailypapers archive check --salvage"
                : "run dailypapers archive compact, which mends this and loses nothing");
    return Exit.NOT_UNDERSTOOD;
  }

  private Exit salvaged(ArchiveAccess access) throws IOException {
    access.close();
    Salvage salvage = Salvage.of(access.requiredPlace(), access.now());
    out().append("the damaged archive is now ").append(salvage.setAside().toString()).append('\n');
    if (!salvage.readable()) {
      out().append("nothing could be read of it: the new archive is empty\n");
      return Exit.NOT_UNDERSTOOD;
    }
    boolean lost = false;
    for (Salvage.Saved table : salvage.tables()) {
      long missing = table.lost().orElse(1);
      lost |= missing > 0;
      out().append(table.table()).append(": ").append(Long.toString(table.rows())).append(" saved");
      if (table.lost().isEmpty()) {
        out().append(", nobody knows how many lost");
      } else if (missing > 0) {
        out().append(", ").append(Long.toString(missing)).append(" lost");
      }
      out().append('\n');
    }
    return lost ? Exit.NOT_UNDERSTOOD : Exit.OK;
  }
}
