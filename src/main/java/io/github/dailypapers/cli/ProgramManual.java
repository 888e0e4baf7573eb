package io.github.dailypapers.cli;

import io.github.dailypapers.cli.Options.Group;
import io.github.dailypapers.completion.CommandText;
import io.github.dailypapers.completion.Entry;
import io.github.dailypapers.completion.Manual;
import io.github.dailypapers.completion.Section;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** What the manual tells, gathered from the commands and from what they have in common. */
final class ProgramManual {
  private ProgramManual() {}

  /** The manual of all commands. */
  static Manual of(Session session) {
    List<CommandText> commands = new ArrayList<>();
    for (Commands command : Commands.values()) {
      CommandSpec spec = command.create(session).spec();
      GlobalOptions.addTo(spec);
      commands.add(HelpText.of(spec));
    }
    return new Manual(
        Version.text(),
        Version.day(),
        RootHelp.ABOUT,
        RootHelp.EXAMPLES,
        commands,
        Group.OPTIONS.heading(),
        List.of(periods(), exits(), variables(), files()));
  }

  private static Section periods() {
    List<Entry> entries = new ArrayList<>();
    for (PeriodForm form : PeriodForm.values()) {
      entries.add(new Entry(form.written(), form.meaning()));
    }
    return new Section("Periods", entries);
  }

  private static Section exits() {
    List<Entry> entries = new ArrayList<>();
    for (Exit exit : Exit.values()) {
      entries.add(new Entry(Integer.toString(exit.code()), exit.meaning()));
    }
    return new Section("Exit status", entries);
  }

  private static Section variables() {
    List<Entry> entries = new ArrayList<>();
    for (Variable variable : Variable.values()) {
      entries.add(new Entry(String.join(", ", variable.names()), variable.meaning()));
    }
    return new Section("Environment", entries);
  }

  private static Section files() {
    List<Entry> entries = new ArrayList<>();
    for (OwnFile file : OwnFile.values()) {
      entries.add(new Entry(file.place(), file.content()));
    }
    return new Section("Files", entries);
  }
}
