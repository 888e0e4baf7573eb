package io.github.dailypapers.cli;

import io.github.dailypapers.fetch.LastRequests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** Keeps when servers were last asked, in a small file for each. */
final class AskedServers implements LastRequests {
  private final Context context;

  AskedServers(Context context) {
    this.context = context;
  }

  @Override
  public Optional<Instant> of(String server) {
    Optional<Path> file = file(server);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    boolean interrupted = Thread.interrupted();
    try {
      return Optional.of(Instant.parse(Files.readString(file.get()).strip()));
    } catch (IOException | DateTimeException e) {
      // Nobody has asked yet, or somebody has written something else there.
      return Optional.empty();
    } finally {
      restore(interrupted);
    }
  }

  @Override
  public void asked(String server, Instant at) {
    Optional<Path> file = file(server);
    if (file.isEmpty()) {
      return;
    }
    boolean interrupted = Thread.interrupted();
    try {
      Files.createDirectories(file.get().getParent());
      Files.writeString(file.get(), at.toString());
    } catch (IOException e) {
      // Then the next run does not know.
      return;
    } finally {
      restore(interrupted);
    }
  }

  /** A thread that is interrupted can use no files, but what it has asked must be known. */
  private static void restore(boolean interrupted) {
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private Optional<Path> file(String server) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < server.length(); i++) {
      char c = server.charAt(i);
      boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.';
      name.append(plain ? c : '-');
    }
    Optional<Path> state = new Folders(context).state();
    return state.map(folder -> folder.resolve("asked").resolve(name.toString()));
  }
}
