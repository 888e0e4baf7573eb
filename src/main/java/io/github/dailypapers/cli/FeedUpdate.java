package io.github.dailypapers.cli;

import io.github.dailypapers.render.AtomFeed;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Brings a feed that stands in a file up to date: with what is new, and without what is too old.
 */
final class FeedUpdate implements FileTarget.Content {
  /** Bytes; a feed of a thousand papers has a tenth of it. */
  private static final int LARGEST = 32 << 20;

  private final FileTarget.Content fresh;
  private final Optional<AtomFeed> known;
  private final int keep;

  private FeedUpdate(FileTarget.Content fresh, Optional<AtomFeed> known, int keep) {
    this.fresh = fresh;
    this.known = known;
    this.keep = keep;
  }

  /**
   * An update.
   *
   * @param fresh writes a feed of what is new
   * @param file where the feed stands, if it does so already
   * @param anew whether what stands there does not matter
   * @param keep how many entries at the most
   * @throws CommandException if what stands there is no feed of this program
   */
  static FeedUpdate of(FileTarget.Content fresh, Path file, boolean anew, int keep)
      throws IOException {
    if (anew || !Files.isRegularFile(file)) {
      return new FeedUpdate(fresh, Optional.empty(), keep);
    }
    Optional<AtomFeed> known =
        Files.size(file) > LARGEST
            ? Optional.empty()
            : AtomFeed.read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    if (known.isEmpty()) {
      throw CannotWrite.because(
          file, "is no feed that dailypapers can go on with", "add --force to replace it");
    }
    return new FeedUpdate(fresh, known, keep);
  }

  /** Whether there is a feed already. */
  boolean isGoingOn() {
    return known.isPresent();
  }

  @Override
  public void to(Writer out) throws IOException {
    StringWriter text = new StringWriter();
    fresh.to(text);
    AtomFeed feed =
        AtomFeed.read(text.toString())
            .orElseThrow(() -> new IllegalStateException("a feed that cannot be read"));
    known.orElse(feed).with(feed, keep).write(out);
  }
}
