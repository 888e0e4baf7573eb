package io.github.dailypapers.completion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Completion for fish, one line an option that several commands may share. */
final class FishScript {
  private static final String HEAD =
      """
      # Completion of dailypapers for fish, made by: dailypapers completion fish

      # Whether the command on the line is one of the arguments; '' is none yet. Options without a
      # command are those of list.
      function __dailypapers_is
          set -l words (commandline -opc)
          set -e words[1]
          set -l command ''
          set -l skip 0
          for word in $words
              if test $skip = 1
                  set skip 0
                  continue
              end
              switch $word
                  case --errors
                      set skip 1
                  case '--errors=*' --debug --no-config
                  case '-*'
                      set command list
                      break
                  case '*'
                      set command $word
                      break
              end
          end
          contains -- "$command" $argv
      end

      # Words that the program keeps of its archive; without a beginning only the first.
      function __dailypapers_held
          set -l folder $HOME/.cache
          test -d $HOME/Library/Caches
          and set folder $HOME/Library/Caches
          string match -q '/*' -- "$XDG_CACHE_HOME"
          and set folder $XDG_CACHE_HOME
          set -l current (commandline -ct)
          for file in $folder/dailypapers/words/$argv
              test -r $file
              or continue
              read -lz text <$file
              set -l words (string split -n \\n -- $text)
              test -z "$current"
              and set words $words[1..30]
              printf '%s\\n' $words
          end
      end

      complete -c dailypapers -f
      """;

  private final List<CommandWords> commands;
  private final StringBuilder text = new StringBuilder(HEAD);

  FishScript(List<CommandWords> commands) {
    this.commands = commands;
  }

  String text() {
    for (CommandWords command : commands) {
      complete("''", "-a " + command.name() + " -d " + quoted(command.summary()));
    }
    for (CommandWords command : commands) {
      String words = words(command.held(), command.arguments());
      if (!words.isEmpty()) {
        complete(command.name(), words.substring(0, words.length() - 1));
      }
    }
    for (Map.Entry<OptionWords, List<String>> option : owners().entrySet()) {
      complete(String.join(" ", option.getValue()), option(option.getKey()));
    }
    complete("''", "-s V -l version -d 'Show the version'");
    return text.toString();
  }

  private Map<OptionWords, List<String>> owners() {
    Map<OptionWords, List<String>> owners = new LinkedHashMap<>();
    for (CommandWords command : commands) {
      for (OptionWords option : command.options()) {
        List<String> names = owners.computeIfAbsent(option, each -> new ArrayList<>());
        if (command.equals(commands.get(0))) {
          names.add("''");
        }
        names.add(command.name());
      }
    }
    return owners;
  }

  private static String option(OptionWords option) {
    StringBuilder line = new StringBuilder();
    for (String name : option.names()) {
      line.append(name.startsWith("--") ? "-l " : "-s ")
          .append(name.replaceFirst("^-+", ""))
          .append(' ');
    }
    String words = String.join(" ", option.words());
    line.append(
        switch (option.value()) {
          case NONE -> "";
          case WORD -> "-x " + words(option.held(), option.words());
          case LIST -> "-x -a " + quoted("(__fish_append , " + words + ")") + " ";
          case FILE -> words.isEmpty() ? "-r -F " : "-r -F -a " + quoted(words) + " ";
        });
    return line.append("-d ").append(quoted(option.description())).toString();
  }

  /** What adds {@code words}, after those of the archive in the order of their file. */
  private static String words(List<HeldWords> held, List<String> words) {
    String all = String.join(" ", words);
    if (!held.isEmpty()) {
      String first = "(__dailypapers_held " + HeldWords.files(held) + ")";
      return "-k -a " + quoted(all.isEmpty() ? first : first + " " + all) + " ";
    }
    return all.isEmpty() ? "" : "-a " + quoted(all) + " ";
  }

  private void complete(String commands, String what) {
    text.append("complete -c dailypapers -n \"__dailypapers_is ")
        .append(commands)
        .append("\" ")
        .append(what)
        .append('\n');
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
