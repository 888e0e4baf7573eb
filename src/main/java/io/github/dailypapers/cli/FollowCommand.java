package io.github.dailypapers.cli;

import io.github.dailypapers.archive.Archive;
import io.github.dailypapers.cli.Options.Group;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code follow}: saved searches. */
final class FollowCommand implements Command {
  private static final List<String> TOLD =
      List.of(
          "add     Save the options as a search, under the name that follows",
          "list    Print the searches, and what they look for",
          "show    Tell all of searches: what they look for, up to when you know them, their files",
          "edit    Open the file of a search in the editor, and then look for mistakes",
          "remove  Delete searches",
          "rename  Call a search by the second name");

  private static final List<String> DEEDS =
      List.of("add", "list", "show", "edit", "remove", "rename");

  private final Session session;
  private final SearchFolder folder;

  FollowCommand(Session session) {
    this.session = session;
    this.folder = new SearchFolder(session);
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("dailypapers follow");
    spec.usageMessage()
        .description(
            "Saves searches: named sets of options, which list, grep, browse, export, new and others"
                + " take as @NAME.",
            "A paper must meet a search and what stands beside it on the line: list @agents --has"
                + " code. With several searches it must meet one of them. What a search says of"
                + " sources, order and number holds where the line says nothing else.",
            "Each is a file in the configuration folder, with an option a line.")
        .footer(
            "dailypapers follow add agents --keyword agents --upvotes '>=10'",
            "dailypapers follow add worlds --grep 'world model' --source arxiv:cs.LG",
            "dailypapers list @agents this-week");
    Options.words(spec, TOLD, "@NAME...");
    Options.of(spec, Group.OPTIONS)
        .flag("--force", "With add: replace a search that is there already");
    SavedSearch.addTo(spec);
    ArchiveOptions.addFileTo(spec);
    return spec;
  }

  @Override
  public boolean keepsOptions() {
    return true;
  }

  @Override
  public Exit run(Line line) throws IOException {
    List<String> arguments = line.arguments();
    String deed = arguments.isEmpty() ? "" : arguments.get(0);
    if (deed.isEmpty()) {
      throw new UsageException(
          "follow needs one of " + String.join(", ", DEEDS), "see dailypapers follow --help");
    }
    if (!DEEDS.contains(deed)) {
      throw UsageException.unknown("follow command", deed, DEEDS);
    }
    if (!deed.equals("add")) {
      requireNoOptions(line, deed);
    }
    List<String> names = new ArrayList<>();
    for (String word : arguments.subList(1, arguments.size())) {
      names.add(SearchName.of(word));
    }
    return switch (deed) {
      case "add" -> add(only(deed, names), line);
      case "list" -> list(names);
      case "show" -> show(names, line);
      case "edit" -> edit(only(deed, names));
      case "remove" -> remove(names, line);
      default -> rename(names, line);
    };
  }

  private static void requireNoOptions(Line line, String deed) {
    List<OptionSpec> options = new ArrayList<>(SavedSearch.spec().options());
    options.add(OptionSpec.builder("--force").build());
    for (OptionSpec option : options) {
      if (line.has(option.longestName())) {
        throw new UsageException(
            option.longestName() + " is for follow add", "leave it out of follow " + deed);
      }
    }
  }

  private static String only(String deed, List<String> names) {
    if (names.size() != 1) {
      throw new UsageException(
          "follow " + deed + " needs one name", "write for example follow " + deed + " agents");
    }
    return names.get(0);
  }

  private Exit add(String name, Line line) throws IOException {
    SavedSearch search = new SavedSearch(name, line);
    search.check();
    if (folder.has(name) && !line.has("--force")) {
      throw new CommandException(
          Exit.CANNOT_WRITE,
          "there is a search " + search.label() + " already",
          "add --force to replace it, or use dailypapers follow edit " + name);
    }
    folder.write(search);
    offerNames();
    return Exit.OK;
  }

  private Exit list(List<String> names) throws IOException {
    if (!names.isEmpty()) {
      throw new UsageException(
          "follow list lists all searches", "use dailypapers follow show " + names.get(0));
    }
    return new FollowedList(session, folder).list();
  }

  private Exit show(List<String> names, Line line) throws IOException {
    requireSome("show", names);
    try (ArchiveAccess access = new ArchiveAccess(line, session)) {
      return new FollowedList(session, folder).show(names, access);
    }
  }

  private Exit edit(String name) throws IOException {
    if (!folder.has(name)) {
      folder.read(name);
    }
    Path file = folder.file(name);
    FileEditing.requireTerminal(session, "follow edit", file);
    new FileEditing(session).edit(file, "see dailypapers follow show " + name);
    folder.read(name);
    return Exit.OK;
  }

  private static void requireSome(String deed, List<String> names) {
    if (names.isEmpty()) {
      throw new UsageException(
          "follow " + deed + " needs a name", "see dailypapers follow list for those there are");
    }
  }

  /** Of several, none is deleted if there is one that is none. */
  private Exit remove(List<String> names, Line line) throws IOException {
    requireSome("remove", names);
    for (String name : names) {
      if (!folder.has(name)) {
        folder.read(name);
      }
    }
    for (String name : names) {
      folder.delete(name);
    }
    offerNames();
    try (ArchiveAccess access = new ArchiveAccess(line, session)) {
      Optional<Archive> archive = access.present();
      if (archive.isPresent()) {
        for (String name : names) {
          archive.get().marks().forget("@" + name);
        }
      }
    }
    return Exit.OK;
  }

  private Exit rename(List<String> names, Line line) throws IOException {
    if (names.size() != 2) {
      throw new UsageException(
          "follow rename needs two names", "write for example follow rename agents tools");
    }
    String name = names.get(0);
    String other = names.get(1);
    if (folder.has(other)) {
      throw new CommandException(
          Exit.CANNOT_WRITE,
          "there is a search @" + other + " already",
          "choose another name, or remove it first");
    }
    folder.rename(name, other);
    offerNames();
    try (ArchiveAccess access = new ArchiveAccess(line, session)) {
      Optional<Archive> archive = access.present();
      if (archive.isPresent()) {
        archive.get().marks().rename("@" + name, "@" + other);
      }
    }
    return Exit.OK;
  }

  /** Has shells complete the names that there are now. */
  private void offerNames() throws IOException {
    Optional<Path> cache = new Folders(session.context()).cache();
    if (cache.isPresent()) {
      new WordFiles(cache.get(), session.context().clock().instant()).keepSearches(folder.names());
    }
  }
}
