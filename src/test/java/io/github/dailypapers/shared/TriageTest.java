package io.github.dailypapers.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.dailypapers.Main;
import io.github.dailypapers.support.Programs;
import io.github.dailypapers.support.Tmux;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The triage of a day as a user types it, against the saved pages. */
@Timeout(180)
class TriageTest {
  @TempDir Path folder;

  private String browse(String args) {
    return "'"
        + Path.of(System.getProperty("java.home"), "bin", "java")
        + "' -XX:TieredStopAtLevel=1 -cp '"
        + System.getProperty("java.class.path")
        + "' "
        + Main.class.getName()
        + " browse "
        + args;
  }

  private List<String> starred() throws Exception {
    List<String> ids = new ArrayList<>();
    try (Connection archive =
            DriverManager.getConnection(
                "jdbc:sqlite:" + folder.resolve("data/dailypapers/archive.db"));
        ResultSet row =
            archive
                .createStatement()
                .executeQuery(
                    "SELECT id FROM marks JOIN papers USING (paper)"
                        + " WHERE starred_at IS NOT NULL ORDER BY id")) {
      while (row.next()) {
        ids.add(row.getString(1));
      }
    }
    return ids;
  }

  @Test
  void aDayIsFilteredStarredUndoneExportedAndLeft() throws Exception {
    assumeTrue(Programs.isInstalled("tmux"), "tmux is not installed");
    Path file = folder.resolve("chosen.csv");
    try (Replay replay = Replay.start();
        Tmux tmux =
            new Tmux(
                folder,
                120,
                30,
                Map.of(
                    "HF_ENDPOINT", replay.endpoint(),
                    "DAILYPAPERS_TTY", "0,1,2 30 120",
                    "HOME", folder.toString(),
                    "XDG_DATA_HOME", folder.resolve("data").toString()),
                "stty -a >'"
                    + folder
                    + "/before'\n"
                    + browse("2025-11-19")
                    + "\necho \"ended with $?\"\nstty -a >'"
                    + folder
                    + "/after'\n")) {
      tmux.sees("Daily Papers of 2025-11-19").misses("loading");
      tmux.press("/").type("video").sees(" of 12").press("Enter");
      tmux.press("b").sees("★").press("j", "b").press("u").sees("undone: star");
      tmux.press("e").sees("Export as").press("c").sees("write to: ").press("C-u");
      tmux.type(file.toString()).press("Enter").sees("written to");
      tmux.press("[").sees("Daily Papers of 2025-11-18").press("]").sees("2025-11-19");
      tmux.press("Q").sees("ended with 0");
    }
    List<String> lines = Files.readAllLines(file);
    assertThat(lines).hasSizeGreaterThan(1);
    assertThat(lines.get(0)).startsWith("source,id,title");
    assertThat(starred()).hasSize(1);
    assertThat(lines).anyMatch(line -> line.contains(singleStar()));
    assertThat(folder.resolve("after")).hasSameTextualContentAs(folder.resolve("before"));
  }

  private String singleStar() {
    try {
      return starred().get(0);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
