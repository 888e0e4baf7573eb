package io.github.dailypapers.browse;

import io.github.dailypapers.paper.Paper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jline.terminal.Size;
import org.jline.terminal.impl.LineDisciplineTerminal;

/**
 * Measures how long it takes from a key that was read to the last byte for the terminal, with as
 * many papers as the first argument says. No test: the figures are for people.
 */
final class KeyLatency {
  private static final int ROUNDS = 40;

  private KeyLatency() {}

  public static void main(String[] args) throws IOException {
    int count = args.length == 0 ? 20_000 : Integer.parseInt(args[0]);
    List<Paper> papers = Library.many(count);
    LineDisciplineTerminal terminal =
        new LineDisciplineTerminal(
            "keys", "xterm-256color", OutputStream.nullOutputStream(), StandardCharsets.UTF_8);
    terminal.setSize(Size.of(200, 50));
    Setup setup = new Setup(Keys.with(Map.of()), List.of(), true, true, Optional.empty());
    Browser browser =
        new Browser(
            new FakeDesk(papers),
            setup,
            new Screen(terminal, terminal.output(), true, () -> {}),
            new BackgroundThreads());
    browser.begin();
    while (browser.state().status().loading()) {
      browser.go(Optional.empty());
    }
    for (String keys :
        List.of(
            "j", "pgdn", "k", "G", "g", "J", "x", "b", "a", "u", "s v", "/ h a r b o u r esc")) {
      List<Double> times = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        for (String key : keys.split(" ")) {
          long begun = System.nanoTime();
          browser.go(Optional.of(new Event.Key(key)));
          times.add((System.nanoTime() - begun) / 1e6);
        }
      }
      times.sort(null);
      System.out.printf(
          "%-22s median %6.2f ms, slowest %7.2f ms%n",
          keys, times.get(times.size() / 2), times.get(times.size() - 1));
    }
    System.exit(0);
  }
}
