package io.github.dailypapers.launcher;

import io.github.dailypapers.support.Programs;
import java.util.List;
import java.util.stream.Stream;

/** The shells that serve as {@code sh} somewhere. */
final class Shells {
  private static final List<List<String>> KNOWN =
      List.of(
          List.of("sh"),
          List.of("dash"),
          List.of("bash"),
          List.of("bash", "--posix"),
          List.of("busybox", "sh"),
          List.of("ksh"),
          List.of("mksh"),
          List.of("yash"),
          List.of("zsh", "--emulate", "sh"));

  private Shells() {}

  /** The commands of those that are installed. */
  static Stream<List<String>> installed() {
    return KNOWN.stream().filter(command -> Programs.isInstalled(command.get(0)));
  }
}
