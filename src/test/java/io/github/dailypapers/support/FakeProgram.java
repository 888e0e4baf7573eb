package io.github.dailypapers.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** A program that does nothing but remember its arguments. Only for systems with {@code sh}. */
public final class FakeProgram {
  private final Path record;

  private FakeProgram(Path record) {
    this.record = record;
  }

  /** Puts one called {@code name}, which ends with {@code status}, into {@code folder}. */
  public static FakeProgram in(Path folder, String name, int status) throws IOException {
    Path record = folder.resolve(name + ".calls");
    Path file = folder.resolve(name);
    Files.writeString(
        file,
        """
        #!/bin/sh
        for word; do printf '<%%s>' "$word"; done >>'%s'
        echo >>'%s'
        exit %d
        """
            .formatted(record, record, status));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    return new FakeProgram(record);
  }

  /** The arguments of each call, each in angle brackets. */
  public List<String> calls() throws IOException {
    return Files.exists(record) ? Files.readAllLines(record) : List.of();
  }
}
