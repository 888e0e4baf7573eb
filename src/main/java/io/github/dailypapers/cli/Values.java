package io.github.dailypapers.cli;

import io.github.dailypapers.config.Mistake;
import io.github.dailypapers.period.Period;
import io.github.dailypapers.select.Grep;
import io.github.dailypapers.select.TextPattern;
import io.github.dailypapers.select.TextPattern.CaseRule;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Reads the values of options as commands do, and does nothing else: to find those that are wrong.
 */
final class Values {
  private static final List<String> NUMBERS = List.of("--context", "--days", "--keep", "--top");
  private static final List<String> SITES = List.of("--source", "--endpoint", "--pace");

  private final Session session;

  Values(Session session) {
    this.session = session;
  }

  /**
   * What is wrong with the values of a command line by itself.
   *
   * @param spec what the command takes
   * @param number the line of the file that {@code words} stand in
   */
  Optional<Mistake> mistake(CommandSpec spec, List<String> words, int number) {
    try {
      read(SavedSearches.named(spec, new Line(App.parsed(spec, words)), session));
      return Optional.empty();
    } catch (RuntimeException | IOException e) {
      Failure failure = Failures.of(e);
      return failure.exit() == Exit.USAGE
          ? Optional.of(new Mistake(number, failure.message(), failure.hint()))
          : Optional.empty();
    }
  }

  private void read(Line line) throws IOException {
    if (line.takes("--columns")) {
      new OutputOptions(line, session);
    } else if (line.takes("--trend")) {
      StatsFormat.of(line.value("--format"), session);
    } else if (line.takes("--since-last")) {
      LetterFormat.of(line.value("--format"), Optional.empty());
    } else if (line.takes("--color")) {
      new OutputOptions(line, session);
    }
    new ChoiceOptions(line).check();
    Period.parse(Periods.only(line.arguments()).orElse("today"), session.today());
    for (String option : NUMBERS) {
      line.number(option);
    }
    for (String option : SITES) {
      if (line.has(option)) {
        new Sites(line, session, true).named();
      }
    }
    if (line.has("--archive")) {
      new ArchiveOptions(line, session).place();
    }
    if (line.has("--as-of")) {
      SourceOptions.asOf(line, session.today());
    }
    Grep.fields(line.values("--in"));
    if (line.has("--regexp")) {
      TextPattern.of(
          line.values("--regexp"), new TextPattern.Options(CaseRule.SMART, false, false));
    }
  }
}
