package io.github.dailypapers.cli;

import io.github.dailypapers.config.Mistake;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the configuration is, and what is wrong with it. */
final class ConfigurationCheck {
  private static final String SUBJECT = "configuration";

  private final Session session;

  ConfigurationCheck(Session session) {
    this.session = session;
  }

  List<Finding> findings() {
    Configuration configuration = Configuration.of(session.context());
    List<Finding> findings = new ArrayList<>();
    for (Mistake mistake : configuration.mistakes(session)) {
      findings.add(Finding.fail(SUBJECT, configuration.exception(mistake)));
    }
    if (findings.isEmpty()) {
      findings.add(Finding.ok(SUBJECT, place()));
    }
    return findings;
  }

  private String place() {
    try {
      Optional<Path> file = Configuration.file(session.context());
      if (file.isEmpty()) {
        return "none, as there is no home for it";
      }
      return Files.exists(file.get()) ? file.get().toString() : "none, it would be " + file.get();
    } catch (InvalidPathException e) {
      return "none";
    }
  }
}
