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
    @Nullable Path there = folder.get();
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    return there != null && Files.isDirectory(there) && Files.isWritable(there)
        ? Finding.ok(subject, folder.get().toString())
        : Finding.warn(
            subject,
            folder.get() + " cannot be written",
            "check the permissions of " + there + ", or set " + variable);
  }
}
