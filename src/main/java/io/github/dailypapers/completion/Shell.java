package io.github.dailypapers.completion;

import java.util.List;
import java.util.Optional;

/** The shells that can complete the program's command lines. */
public enum Shell {
  BASH("bash"),
  ZSH("zsh"),
  FISH("fish");

  private final String label;

  Shell(String label) {
    this.label = label;
  }

  /** The name of the shell's program. */
  public String label() {
    return label;
  }

  /** The shell that is called {@code label}, if there is one. */
  public static Optional<Shell> named(String label) {
    for (Shell shell : values()) {
      if (shell.label.equals(label)) {
        return Optional.of(shell);
      }
    }
    return Optional.empty();
  }

  /**
   * The script that has the shell complete {@code commands}. The first of them is the one that
   * options without a command belong to.
   */
  public String script(List<CommandWords> commands) {
    return switch (this) {
      case BASH -> new BashScript(commands).text();
      case ZSH -> new ZshScript(commands).text();
      case FISH -> new FishScript(commands).text();
    };
  }
}
