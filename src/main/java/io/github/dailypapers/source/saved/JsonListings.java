package io.github.dailypapers.source.saved;

import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.paper.Listing.Remark;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.paper.PaperBuilder;
import io.github.dailypapers.source.JsonValues;
import io.github.dailypapers.source.PageException;
import io.github.dailypapers.source.huggingface.EntryReader;
import java.io.BufferedInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Reads papers saved as JSON, a batch at a time: an array of them, one alone, or one behind another
 * as JSON Lines. Files that were joined are read to the end, so arrays may follow each other too.
 */
final class JsonListings implements SavedListings {
  private static final int BATCH = 256;

  /** How much of the file may be looked at to tell what its first object is, in bytes. */
  private static final int PEEK = 1 << 20;

  private final InputStream content;
  private final URI address;
  private final JsonShape shape;
  private final JsonValues json;
  private boolean done;
  private boolean inArray;
  private int count;

  private JsonListings(InputStream content, URI address, JsonShape shape) {
    this.content = content;
    this.address = address;
    this.shape = shape;
    this.json = JsonValues.of(content);
  }

  /** The papers of {@code content}. */
  static JsonListings open(BufferedInputStream content, URI address) throws IOException {
    content.mark(PEEK);
    byte[] head = content.readNBytes(PEEK - 1);
    content.reset();
    try {
      return new JsonListings(content, address, JsonShape.of(head));
    } catch (JacksonException e) {
      throw noPaper(address);
    }
  }

  @Override
  public Optional<Listing> next() throws IOException {
    if (done) {
      return Optional.empty();
    }
    List<Paper> papers = new ArrayList<>();
    try {
      while (papers.size() < BATCH && advance()) {
        PaperBuilder paper = read();
        if (paper != null) {
          papers.add(paper.build());
        }
      }
    } catch (JacksonException e) {
      throwIfUnreadable(e);
      done = true;
      json.remark("line " + json.lineNumber() + " is no JSON: what follows was not read");
    }
    count += papers.size();
    if (done && count == 0) {
      throw noPaper(address);
    }
    return Optional.of(new Listing(Kind.SAVED, Optional.empty(), papers, takeRemarks()));
  }

  private static PageException noPaper(URI address) {
    return new PageException(
        address,
        "JSON that holds papers",
        "the page holds no paper that could be read",
        "save an answer of the API, or write one with --format json");
  }

  /** Tells a file that could not be read from one that holds no JSON, or no text at all. */
  private static void throwIfUnreadable(JacksonException e) throws IOException {
    if (e instanceof JacksonIOException io && !(io.getCause() instanceof CharConversionException)) {
      throw io.getCause();
    }
  }

  /** Steps to the next object of an array or a sequence. */
  private boolean advance() throws JacksonException {
    JsonToken token = json.next();
    while (token == (inArray ? JsonToken.END_ARRAY : JsonToken.START_ARRAY)) {
      inArray = !inArray;
      token = json.next();
    }
    done = token == null;
    return !done;
  }

  private @Nullable PaperBuilder read() throws JacksonException {
    return switch (shape) {
      case RECORD -> RecordReader.read(json);
      case ENTRY -> EntryReader.entry(json);
      case PAPER -> EntryReader.paper(json);
    };
  }

  private List<Remark> takeRemarks() {
    List<Remark> taken = List.copyOf(json.remarks());
    json.remarks().clear();
    return taken;
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
