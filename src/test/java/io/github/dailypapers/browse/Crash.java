package io.github.dailypapers.browse;

import io.github.dailypapers.paper.Paper;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A browser with a fault: it fails when an address is asked for. */
final class Crash {
  private Crash() {}

  public static void main(String[] args) throws IOException {
    Desk desk =
        new FakeDesk(Library.papers()) {
          @Override
          public Optional<URI> address(Paper paper, Target target) {
            throw new IllegalStateException("a fault of the desk");
          }
        };
    Browser.run(
        desk,
        new Setup(Keys.with(Map.of()), List.of(), true, true, Optional.empty()),
        new FileOutputStream(FileDescriptor.out));
  }
}
