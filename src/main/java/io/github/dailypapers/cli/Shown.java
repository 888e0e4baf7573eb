package io.github.dailypapers.cli;

import io.github.dailypapers.gather.Outcome;
import io.github.dailypapers.paper.Listing.Remark;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.paper.PaperId;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The papers that were named, as far as they were found, in the order they were named in. */
final class Shown {
  private final Map<String, List<Paper>> found = new LinkedHashMap<>();
  private final List<Outcome.Failed> failed = new ArrayList<>();
  private final Console console;
  private final Instant now;
  private final Ages ages = new Ages();
  private boolean loss;

  Shown(List<PaperId> wanted, Session session) {
    this.console = session.console();
    this.now = session.context().clock().instant();
    for (PaperId id : wanted) {
      found.put(id.value(), new ArrayList<>());
    }
  }

  void add(Outcome outcome) {
    if (outcome instanceof Outcome.Failed failure) {
      failed.add(failure);
    } else if (outcome.had().isPresent()) {
      ages.add(outcome);
      for (Remark remark : outcome.had().get().remarks()) {
        loss |= remark.loss();
        console.note(remark.text());
      }
      for (Paper paper : outcome.had().get().papers()) {
        add(paper);
      }
    }
  }

  private void add(Paper paper) {
    List<Paper> same = paper.id() == null ? null : found.get(paper.id());
    if (same != null && same.isEmpty()) {
      same.add(paper);
    }
  }

  /**
   * Fails if none of the papers was found.
   *
   * @throws IOException what the first of them failed of
   */
  void requireSomething() throws IOException {
    if (!papers().isEmpty()) {
      return;
    }
    if (!failed.isEmpty()) {
      throw failed.get(0).cause();
    }
    throw new CommandException(
        Exit.NO_INPUT,
        "there is no paper " + String.join(", ", found.keySet()),
        "check the id, or the page after --from");
  }

  List<Paper> papers() {
    List<Paper> papers = new ArrayList<>();
    found.values().forEach(papers::addAll);
    return papers;
  }

  /** Tells of the papers that were not found. */
  Exit tell() {
    Exit aged = Closing.tell(ages, now, console);
    Exit exit = loss ? Exit.NOT_UNDERSTOOD : aged;
    for (Outcome.Failed failure : failed) {
      Failure told = Failures.of(failure.cause());
      console.failure(told);
      exit = told.exit();
    }
    if (failed.isEmpty()) {
      for (Map.Entry<String, List<Paper>> each : found.entrySet()) {
        if (each.getValue().isEmpty()) {
          exit = Exit.NO_INPUT;
          console.failure(
              new Failure(
                  exit, "there is no paper " + each.getKey(), "check the id", Optional.empty()));
        }
      }
    }
    return exit;
  }
}
