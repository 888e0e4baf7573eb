package io.github.dailypapers.cli;

import io.github.dailypapers.archive.Archive;
import io.github.dailypapers.archive.Changes;
import io.github.dailypapers.archive.Vocabulary;
import io.github.dailypapers.completion.HeldWords;
import io.github.dailypapers.render.Sanitizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * The words of the archive that shells complete, in small files that they read by themselves. That
 * they cannot be kept is no reason to fail.
 */
final class WordFiles {
  /** To count the words of papers takes a moment, which a list each day should not cost. */
  private static final Duration GOOD_FOR = Duration.ofDays(1);

  private static final int LONGEST = 80;

  private final Path folder;
  private final Instant now;

  /**
   * The files in a folder.
   *
   * @param cache the folder for what can be had again
   */
  WordFiles(Path cache, Instant now) {
    this.folder = cache.resolve(HeldWords.FOLDER);
    this.now = now;
  }

  /**
   * Brings the files up to date with what was written into {@code archive}.
   *
   * @param bulk whether that took long, so that some more is no matter
   */
  void renew(Archive archive, boolean bulk) {
    Changes changes = archive.changes();
    Vocabulary vocabulary = archive.vocabulary();
    try {
      if (!changes.days().isEmpty()) {
        Path file = folder.resolve(HeldWords.DAYS.file());
        if (bulk || !Files.exists(file)) {
          keep(HeldWords.DAYS, vocabulary.days());
        } else {
          add(changes.days(), Files.readAllLines(file));
        }
      }
      if (changes.stars()) {
        keep(HeldWords.STARRED, vocabulary.starred());
      }
      if (changes.papers() && (bulk || isOld(HeldWords.CATEGORIES))) {
        keep(HeldWords.ORGANIZATIONS, vocabulary.organizations());
        keep(HeldWords.KEYWORDS, vocabulary.keywords());
        keep(HeldWords.CATEGORIES, vocabulary.categories());
      }
    } catch (IOException e) {
      // The shells go on with the words of last time.
      return;
    }
  }

  /** Has the file name the saved searches that there are. */
  void keepSearches(List<String> names) {
    List<String> labels = new ArrayList<>();
    for (String name : names) {
      labels.add("@" + name);
    }
    try {
      keep(HeldWords.SEARCHES, labels);
    } catch (IOException e) {
      // The shells go on with the words of last time.
      return;
    }
  }

  /** Puts {@code days} among those that are known, the latest first. */
  private void add(List<String> days, List<String> known) throws IOException {
    TreeSet<String> all = new TreeSet<>(Comparator.reverseOrder());
    all.addAll(known);
    if (all.addAll(days)) {
      keep(HeldWords.DAYS, List.copyOf(all));
    }
  }

  private boolean isOld(HeldWords words) throws IOException {
    Path file = folder.resolve(words.file());
    return !Files.exists(file)
        || Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(GOOD_FOR));
  }

  private void keep(HeldWords words, List<String> all) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String word : all) {
      if (isPlain(word)) {
        lines.append(word).append('\n');
      }
    }
    Files.createDirectories(folder);
    // Of temporary files only their owner can read what is in them.
    Path part = Files.createTempFile(folder, words.file(), null);
    try {
      Files.writeString(part, lines);
      Files.setLastModifiedTime(part, FileTime.from(now));
      Files.move(part, folder.resolve(words.file()), StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Whether a stranger's word may stand on a command line: short, visible, and no option. */
  private static boolean isPlain(String word) {
    return !word.isBlank()
        && word.length() <= LONGEST
        && word.charAt(0) != '-'
        && Sanitizer.clean(word).equals(word);
  }
}
