package io.github.dailypapers.cli;

import io.github.dailypapers.page.Validators;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A small file beside a part of a file that tells of which version the part is: three lines,
 * address, {@code ETag} and {@code Last-Modified}.
 */
final class PartVersion {
  private static final int LINES = 3;
  private static final long LARGEST = 10_000;

  private final Path file;

  PartVersion(Path part) {
    this.file = part.resolveSibling(part.getFileName() + ".version");
  }

  /** The version that the part is of, if it is from {@code address} and that is known. */
  Validators read(URI address) {
    try {
      if (Files.size(file) <= LARGEST) {
        List<String> lines = Files.readAllLines(file);
        if (lines.size() == LINES && lines.get(0).equals(address.toASCIIString())) {
          return new Validators(Optional.of(lines.get(1)), Optional.of(lines.get(2)));
        }
      }
    } catch (IOException e) {
      // Nothing was kept, or something else: then the file is had anew.
      return Validators.NONE;
    }
    return Validators.NONE;
  }

  void write(URI address, Validators version) throws IOException {
    Files.writeString(
        file,
        address.toASCIIString()
            + '\n'
            + version.etag().orElse("")
            + '\n'
            + version.lastModified().orElse("")
            + '\n');
  }

  void delete() throws IOException {
    Files.deleteIfExists(file);
  }
}
