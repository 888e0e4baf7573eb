package io.github.dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.browse.Arrival;
import io.github.dailypapers.browse.Wish;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.support.FakeTime;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A browser's desk in a user's home; what is brought is collected. */
abstract class AtDesk extends AtHome {
  final FakeTime time = new FakeTime();
  final Map<String, String> environment = new HashMap<>();

  /** The world of the user, whose site can be asked. */
  final Context context() {
    environment.putIfAbsent("HF_ENDPOINT", site.at("").toString());
    environment.putIfAbsent("ARXIV_ENDPOINT", site.at("").toString());
    environment.put("XDG_CACHE_HOME", Path.of("target", "cache").toAbsolutePath().toString());
    environment.put("XDG_CONFIG_HOME", home.resolve("config").toString());
    environment.put("XDG_DATA_HOME", home.resolve("data").toString());
    environment.put("XDG_STATE_HOME", home.resolve("state").toString());
    environment.put("HOME", home.toString());
    environment.put("PATH", System.getenv("PATH"));
    OutputStream screen =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("the browser has the screen");
          }
        };
    return new Context(
        InputStream.nullInputStream(), screen, screen, environment, "Linux", time, time);
  }

  final Session session() {
    return new Session(context(), new Console(context(), false));
  }

  static Quest quest(String... args) {
    Line line = new Line(App.parsed(BrowseLine.spec(), Arguments.arranged(List.of(args))));
    return new Quest(line, Periods.only(line.arguments()));
  }

  /** The desk of a browser that was started with {@code args}. */
  final LiveDesk desk(String... args) {
    return new LiveDesk(quest(args), session());
  }

  /** Has it be {@code moment}. */
  final void at(String moment) {
    time.advance(Duration.between(time.instant(), Instant.parse(moment)));
  }

  /** All that comes of {@code wish} but the end. */
  static List<Arrival> brought(LiveDesk desk, Wish wish) {
    List<Arrival> arrivals = new ArrayList<>();
    desk.bring(wish, arrivals::add);
    assertThat(arrivals.remove(arrivals.size() - 1)).isEqualTo(new Arrival.End());
    return arrivals;
  }

  /** All that comes of {@code wish} but the end, each in a line. */
  static List<String> told(LiveDesk desk, Wish wish) {
    return brought(desk, wish).stream().map(AtDesk::text).toList();
  }

  static List<String> told(LiveDesk desk) {
    return told(desk, new Wish.First());
  }

  private static String text(Arrival arrival) {
    if (arrival instanceof Arrival.Papers papers) {
      return papers.heading() + ": " + ids(papers.papers());
    }
    if (arrival instanceof Arrival.Age age) {
      return "note: " + age.text();
    }
    return arrival instanceof Arrival.Note note
        ? "note: " + note.text()
        : "trouble: " + ((Arrival.Trouble) arrival).text();
  }

  static String ids(List<Paper> papers) {
    return String.join(" ", papers.stream().map(paper -> String.valueOf(paper.id())).toList());
  }

  static Arrival.Papers papers(List<Arrival> arrivals) {
    return arrivals.stream()
        .filter(Arrival.Papers.class::isInstance)
        .map(Arrival.Papers.class::cast)
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  static LocalDate date(String text) {
    return LocalDate.parse(text);
  }
}
