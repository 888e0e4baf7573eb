package io.github.dailypapers.completion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The manual as a page for man. An option that several commands share is told of once, behind the
 * commands, each of which names those it takes.
 */
public final class ManPage {
  private static final String PROGRAM = "dailypapers";

  private final Manual manual;
  private final Map<String, Set<Entry>> shared;
  private final Roff page = new Roff();

  private ManPage(Manual manual) {
    this.manual = manual;
    this.shared = shared(manual);
  }

  /** The page of {@code manual}. */
  public static String of(Manual manual) {
    return new ManPage(manual).text();
  }

  private String text() {
    String day = manual.day().isPresent() ? manual.day().get().toString() : "";
    page.title(PROGRAM.toUpperCase(Locale.ROOT), day, PROGRAM + " " + manual.version());
    page.macro("SH", "NAME").text(PROGRAM + " - " + manual.about());
    page.macro("SH", "SYNOPSIS").text(PROGRAM + " [COMMAND] [ARGUMENTS] [OPTIONS]");
    page.macro("br").text(PROGRAM + " COMMAND --help");
    page.macro("br").text(PROGRAM + " -h | --help | help [COMMAND] | -V | --version");
    page.macro("SH", "DESCRIPTION");
    page.text(
        "Without a command, and with the options of list, it lists the latest papers."
            + " Options and arguments of a command may stand in any order behind it.");
    page.macro("SH", "EXAMPLES");
    examples(manual.examples());
    page.macro("SH", "COMMANDS");
    for (CommandText command : manual.commands()) {
      command(command);
    }
    page.macro("SH", "OPTIONS");
    for (Map.Entry<String, Set<Entry>> group : shared.entrySet()) {
      page.macro("SS", group.getKey());
      options(new ArrayList<>(group.getValue()));
    }
    for (Section section : manual.reference()) {
      page.macro("SH", section.heading().toUpperCase(Locale.ROOT));
      entries(section.entries());
    }
    page.macro("SH", "SEE ALSO");
    page.text("less(1), rg(1), sqlite3(1)");
    return page.toString();
  }

  private void command(CommandText command) {
    page.macro("SS", command.usage());
    page.text(command.sentence());
    for (String detail : command.details()) {
      page.macro("PP").text(detail);
    }
    entries(command.arguments());
    List<String> further = new ArrayList<>();
    for (Section options : command.options()) {
      if (options.heading().equals(manual.own())) {
        options(options.entries());
      } else {
        further.add(further(options));
      }
    }
    page.macro("PP").text("Further options, see OPTIONS: " + String.join("; ", further) + ".");
    page.macro("PP").text("Examples:");
    examples(command.examples());
  }

  /** The names of options, or the heading they stand under if there are no others under it. */
  private String further(Section options) {
    Set<Entry> all = shared.getOrDefault(options.heading(), Set.of());
    if (all.equals(Set.copyOf(options.entries()))) {
      return "all of " + options.heading();
    }
    List<String> names = new ArrayList<>();
    for (Entry option : options.entries()) {
      int at = option.term().indexOf("--");
      int end = option.term().indexOf(' ', at);
      names.add(option.term().substring(at, end < 0 ? option.term().length() : end));
    }
    return String.join(", ", names);
  }

  /** The options that are not one command's own, as they are told first, by their headings. */
  private static Map<String, Set<Entry>> shared(Manual manual) {
    Map<String, Set<Entry>> shared = new LinkedHashMap<>();
    for (CommandText command : manual.commands()) {
      for (Section options : command.options()) {
        if (!options.heading().equals(manual.own())) {
          shared
              .computeIfAbsent(options.heading(), heading -> new LinkedHashSet<>())
              .addAll(options.entries());
        }
      }
    }
    return shared;
  }

  private void examples(List<String> examples) {
    for (String example : examples) {
      Entry entry = Entry.of(example);
      if (entry.text().isEmpty()) {
        page.macro("PP").bold(entry.term());
      } else {
        page.macro("TP").bold(entry.term()).text(entry.text());
      }
    }
  }

  private void options(List<Entry> entries) {
    for (Entry entry : entries) {
      page.macro("TP").option(entry.term()).text(entry.text());
    }
  }

  private void entries(List<Entry> entries) {
    for (Entry entry : entries) {
      page.macro("TP").bold(entry.term()).text(entry.text());
    }
  }
}
