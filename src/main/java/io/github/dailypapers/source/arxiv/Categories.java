package io.github.dailypapers.source.arxiv;

import io.github.dailypapers.spelling.Nearest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The categories of arXiv and the archives that hold them (https://arxiv.org/category_taxonomy).
 * Some have a second name, and archives of the early years have become categories.
 */
public final class Categories {
  private Categories() {}

  /** One line of the list; an alias has the id that arXiv itself shows in its place. */
  private record Entry(@Nullable String canonical) {}

  /** Read when the first question is asked: most runs ask none. */
  private static final class Known {
    static final Map<String, Entry> ENTRIES = read();

    private Known() {}

    private static Map<String, Entry> read() {
      Map<String, Entry> entries = new LinkedHashMap<>();
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  Objects.requireNonNull(Categories.class.getResourceAsStream("categories.tsv")),
                  StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          String[] cells = line.split("\t", -1);
          entries.put(cells[0], new Entry(cells.length > 2 ? cells[2] : null));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return entries;
    }
  }

  /**
   * The id that arXiv uses for {@code id}: itself, or that of which it is another name; empty if
   * there is no such category, letter case included.
   */
  public static Optional<String> canonical(String id) {
    Entry entry = Known.ENTRIES.get(id);
    if (entry == null) {
      return Optional.empty();
    }
    return Optional.of(entry.canonical == null ? id : entry.canonical);
  }

  /** The id that {@code slip} was most likely meant to be, empty if none is near. */
  public static Optional<String> suggestion(String slip) {
    for (String id : Known.ENTRIES.keySet()) {
      if (id.equalsIgnoreCase(slip)) {
        return Optional.of(id);
      }
    }
    return Nearest.to(slip, ids());
  }

  /**
   * Whether {@code id} is an archive, such as {@code math} or {@code hep-th}, which is a category
   * too if it is not divided; an archive of the early years that has become a category is none.
   */
  public static boolean isArchive(String id) {
    Entry entry = Known.ENTRIES.get(id);
    return entry != null && entry.canonical == null && id.indexOf('.') < 0;
  }

  /** All archives and categories but those that are other names, in the order of their names. */
  public static List<String> ids() {
    List<String> ids = new ArrayList<>();
    for (Map.Entry<String, Entry> entry : Known.ENTRIES.entrySet()) {
      if (entry.getValue().canonical == null) {
        ids.add(entry.getKey());
      }
    }
    return ids;
  }
}
