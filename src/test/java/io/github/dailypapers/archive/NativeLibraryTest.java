package io.github.dailypapers.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeLibraryTest {
  private static final String PATH = "org.sqlite.lib.path";

  @TempDir Path cache;

  @AfterEach
  void provideForOthers() {
    NativeLibrary.provide(Invented.cache());
  }

  private Path library() throws IOException {
    try (var files = Files.walk(cache)) {
      List<Path> found =
          files.filter(file -> file.toString().matches(".*\\.(so|dylib|dll)")).toList();
      assertThat(found).hasSize(1);
      return found.get(0);
    }
  }

  @Test
  void theLibraryIsUnpackedOnce() throws Exception {
    NativeLibrary.provide(cache);
    Path library = library();
    Object key = Files.readAttributes(library, "*").get("fileKey");
    NativeLibrary.provide(cache);
    assertThat(Files.readAttributes(library, "*").get("fileKey")).isEqualTo(key);
    assertThat(System.getProperty(PATH)).isEqualTo(String.valueOf(library.getParent()));
  }

  @Test
  void nothingElseIsLeftBesideIt() throws Exception {
    NativeLibrary.provide(cache);
    Path library = library();
    try (var files = Files.list(library.getParent())) {
      assertThat(files)
          .containsExactlyInAnyOrder(
              library, library.resolveSibling(library.getFileName() + ".length"));
    }
  }

  @Test
  void aLibraryThatLostItsEndIsUnpackedAgain() throws Exception {
    NativeLibrary.provide(cache);
    byte[] whole = Files.readAllBytes(library());
    Files.write(library(), new byte[] {1, 2, 3});
    NativeLibrary.provide(cache);
    assertThat(library()).hasBinaryContent(whole);
  }

  @Test
  void aLibraryOfWhichTheLengthIsUnknownIsUnpackedAgain() throws Exception {
    NativeLibrary.provide(cache);
    byte[] whole = Files.readAllBytes(library());
    Path length = library().resolveSibling(library().getFileName() + ".length");
    Files.delete(length);
    Files.write(library(), new byte[] {1, 2, 3});
    NativeLibrary.provide(cache);
    assertThat(library()).hasBinaryContent(whole);
    assertThat(length).hasContent(Integer.toString(whole.length));
  }

  @Test
  void whereItCannotBePutTheDriverHelpsItself() throws Exception {
    Path file = Files.createFile(cache.resolve("file"));
    NativeLibrary.provide(file);
    assertThat(System.getProperty(PATH)).isNull();
  }
}
