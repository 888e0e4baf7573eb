package io.github.dailypapers.speed;

import io.github.dailypapers.page.Page;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.source.PageException;
import io.github.dailypapers.source.huggingface.HuggingFace;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** A listing page with as many papers as the site lists at most: those of a week or of a month. */
final class BusyDay {
  static final int PAPERS = 105;

  private static final String SAMPLE = "/io/github/dailypapers/source/sample.html";

  private BusyDay() {}

  /** The page, as bytes in UTF-8. */
  static byte[] page() throws IOException {
    try (InputStream in = HuggingFace.class.getResourceAsStream(SAMPLE)) {
      if (in == null) {
        throw new IOException("there is no " + SAMPLE);
      }
      String sample = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      String page = new InventedPages(sample).page(LocalDate.of(2025, 5, 12), PAPERS);
      return page.getBytes(StandardCharsets.UTF_8);
    }
  }

  /** The papers that the program reads from a page. */
  static Listing read(byte[] page) throws PageException {
    return HuggingFace.saved(new Page(URI.create("https://huggingface.co/papers"), page));
  }
}
