package io.github.dailypapers.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.paper.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README says of the tables, asked of an archive as anybody would. */
@TestInstance(Lifecycle.PER_CLASS)
class ReadmeQueriesTest {
  private String readme = "";
  private Path file = Path.of("");

  @BeforeAll
  void make(@TempDir Path folder) throws Exception {
    readme = Files.readString(Path.of("README.md"));
    file = folder.resolve("archive.db");
    Archive.open(new ArchivePlace(file, folder.resolve("cache"), Duration.ofSeconds(1))).close();
  }

  private List<String> queries() {
    String block = readme.substring(readme.indexOf("```sql\n") + "```sql\n".length());
    List<String> queries = new ArrayList<>();
    for (String query : block.substring(0, block.indexOf("```")).split(";", -1)) {
      if (!query.isBlank()) {
        queries.add(query.strip());
      }
    }
    return queries;
  }

  private List<String> names(String sql) throws SQLException {
    List<String> names = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        names.add(row.getString(1));
      }
    }
    return names;
  }

  @Test
  void thereAreFiveQueries() {
    assertThat(queries()).hasSize(5);
  }

  @ParameterizedTest
  @MethodSource("queries")
  void aQueryIsUnderstood(String query) throws SQLException {
    assertThat(names(query)).isEmpty();
  }

  @Test
  void everyTableIsTold() throws SQLException {
    List<String> tables =
        names(
            "SELECT name FROM pragma_table_list WHERE schema = 'main'"
                + " AND type IN ('table', 'virtual') AND name NOT LIKE 'sqlite%'");
    assertThat(tables).hasSize(11).allMatch(name -> readme.contains("\n| `" + name + "` | "));
  }

  @Test
  void everyColumnIsTold() throws SQLException {
    List<String> columns =
        names(
            "SELECT DISTINCT c.name FROM pragma_table_list t JOIN pragma_table_info(t.name) c"
                + " WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite%'");
    assertThat(columns)
        .hasSizeGreaterThan(Field.values().length)
        .allMatch(name -> readme.contains("`" + name + "`"));
  }
}
