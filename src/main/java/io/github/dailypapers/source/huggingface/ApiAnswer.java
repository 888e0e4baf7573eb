package io.github.dailypapers.source.huggingface;

import io.github.dailypapers.page.Page;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.paper.PaperBuilder;
import io.github.dailypapers.source.JsonValues;
import io.github.dailypapers.source.PageException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/** Reads the answers of the site's API: an array of entries, or one paper. */
final class ApiAnswer {
  private final Page page;
  private final JsonValues json;

  private ApiAnswer(Page page) {
    this.page = page;
    this.json = JsonValues.of(page.body());
  }

  /**
   * The listing in {@code page}.
   *
   * @param kind what was asked for, for an answer does not say
   * @throws PageException if the answer is broken before its first paper, or is none
   */
  static Listing read(Page page, Kind kind) throws PageException {
    ApiAnswer answer = new ApiAnswer(page);
    return kind == Kind.PAPER ? answer.paper() : answer.entries(kind);
  }

  private Listing entries(Kind kind) throws PageException {
    List<PaperBuilder> entries = new ArrayList<>();
    boolean broken = false;
    try {
      if (json.next() != JsonToken.START_ARRAY) {
        throw notUnderstood();
      }
      PayloadReader.readEntries(json, entries);
    } catch (JacksonException e) {
      broken = true;
    }
    if (entries.isEmpty() && (broken || !json.remarks().isEmpty())) {
      throw notUnderstood();
    }
    if (broken) {
      json.remark("the answer is broken after paper " + entries.size());
    }
    List<Paper> papers = new ArrayList<>(entries.size());
    for (PaperBuilder entry : entries) {
      papers.add(entry.build());
    }
    return new Listing(
        kind, kind == Kind.DAY ? commonDay(papers) : Optional.empty(), papers, json.remarks());
  }

  /** The day that all the entries state; the answer itself states none. */
  private static Optional<LocalDate> commonDay(List<Paper> papers) {
    @Nullable LocalDate day = papers.isEmpty() ? null : papers.get(0).listedOn();
    for (Paper paper : papers) {
      if (day == null || !day.equals(paper.listedOn())) {
        return Optional.empty();
      }
    }
    return Optional.ofNullable(day);
  }

  private Listing paper() throws PageException {
    try {
      json.next();
      PaperBuilder paper = EntryReader.paper(json);
      if (paper != null) {
        return new Listing(Kind.PAPER, Optional.empty(), List.of(paper.build()), json.remarks());
      }
    } catch (JacksonException e) {
      throw notUnderstood();
    }
    throw notUnderstood();
  }

  private PageException notUnderstood() {
    return new PageException(
        page.address(),
        "a JSON array of papers, or a paper",
        "the answer of the API is not what it should be",
        "try again later");
  }
}
