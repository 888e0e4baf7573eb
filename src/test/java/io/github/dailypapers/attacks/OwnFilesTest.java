package io.github.dailypapers.attacks;

import static io.github.dailypapers.support.Site.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.dailypapers.support.Cli;
import io.github.dailypapers.support.Pages;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Links that lead elsewhere, and who may read what the program writes. */
class OwnFilesTest extends Attacked {
  @BeforeEach
  void serve() {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    site.on("/papers", page(Pages.day(DAY, "2611.90001 One")));
  }

  private static Set<PosixFilePermission> permissions(Path file) throws IOException {
    return Files.getPosixFilePermissions(file);
  }

  @Test
  void onlyTheirOwnerReadsTheArchiveAndItsFolder() throws IOException {
    user().run("list");
    Path folder = home.resolve("data/dailypapers");
    assertThat(permissions(folder)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.toList();
      assertThat(all).isNotEmpty();
      for (Path file : all) {
        assertThat(permissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
      }
    }
  }

  @Test
  void whatIsKeptForTheTerminalIsItsOwnersToo() throws IOException {
    user().onTerminal(80).run("list");
    Path state = home.resolve("state/dailypapers");
    assertThat(state).isDirectory();
    try (Stream<Path> files = Files.walk(state)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(permissions(file))
            .as("%s", file)
            .doesNotContain(PosixFilePermission.OTHERS_WRITE);
        assertThat(permissions(file)).doesNotContain(PosixFilePermission.GROUP_WRITE);
      }
    }
  }

  @Test
  void anExportFollowsTheLinkThatTheUserHasMade() throws IOException {
    Path kept = Files.writeString(home.resolve("kept.csv"), "old");
    Path link = Files.createSymbolicLink(home.resolve("link.csv"), kept);
    Cli.Run refused = user().run("export", "-o", link.toString());
    assertThat(refused.code()).isEqualTo(73);
    assertThat(kept).hasContent("old");
    assertThat(user().run("export", "-o", link.toString(), "--force").code()).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(kept).content().startsWith("source,id,");
  }

  @Test
  void aDanglingLinkIsNoPlaceForAnArchive() throws IOException {
    assumeFalse(System.getProperty("os.name").startsWith("Windows"));
    Path folder = Files.createDirectories(home.resolve("data/dailypapers"));
    Files.createSymbolicLink(folder.resolve("archive.db"), home.resolve("nowhere/else.db"));
    Cli.Run run = user().run("list", "--format", "ids");
    assertThat(run.out()).isEqualTo("2611.90001\n");
    assertThat(run.err().lines()).hasSize(1);
    assertThat(home.resolve("nowhere")).doesNotExist();
  }
}
