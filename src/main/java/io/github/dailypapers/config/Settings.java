package io.github.dailypapers.config;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What a file of properties sets, as far as it can be read. What the names mean is not known here.
 *
 * @param settings in the file's order, each name once
 * @param mistakes in the file's order
 */
public record Settings(List<Setting> settings, List<Mistake> mistakes) {
  /** What {@code text} sets. */
  static Settings of(String text) {
    List<Setting> settings = new ArrayList<>();
    List<Mistake> mistakes = new ArrayList<>();
    Map<String, Integer> known = new HashMap<>();
    LogicalLines lines = new LogicalLines(text);
    for (String line = lines.next(); line != null; line = lines.next()) {
      Properties read = new Properties();
      try {
        read.load(new StringReader(line));
      } catch (IOException | IllegalArgumentException e) {
        mistakes.add(
            new Mistake(
                lines.number(),
                "\\u begins a character of four hexadecimal digits",
                "write the character itself, for the file is UTF-8"));
        continue;
      }
      for (String name : read.stringPropertyNames()) {
        @Nullable Integer before = known.putIfAbsent(name, lines.number());
        if (before == null) {
          settings.add(new Setting(name, read.getProperty(name).strip(), lines.number()));
        } else {
          mistakes.add(
              new Mistake(
                  lines.number(),
                  '"' + name + "\" is set in line " + before + " already",
                  "leave one of them out"));
        }
      }
    }
    return new Settings(List.copyOf(settings), List.copyOf(mistakes));
  }

  /** No settings, for the file cannot be read. */
  static Settings none(int line, String message, String hint) {
    return new Settings(List.of(), List.of(new Mistake(line, message, hint)));
  }
}
