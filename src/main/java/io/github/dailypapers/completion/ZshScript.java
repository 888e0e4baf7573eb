package io.github.dailypapers.completion;

import java.util.List;

/** Completion for zsh, by its own {@code _arguments}; to be autoloaded or sourced. */
final class ZshScript {
  private static final String HEAD =
      """
      #compdef dailypapers
      # Completion of dailypapers for zsh, made by: dailypapers completion zsh

      # Names of files, and the words that may stand instead.
      _dailypapers_files() {
        compadd -- "$@"
        _files
      }

      # Words that the program keeps of its archive, without a beginning only the first; then those that
      # there always are.
      _dailypapers_held() {
        local folder=$HOME/.cache
        [[ -d $HOME/Library/Caches ]] && folder=$HOME/Library/Caches
        [[ $XDG_CACHE_HOME == /* ]] && folder=$XDG_CACHE_HOME
        local file
        local -aU found read
        for file in ${(s:,:)1}; do
          file=$folder/dailypapers/words/$file
          read=()
          [[ -r $file ]] && read=(${(f)"$(<$file)"})
          [[ -z $PREFIX ]] && read=("${(@)read[1,30]}")
          found+=("${(@)read}")
        done
        shift
        found+=("$@")
        compadd -V held -a found
      }

      _dailypapers() {
        local -a commands
        commands=(
      """;
  private static final String DISPATCH =
      """
        )

        # Options without a command are those of list.
        local command=list
        local -i at=2
        while (( at < CURRENT )); do
          case $words[at] in
            --debug|--no-config|--errors=*) (( at += 1 )) ;;
            --errors) (( at += 2 )) ;;
            *) break ;;
          esac
        done
        if (( at == CURRENT )) && [[ $PREFIX != -* ]]; then
          _describe -t commands command commands
          return
        fi
        if (( at < CURRENT )) && [[ $words[at] != -* ]]; then
          command=$words[at]
          words=(dailypapers "${(@)words[at+1,-1]}")
          (( CURRENT -= at - 1 ))
        fi

        case $command in
      """;
  private static final String TAIL =
      """
        esac
      }

      if [[ $funcstack[1] == _dailypapers ]]; then
        _dailypapers "$@"
      else
        compdef _dailypapers dailypapers
      fi
      """;

  private final List<CommandWords> commands;
  private final StringBuilder text = new StringBuilder(HEAD);

  ZshScript(List<CommandWords> commands) {
    this.commands = commands;
  }

  String text() {
    for (CommandWords command : commands) {
      line(4, quoted(command.name() + ":" + command.summary().replace(":", "\\:")));
    }
    text.append(DISPATCH);
    for (CommandWords command : commands) {
      line(4, command.name() + ")");
      line(6, "_arguments -s -S : \\");
      for (OptionWords option : command.options()) {
        line(8, argument(option) + " \\");
      }
      line(8, quoted("*:argument:" + words(command.held(), command.arguments())));
      line(6, ";;");
    }
    return text.append(TAIL).toString();
  }

  private static String argument(OptionWords option) {
    String rest = "[" + escaped(option.description()) + "]" + value(option);
    String once = option.repeatable() ? "*" : "";
    if (option.names().size() == 1) {
      return quoted(once + name(option, option.names().get(0)) + rest);
    }
    String others = option.repeatable() ? "*" : "(" + String.join(" ", option.names()) + ")";
    StringBuilder names = new StringBuilder();
    for (String name : option.names()) {
      names.append(names.isEmpty() ? "" : ",").append(name(option, name));
    }
    return quoted(others) + "{" + names + "}" + quoted(rest);
  }

  /** The name, with a mark of how its value may be joined to it. */
  private static String name(OptionWords option, String name) {
    return switch (option.value()) {
      case NONE -> name;
      default -> name + (name.startsWith("--") ? "=" : "+");
    };
  }

  private static String value(OptionWords option) {
    return switch (option.value()) {
      case NONE -> "";
      case WORD -> ":value:" + words(option.held(), option.words());
      case LIST -> ":values: _sequence compadd - " + String.join(" ", option.words());
      case FILE -> ":file:" + file(option.words());
    };
  }

  private static String file(List<String> words) {
    return words.isEmpty() ? "_files" : " _dailypapers_files " + String.join(" ", words);
  }

  private static String words(List<HeldWords> held, List<String> words) {
    if (!held.isEmpty()) {
      String all = words.isEmpty() ? "" : " " + escaped(String.join(" ", words));
      return " _dailypapers_held " + HeldWords.files(held).replace(' ', ',') + all;
    }
    return words.isEmpty() ? " " : "(" + escaped(String.join(" ", words)) + ")";
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]").replace(":", "\\:");
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }

  private void line(int indent, String line) {
    text.append(" ".repeat(indent)).append(line).append('\n');
  }
}
