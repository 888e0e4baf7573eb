package io.github.dailypapers.archive;

import java.nio.file.Path;
import java.time.Duration;

/**
 * Where an archive is, and how it is used.
 *
 * @param file the database file
 * @param cache a folder for what can be had again, such as SQLite's own code
 * @param busyWait how long to wait for another process that writes to the archive
 */
public record ArchivePlace(Path file, Path cache, Duration busyWait) {}
