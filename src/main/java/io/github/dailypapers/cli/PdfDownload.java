package io.github.dailypapers.cli;

import io.github.dailypapers.fetch.Downloads;
import io.github.dailypapers.render.Sanitizer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Fetches one PDF. */
final class PdfDownload implements Callable<Exit> {
  private static final int LONGEST_LABEL = 30;

  private final Downloads downloads;
  private final URI address;
  private final Path file;
  private final String label;
  private final Console console;

  /**
   * A download.
   *
   * @param label what a progress bar calls it
   */
  PdfDownload(Downloads downloads, URI address, Path file, String label, Console console) {
    this.downloads = downloads;
    this.address = address;
    this.file = file;
    this.label = ascii(label);
    this.console = console;
  }

  private static String ascii(String label) {
    String plain = Sanitizer.clean(label).replaceAll("[^ -~]", "?");
    return plain.substring(0, Math.min(plain.length(), LONGEST_LABEL));
  }

  @Override
  public Exit call() throws IOException {
    if (Files.isDirectory(file)) {
      throw CannotWrite.because(file, "is a folder", "choose another folder with -d");
    }
    try (PdfPart part = PdfPart.open(file, this::show)) {
      downloads.fetch(address, part);
      if (part.keep()) {
        return Exit.OK;
      }
    } finally {
      console.transferred(label);
    }
    console.failure(
        new Failure(
            Exit.NOT_UNDERSTOOD,
            file.getFileName() + " does not end as a PDF does",
            "it may have been cut off before it came to the site",
            Optional.of(address)));
    return Exit.NOT_UNDERSTOOD;
  }

  private void show(long done, long total) {
    if (console.isWatched()) {
      console.transfer(label, done, total);
    }
  }
}
