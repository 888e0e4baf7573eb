package io.github.dailypapers.source.huggingface;

import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.paper.PaperBuilder;
import io.github.dailypapers.source.JsonValues;
import io.github.dailypapers.source.UtcDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/** Reads the data that a page carries for its script: {@code data-props} of one element. */
final class PayloadReader {
  private final JsonValues json;
  private final List<PaperBuilder> entries = new ArrayList<>();
  private final List<PaperBuilder> results = new ArrayList<>();
  private boolean hasEntries;
  private boolean hasResults;
  private boolean trending;
  private @Nullable String query;
  private @Nullable String periodType;
  private @Nullable String date;

  private PayloadReader(JsonValues json) {
    this.json = json;
  }

  /** Reads the data of a listing page, as far as it can be read. */
  static Payload listing(String props) {
    PayloadReader reader = new PayloadReader(JsonValues.of(props));
    boolean whole = reader.readWhole();
    return reader.payload(whole);
  }

  private boolean readWhole() {
    try {
      json.next();
      if (json.isObject()) {
        read();
      }
      return hasEntries || hasResults;
    } catch (JacksonException e) {
      return false;
    }
  }

  private void read() throws JacksonException {
    for (String key = json.nextKey(); key != null; key = json.nextKey()) {
      switch (key) {
        case "dailyPapers" -> {
          hasEntries = true;
          readEntries(json, entries);
        }
        case "searchResults" -> {
          hasResults = true;
          readEntries(json, results);
        }
        case "date", "dateString" -> date = json.text();
        case "periodType" -> periodType = json.text();
        case "isTrending" -> trending = json.flag();
        case "query" -> query();
        default -> json.skip();
      }
    }
  }

  /** Adds the entries of the array that {@code json} stands on, and those before a break in it. */
  static void readEntries(JsonValues json, List<PaperBuilder> entries) throws JacksonException {
    if (!json.isArray()) {
      return;
    }
    while (json.next() != JsonToken.END_ARRAY) {
      PaperBuilder entry = EntryReader.entry(json);
      if (entry != null) {
        entries.add(entry);
      }
    }
  }

  private void query() throws JacksonException {
    if (!json.isObject()) {
      return;
    }
    for (String key = json.nextKey(); key != null; key = json.nextKey()) {
      if (key.equals("q")) {
        query = json.line();
      } else {
        json.skip();
      }
    }
  }

  private Payload payload(boolean whole) {
    Kind kind = kind();
    Optional<LocalDate> day = kind == Kind.DAY && date != null ? UtcDay.of(date) : Optional.empty();
    if (kind == Kind.DAY && date != null && day.isEmpty()) {
      json.remark("the day of the page, \"" + date + "\", is no date");
    }
    List<Paper> papers = new ArrayList<>();
    for (PaperBuilder entry : hasResults ? results : entries) {
      if (day.isPresent()) {
        entry.listedOn(day.get());
      }
      papers.add(entry.build());
    }
    return new Payload(kind, day, papers, whole, json.remarks());
  }

  private Kind kind() {
    if (hasResults || query != null) {
      return Kind.SEARCH;
    }
    if (trending) {
      return Kind.TRENDING;
    }
    return periodType == null || periodType.equals("day") ? Kind.DAY : Kind.PERIOD;
  }
}
