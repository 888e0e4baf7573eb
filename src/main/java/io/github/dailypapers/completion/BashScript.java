package io.github.dailypapers.completion;

import io.github.dailypapers.completion.OptionWords.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Completion for bash, from 3.2 on and without bash-completion. The line is cut at white space, not
 * at the word breaks of readline, for = and : stand within our words; what readline has cut off is
 * taken off the answers again.
 */
final class BashScript {
  private static final String HEAD =
      """
      # Completion of dailypapers for bash, made by: dailypapers completion bash

      # Cuts a line into words as bash does: given, without their quotes; the last one is current, as it
      # is written, meant without its quotes, and stands in quote, if that is still open.
      _dailypapers_cut() {
        local c i
        for ((i = 0; i < ${#1}; i++)); do
          c=${1:i:1}
          if [[ $c == \\\\ && $quote != \\' ]]; then
            ((i += 1))
            current+=$c${1:i:1} meant+=${1:i:1}
          elif [[ -n $quote ]]; then
            current+=$c
            if [[ $c == "$quote" ]]; then quote=; else meant+=$c; fi
          elif [[ $c == [\\'\\"] ]]; then
            current+=$c quote=$c
          elif [[ $c == [[:space:]] ]]; then
            [[ -n $current ]] && given+=("$meant")
            current= meant=
          else
            current+=$c meant+=$c
          fi
        done
      }

      # Adds to the answers what begins so of the words that the program keeps of its archive, quoted as
      # the word on the line is: they are strangers' words. Without a beginning, only the first.
      _dailypapers_held() {
        local folder=${HOME-}/.cache word left=30
        [[ -d ${HOME-}/Library/Caches ]] && folder=$HOME/Library/Caches
        [[ ${XDG_CACHE_HOME-} == /* ]] && folder=$XDG_CACHE_HOME
        [[ -r $folder/dailypapers/words/$1 ]] || return
        [[ -n $quote ]] && prefix=
        while IFS= read -r word; do
          [[ $word == "$2"* ]] || continue
          case $quote in
            \\') [[ $word == *\\'* ]] && continue ;;
            \\")
              [[ $word == *!* ]] && continue
              word=${word//\\\\/\\\\\\\\} word=${word//\\"/\\\\\\"}
              word=${word//\\$/\\\\\\$} word=${word//\\`/\\\\\\`}
              ;;
            *) printf -v word %q "$word" ;;
          esac
          COMPREPLY+=("$prefix$word")
          ((left -= 1))
          [[ -z $2 && $left -eq 0 ]] && break
        done <"$folder/dailypapers/words/$1"
      }

      _dailypapers() {
        local current= meant= quote=
        local -a given=()
        _dailypapers_cut "${COMP_LINE:0:COMP_POINT}"

        # Options without a command are those of list.
        local command= previous= word skip=
        for word in "${given[@]:1}"; do
          previous=$word
          if [[ -z $command && -n $skip ]]; then
            skip=
          elif [[ -z $command ]]; then
            case $word in
              --errors) skip=1 ;;
              --errors=* | --debug | --no-config) ;;
              -*) command=list ;;
              *) command=$word ;;
            esac
          fi
        done

        local option=$previous prefix= value=$current
        if [[ $current == --*=* ]]; then
          option=${current%%=*} prefix=${current%%=*}= value=${current#*=} meant=${meant#*=}
        fi
        local kind=words words= held=
        case "${command:-list} $option" in
      """;
  private static final String ELSE =
      """
          *)
            case $current in
              -*) kind=options ;;
              *) kind=arguments ;;
            esac
            case "$kind ${command:-none}" in
      """;
  private static final String TAIL =
      """
            esac
            ;;
        esac

        if [[ $kind == list ]]; then
          prefix+=${value%"${value##*,}"} value=${value##*,}
          compopt -o nospace 2>/dev/null
        fi
        COMPREPLY=()
        # Of quotes that begin within a word, readline does not tell what it takes for the word.
        if [[ -n $held && ( -z $quote || $value == "$quote"* ) ]]; then
          for word in $held; do
            _dailypapers_held "$word" "$meant"
          done
        fi
        while IFS= read -r word; do
          COMPREPLY+=("$prefix$word")
        done < <(compgen -W "$words" -- "$value")
        if [[ $kind == file ]]; then
          compopt -o filenames 2>/dev/null
          while IFS= read -r word; do
            COMPREPLY+=("$prefix$word")
          done < <(compgen -f -- "$value")
        fi

        local breaks=
        [[ $COMP_WORDBREAKS == *=* ]] && breaks+==
        [[ $COMP_WORDBREAKS == *:* ]] && breaks+=:
        if [[ -n $breaks && -z $quote && ${#COMPREPLY[@]} -gt 0 ]]; then
          local done=${current%"${current##*[$breaks]}"}
          COMPREPLY=("${COMPREPLY[@]#"$done"}")
        fi
      }

      complete -F _dailypapers dailypapers
      """;

  private final List<CommandWords> commands;
  private final StringBuilder text = new StringBuilder(HEAD);

  BashScript(List<CommandWords> commands) {
    this.commands = commands;
  }

  String text() {
    values();
    text.append(ELSE);
    words();
    return text.append(TAIL).toString();
  }

  /** What follows each option of each command that takes a value. */
  private void values() {
    Map<String, List<String>> byValue = new LinkedHashMap<>();
    for (CommandWords command : commands) {
      for (OptionWords option : command.options()) {
        if (option.value() != Value.NONE) {
          for (String name : option.names()) {
            byValue
                .computeIfAbsent(value(option), value -> new ArrayList<>())
                .add("'" + command.name() + " " + name + "'");
          }
        }
      }
    }
    for (Map.Entry<String, List<String>> value : byValue.entrySet()) {
      line(4, String.join(" | ", value.getValue()) + ") " + value.getKey() + " ;;");
    }
  }

  private static String value(OptionWords option) {
    String words = "words='" + String.join(" ", option.words()) + "'";
    return switch (option.value()) {
      case LIST -> "kind=list " + words;
      case FILE -> "kind=file " + words;
      default -> words + held(option.held());
    };
  }

  private static String held(List<HeldWords> held) {
    String files = HeldWords.files(held);
    return held.size() < 2 ? files.isEmpty() ? "" : " held=" + files : " held='" + files + "'";
  }

  private void words() {
    List<String> names = new ArrayList<>();
    for (CommandWords command : commands) {
      names.add(command.name());
    }
    line(8, "'arguments none') words='" + String.join(" ", names) + "' ;;");
    String top = options(commands.get(0)) + " --version";
    line(8, "'options none') words='" + top + "' ;;");
    for (CommandWords command : commands) {
      String arguments = String.join(" ", command.arguments());
      line(
          8,
          "'arguments "
              + command.name()
              + "') words='"
              + arguments
              + "'"
              + held(command.held())
              + " ;;");
      line(8, "'options " + command.name() + "') words='" + options(command) + "' ;;");
    }
  }

  private static String options(CommandWords command) {
    List<String> names = new ArrayList<>();
    for (OptionWords option : command.options()) {
      names.addAll(option.names());
    }
    return String.join(" ", names);
  }

  private void line(int indent, String line) {
    text.append(" ".repeat(indent)).append(line).append('\n');
  }
}
