package io.github.dailypapers.fetch;

import io.github.dailypapers.page.Validators;
import java.io.IOException;
import java.net.URI;

/** A file of which a part may be there from an earlier try. Used by one thread at a time. */
public interface Partial {
  /** How many bytes are there, from the first on. */
  long held() throws IOException;

  /** What the version at {@code address} can be recognised by of which a part is there. */
  Validators version(URI address);

  /**
   * Prepares for bytes that come next.
   *
   * @param offset how many bytes stand before them: 0, or all that are held; with 0 what is held is
   *     of no use any longer
   * @throws IOException if the file is not wanted, or cannot be written
   */
  void begin(long offset, Arriving file) throws IOException;

  /**
   * Takes the next bytes.
   *
   * @throws IOException if they are not wanted, or cannot be written
   */
  void write(byte[] bytes, int length) throws IOException;

  /** Forgets what is held. */
  void forget() throws IOException;
}
