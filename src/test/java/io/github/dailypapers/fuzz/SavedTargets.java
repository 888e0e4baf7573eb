package io.github.dailypapers.fuzz;

import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.source.saved.SavedListings;
import io.github.dailypapers.source.saved.SavedPages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** What files of any kind are opened with; each target starts from another kind. */
final class SavedTargets {
  private static final URI FILE = URI.create("file:///saved");
  private static final LocalDate AS_OF = LocalDate.of(2025, 11, 20);

  private SavedTargets() {}

  /**
   * Papers that the program wrote are taken as they are, so only what is said of them is checked.
   */
  static void json(byte[] input) throws IOException {
    open(input, listing -> Sound.remarks(listing.remarks()));
  }

  /** Text that a browser copies; what begins as anything else is read as text all the same. */
  static void text(byte[] input) throws IOException {
    byte[] title = "A Title\n\n".getBytes(StandardCharsets.UTF_8);
    byte[] text = new byte[title.length + input.length];
    System.arraycopy(title, 0, text, 0, title.length);
    System.arraycopy(input, 0, text, title.length, input.length);
    open(text, Sound::listing);
  }

  /** A page of any site, told by its content. */
  static void html(byte[] input) throws IOException {
    open(input, listing -> Sound.remarks(listing.remarks()));
  }

  private static void open(byte[] file, Consumer<Listing> check) throws IOException {
    try (SavedListings listings = SavedPages.open(new ByteArrayInputStream(file), FILE, AS_OF)) {
      for (Optional<Listing> next = listings.next(); next.isPresent(); next = listings.next()) {
        check.accept(next.get());
      }
    }
  }
}
