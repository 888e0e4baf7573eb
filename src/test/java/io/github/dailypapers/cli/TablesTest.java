package io.github.dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.support.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * That the code, the manual and the README tell of the same exit statuses, variables, files and
 * periods.
 */
class TablesTest {
  /** What the program's own launcher tells it, which is no matter of the user's. */
  private static final String OF_THE_LAUNCHER = "DAILYPAPERS_TTY";

  private static String readme;
  private static String manual;

  @BeforeAll
  static void read() throws IOException {
    readme = Files.readString(Path.of("README.md"));
    manual =
        new Cli()
            .run("completion", "man")
            .out()
            .replace("\\-", "-")
            .replace("\\fR", "")
            .replace("\\fB", "")
            .replace("\\(aq", "'")
            .replace("\\(ti", "~");
  }

  /** The rows of the README's table whose first column is headed {@code head}, without marks. */
  private static String table(String head) {
    int start = readme.indexOf("| " + head + " | ");
    return readme.substring(start, readme.indexOf("\n\n", start));
  }

  private static List<String> rows(String head) {
    return table(head).lines().skip(2).map(line -> line.replace("`", "")).toList();
  }

  private static String row(String term, String text) {
    return "| " + term + " | " + text + " |";
  }

  private void assertToldAlike(
      String head, List<String> terms, List<String> texts, String section) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      rows.add(row(terms.get(i), texts.get(i)));
    }
    assertThat(rows(head)).containsExactlyElementsOf(rows);
    String page = manual.substring(manual.indexOf(".SH \"" + section + "\""));
    page = page.substring(0, page.indexOf("\n.SH", 1) + 1);
    for (String term : terms) {
      assertThat(page).contains("\n" + term + "\n");
    }
    for (String text : texts) {
      assertThat(page).contains("\n" + text + "\n");
    }
    assertThat(Pattern.compile("\\.TP").matcher(page).results().count()).isEqualTo(terms.size());
  }

  @Test
  void exitStatusesAreToldAlike() {
    Exit[] exits = Exit.values();
    assertToldAlike(
        "status",
        Stream.of(exits).map(exit -> Integer.toString(exit.code())).toList(),
        Stream.of(exits).map(Exit::meaning).toList(),
        "EXIT STATUS");
  }

  @Test
  void variablesAreToldAlike() {
    Variable[] variables = Variable.values();
    assertToldAlike(
        "variable",
        Stream.of(variables).map(each -> String.join(", ", each.names())).toList(),
        Stream.of(variables).map(Variable::meaning).toList(),
        "ENVIRONMENT");
  }

  @Test
  void filesAreToldAlike() {
    OwnFile[] files = OwnFile.values();
    assertToldAlike(
        "file",
        Stream.of(files).map(OwnFile::place).toList(),
        Stream.of(files).map(OwnFile::content).toList(),
        "FILES");
  }

  @Test
  void periodsAreToldAlike() {
    PeriodForm[] forms = PeriodForm.values();
    assertToldAlike(
        "period",
        Stream.of(forms).map(PeriodForm::written).toList(),
        Stream.of(forms).map(PeriodForm::meaning).toList(),
        "PERIODS");
  }

  @Test
  void everyVariableThatTheCodeReadsIsTold() throws IOException {
    Pattern reading =
        Pattern.compile(
            "(?:\\bvariable|\\bfolder|environment(?:\\(\\))?\\.\\w+)\\(\\s*\"(\\w+)\""
                + "|\"([A-Z]+_(?:ENDPOINT|TTY)|https?_proxy|no_proxy)\"");
    Set<String> read = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        if (!file.endsWith("Variable.java")) {
          reading
              .matcher(Files.readString(file))
              .results()
              .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
              .forEach(read::add);
        }
      }
    }
    Pattern launcher = Pattern.compile("\\$\\{?(JAVA_HOME|DAILYPAPERS_\\w+)");
    launcher
        .matcher(Files.readString(Path.of("src/main/launcher/dailypapers")))
        .results()
        .map(found -> found.group(1))
        .forEach(read::add);
    read.removeAll(Set.of(OF_THE_LAUNCHER, "PATH"));
    Set<String> told = new TreeSet<>();
    for (Variable variable : Variable.values()) {
      told.addAll(variable.names());
    }
    // What is for the pager alone is not read here.
    told.remove("LV");
    assertThat(read).isEqualTo(told);
  }

  @Test
  void everyPeriodIsReadAsItIsTold() {
    for (PeriodForm form : PeriodForm.values()) {
      for (String period : form.written().split(", ")) {
        Cli.Run run = new Cli().run("list", period);
        assertThat(run.err()).as(period).doesNotContain("is not a period");
      }
    }
  }
}
