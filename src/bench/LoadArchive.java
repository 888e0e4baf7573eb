import io.github.dailypapers.archive.Archive;
import io.github.dailypapers.archive.ArchivePlace;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.source.saved.SavedListings;
import io.github.dailypapers.source.saved.SavedPages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.sqlite.JDBC;

/**
 * Fills an archive with the papers of a file of JSON Lines, sorted by listing day, a listing a day:
 *
 * <pre>
 * java -cp 'target/dailypapers/lib/*' src/bench/LoadArchive.java [--bulk] papers.jsonl archive.db
 * </pre>
 *
 * <p>{@code --bulk} makes the indexes after the papers instead of with them, which for millions of
 * papers takes minutes instead of hours. It must not be killed: the archive cannot be used then.
 */
public final class LoadArchive {
  private LoadArchive() {}

  public static void main(String[] args) throws IOException, SQLException {
    boolean bulk = args[0].equals("--bulk");
    Path papers = Path.of(args[bulk ? 1 : 0]);
    Path file = Path.of(args[bulk ? 2 : 1]);
    Path cache = Files.createTempDirectory("dailypapers-native");
    ArchivePlace place = new ArchivePlace(file, cache, Duration.ofSeconds(10));
    if (!bulk) {
      load(papers, place);
      return;
    }
    Archive.open(place).close();
    LaterIndexes later = LaterIndexes.drop(file);
    load(papers, place);
    later.make();
  }

  private static void load(Path papers, ArchivePlace place) throws IOException {
    try (Archive archive = Archive.open(place);
        InputStream in = Files.newInputStream(papers);
        SavedListings pages = SavedPages.open(in, papers.toUri(), LocalDate.EPOCH)) {
      List<Paper> ofDay = new ArrayList<>();
      for (Optional<Listing> page = pages.next(); page.isPresent(); page = pages.next()) {
        for (Paper paper : page.get().papers()) {
          if (!ofDay.isEmpty() && !paper.listedOn().equals(ofDay.get(0).listedOn())) {
            store(archive, ofDay);
          }
          ofDay.add(paper);
        }
      }
      store(archive, ofDay);
    }
  }

  /** As had on the evening of the day. */
  private static void store(Archive archive, List<Paper> papers) throws IOException {
    LocalDate day = papers.get(0).listedOn();
    Instant now = day.atTime(LocalTime.of(22, 0)).toInstant(ZoneOffset.UTC);
    Listing listing = new Listing(Kind.DAY, Optional.of(day), papers, List.of());
    archive.store(papers.get(0).source(), listing, Optional.of(day), now);
    papers.clear();
  }
}

/** The indexes that take longest while papers are written, dropped until all are. */
final class LaterIndexes {
  /** The triggers that keep the lists of authors and keywords, and what they would have done. */
  private static final String LISTS = "papers_lists_added";

  private static final List<String> LIST_ROWS =
      List.of(
          "INSERT INTO authors SELECT paper, key, value FROM papers, json_each(papers.authors)",
          "INSERT OR IGNORE INTO keywords"
              + " SELECT value, paper FROM papers, json_each(papers.keywords) ORDER BY 1, 2");

  private final Path file;
  private final List<String> dropped;

  private LaterIndexes(Path file, List<String> dropped) {
    this.file = file;
    this.dropped = dropped;
  }

  static LaterIndexes drop(Path file) throws SQLException, IOException {
    List<String> dropped = new ArrayList<>();
    Set<String> texts = names(textIndexes());
    try (Connection connection = open(file);
        Statement statement = connection.createStatement()) {
      List<String> commands = new ArrayList<>();
      try (ResultSet row =
          statement.executeQuery(
              "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid")) {
        while (row.next()) {
          String type = row.getString(1);
          String name = row.getString(2);
          if (texts.contains(name)) {
            commands.add(0, "DROP " + type + ' ' + name);
          } else if (type.equals("index") || name.equals(LISTS)) {
            commands.add(0, "DROP " + type + ' ' + name);
            dropped.add(row.getString(3));
          }
        }
      }
      for (String command : commands) {
        statement.executeUpdate(command);
      }
    }
    return new LaterIndexes(file, dropped);
  }

  void make() throws SQLException, IOException {
    try (Connection connection = open(file);
        Statement statement = connection.createStatement()) {
      // A journal would double what is written; who loads an archive can load it again.
      statement.executeUpdate("PRAGMA journal_mode = OFF");
      statement.executeUpdate("PRAGMA synchronous = OFF");
      statement.executeUpdate("PRAGMA cache_size = -1000000");
      for (String rows : LIST_ROWS) {
        run(statement, rows);
      }
      for (String index : dropped) {
        run(statement, index);
      }
      for (String command : commands(textIndexes())) {
        run(statement, command);
      }
      statement.executeUpdate("PRAGMA journal_mode = WAL");
    }
  }

  private static void run(Statement statement, String command) throws SQLException {
    long start = System.nanoTime();
    statement.executeUpdate(command);
    long seconds = (System.nanoTime() - start) / 1_000_000_000;
    System.err.println(seconds + " s: " + command.lines().findFirst().orElse(""));
  }

  private static Connection open(Path file) throws SQLException {
    return JDBC.createConnection("jdbc:sqlite:" + file.toAbsolutePath(), new Properties());
  }

  private static String textIndexes() throws IOException {
    try (InputStream in = Archive.class.getResourceAsStream("2.sql")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Set<String> names(String script) {
    Set<String> names = new HashSet<>();
    for (String command : commands(script)) {
      String[] words = command.split("\\s+");
      if (words[0].equals("CREATE")) {
        names.add(words[1].equals("VIRTUAL") ? words[3] : words[2]);
      }
    }
    return names;
  }

  /** The commands of a script in which only a trigger has others within. */
  private static List<String> commands(String script) {
    List<String> commands = new ArrayList<>();
    StringBuilder command = new StringBuilder();
    for (String line : (Iterable<String>) script.lines()::iterator) {
      if (line.startsWith("--") || line.isBlank()) {
        continue;
      }
      command.append(command.isEmpty() ? "" : "\n").append(line);
      boolean inTrigger = command.indexOf("CREATE TRIGGER") == 0;
      if (inTrigger ? line.equals("END;") : line.endsWith(";")) {
        command.setLength(command.length() - 1);
        commands.add(command.toString());
        command.setLength(0);
      }
    }
    return commands;
  }
}
