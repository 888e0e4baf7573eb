package io.github.dailypapers.cli;

import io.github.dailypapers.render.AtomFeed;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
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

  /** As many entries are kept of a feed that grows, if nobody says how many. */
  private static final int USUAL_KEEP = 100;

  private final FileTarget.Content fresh;
  private final Path file;
  private final boolean anew;
  private final Optional<Integer> keep;
  private int dropped;

  /**
   * An update.
   *
   * @param fresh writes a feed of what is new
   * @param file where the feed stands, if it does so already
   * @param anew whether what stands there does not matter
   * @param keep how many entries at the most; if nobody says, only an old feed is cut
   */
  FeedUpdate(FileTarget.Content fresh, Path file, boolean anew, Optional<Integer> keep) {
    this.fresh = fresh;
    this.file = file;
    this.anew = anew;
    this.keep = keep;
  }

  /**
   * The feed that stands there already.
   *
   * @throws CommandException if what stands there is no feed that can be gone on with
   */
  Optional<AtomFeed> known() throws IOException {
    if (anew || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    if (Files.size(file) <= LARGEST) {
      try {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        Optional<AtomFeed> known = AtomFeed.read(text);
        if (known.isPresent()) {
          return known;
        }
      } catch (CharacterCodingException e) {
        // Said below, as for anything else that is no feed.
      }
    }
    throw CannotWrite.because(
        file, "is no feed that dailypapers can go on with", "add --force to replace it");
  }

  /** How many entries were dropped, as there were too many. */
  int dropped() {
    return dropped;
  }

  @Override
  public void to(Writer out) throws IOException {
    StringWriter text = new StringWriter();
    fresh.to(text);
    AtomFeed feed =
        AtomFeed.read(text.toString())
            .orElseThrow(() -> new IllegalStateException("a feed that cannot be read"));
    // Only now, for another export may have written it while the papers were fetched.
    Optional<AtomFeed> known = known();
    int most = keep.orElse(known.isPresent() ? USUAL_KEEP : Integer.MAX_VALUE);
    AtomFeed all = known.orElse(feed).with(feed, Integer.MAX_VALUE);
    AtomFeed kept = known.orElse(feed).with(feed, most);
    dropped = all.size() - kept.size();
    kept.write(out);
  }
}
