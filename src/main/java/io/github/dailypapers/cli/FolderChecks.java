package io.github.dailypapers.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether the user's folders can be used. */
final class FolderChecks {
  private final Folders folders;

  FolderChecks(Context context) {
    this.folders = new Folders(context);
  }

  List<Finding> findings() {
    return List.of(
        place("cache", folders.cache(), "XDG_CACHE_HOME"),
        place("state", folders.state(), "XDG_STATE_HOME"));
  }

  private static Finding place(String subject, Optional<Path> folder, String variable) {
    if (folder.isEmpty()) {
      return Finding.warn(subject, "there is no place for it", "set HOME or " + variable);
    }
    Optional<Path> there = existing(folder.get());
    return there.isPresent() && Files.isDirectory(there.get()) && Files.isWritable(there.get())
        ? Finding.ok(subject, folder.get().toString())
        : Finding.warn(
            subject,
            folder.get() + " cannot be written",
            "check the permissions of "
                + there.map(Path::toString).orElse("it")
                + ", or set "
                + variable);
  }

  /** {@code place}, or what of the way to it is there already. */
  static Optional<Path> existing(Path place) {
    @Nullable Path there = place.toAbsolutePath();
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    return Optional.ofNullable(there);
  }
}
