package io.github.dailypapers.cli;

import io.github.dailypapers.archive.Archive;
import io.github.dailypapers.archive.Inventory;
import io.github.dailypapers.archive.Inventory.Holding;
import io.github.dailypapers.paper.Listing.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How the archive is, and of which sources it holds something. */
final class ArchiveCheck {
  private static final String SUBJECT = "archive";

  private final ArchiveAccess access;
  private final Set<Origin> sources = EnumSet.of(Origin.HF);

  ArchiveCheck(ArchiveAccess access) {
    this.access = access;
  }

  List<Finding> findings() {
    try {
      Optional<Archive> archive = access.present();
      if (archive.isEmpty()) {
        return List.of(none(access.requiredPlace().file()));
      }
      return List.of(look(archive.get()));
    } catch (IOException e) {
      return List.of(Finding.fail(SUBJECT, e));
    }
  }

  private static Finding none(Path file) {
    String what = "none yet, it will be " + file;
    Optional<Path> there = FolderChecks.existing(file);
    return there.isPresent() && Files.isDirectory(there.get()) && Files.isWritable(there.get())
        ? Finding.ok(SUBJECT, what)
        : Finding.warn(
            SUBJECT,
            what + ", which cannot be made",
            "check the permissions of " + there.map(Path::toString).orElse("its folder"));
  }

  private Finding look(Archive archive) throws IOException {
    Inventory inventory = archive.care().inventory();
    int days = 0;
    for (Holding holding : inventory.listings()) {
      int colon = holding.source().indexOf(':');
      String name = colon < 0 ? holding.source() : holding.source().substring(0, colon);
      Origin.named(name).ifPresent(sources::add);
      days += holding.kind() == Kind.DAY ? (int) holding.listings() : 0;
    }
    String what =
        inventory.file().toAbsolutePath()
            + ", "
            + ArchiveInfo.size(inventory.bytes())
            + ", version "
            + inventory.version()
            + ", "
            + inventory.papers()
            + " papers, "
            + Amount.of(days, "day")
            + " of listings";
    Optional<String> damage = archive.care().damage();
    if (damage.isPresent()) {
      return new Finding(
          Finding.Level.FAIL,
          SUBJECT,
          what + ", damaged (" + damage.get() + ")",
          "run dailypapers archive check --salvage",
          Exit.NOT_UNDERSTOOD);
    }
    return archive.isWritable()
        ? Finding.ok(SUBJECT, what)
        : Finding.warn(
            SUBJECT, what + ", which may not be written", "check its permissions and the disk");
  }

  /** Hugging Face, and whatever else the archive holds listings of. */
  Set<Origin> sources() {
    return sources;
  }
}
