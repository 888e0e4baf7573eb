package io.github.dailypapers.attacks;

import static io.github.dailypapers.support.Site.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.support.Cli;
import io.github.dailypapers.support.Pages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders that are not the user's: files in their place, links to nowhere, names of no folder. */
class ForeignFoldersTest extends Attacked {
  @BeforeEach
  void serve() {
    site.on("/papers", page(Pages.day(DAY, "2611.90001 One")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
  void aFileInThePlaceOfAFolderKeepsNobodyFromReading(String variable) throws IOException {
    Path file = Files.writeString(home.resolve("file"), "another's");
    Cli.Run run =
        user().with(variable, file.toString()).onTerminal(80).run("list", "--format", "ids");
    assertThat(run.out()).isEqualTo("2611.90001\n");
    assertThat(run.err()).doesNotContain("Exception");
    assertThat(file).hasContent("another's");
  }

  @ParameterizedTest
  @ValueSource(strings = {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
  void aFolderThatIsNamedFromNowhereIsNotUsed(String variable) {
    Cli.Run run = user().with(variable, "relative").run("list", "--format", "ids");
    assertThat(run.out()).isEqualTo("2611.90001\n");
    assertThat(Path.of("relative")).doesNotExist();
  }
}
