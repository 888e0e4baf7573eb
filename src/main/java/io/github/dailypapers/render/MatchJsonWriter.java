package io.github.dailypapers.render;

import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.select.Hit;
import io.github.dailypapers.select.Span;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * What was found, for programs: one event a line, with the keys that ripgrep's events have
 * (https://docs.rs/grep-printer/latest/grep_printer/struct.JSON.html), so that readers of those can
 * read these, and those of the paper besides. A paper is a {@code begin}, a {@code match} for each
 * text with hits, and an {@code end}; a {@code summary} closes the search. The path is the paper's
 * identifier, a text is one line without number, and the offsets of submatches count its bytes in
 * UTF-8. How long the search took is not told.
 */
public final class MatchJsonWriter implements MatchWriter {
  private final JsonGenerator json;
  private long papers;
  private long texts;
  private long matches;

  /** A writer of events to {@code out}. */
  public MatchJsonWriter(Writer out) {
    this.json =
        JsonFactory.builder()
            .rootValueSeparator("")
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build()
            .createGenerator(ObjectWriteContext.empty(), out);
  }

  @Override
  public void match(Paper paper, List<Hit> hits) throws IOException {
    try {
      papers++;
      begin("begin", paper);
      string("title", paper.title());
      json.writeStringProperty(
          "listed_on", paper.listedOn() == null ? null : paper.listedOn().toString());
      string("url", paper.url());
      finish();
      long before = matches;
      for (Hit hit : hits) {
        hit(paper, hit);
      }
      begin("end", paper);
      json.writeNullProperty("binary_offset");
      json.writeObjectPropertyStart("stats");
      json.writeNumberProperty("matched_lines", hits.size());
      json.writeNumberProperty("matches", matches - before);
      json.writeEndObject();
      finish();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  private void hit(Paper paper, Hit hit) {
    texts++;
    begin("match", paper);
    json.writeStringProperty("field", hit.field().label());
    text("lines", hit.text());
    json.writeNullProperty("line_number");
    json.writeNumberProperty("absolute_offset", 0);
    json.writeArrayPropertyStart("submatches");
    int from = 0;
    int bytes = 0;
    for (Span span : hit.spans()) {
      matches++;
      bytes += length(hit.text(), from, span.start());
      json.writeStartObject();
      text("match", span.of(hit.text()));
      json.writeNumberProperty("start", bytes);
      bytes += length(hit.text(), span.start(), span.end());
      json.writeNumberProperty("end", bytes);
      json.writeEndObject();
      from = span.end();
    }
    json.writeEndArray();
    finish();
  }

  private static int length(String text, int from, int to) {
    return Surrogates.replaced(text.substring(from, to)).getBytes(StandardCharsets.UTF_8).length;
  }

  private void text(String name, String text) {
    json.writeObjectPropertyStart(name);
    string("text", text);
    json.writeEndObject();
  }

  /** Lone surrogates are replaced, for in UTF-8 there are no offsets of them. */
  private void string(String name, @Nullable String text) {
    json.writeName(name);
    if (text == null) {
      json.writeNull();
    } else {
      JsonText.write(json, Surrogates.replaced(text));
    }
  }

  private void begin(String type, Paper paper) {
    json.writeStartObject();
    json.writeStringProperty("type", type);
    json.writeObjectPropertyStart("data");
    if (paper.id() == null) {
      json.writeNullProperty("path");
    } else {
      text("path", paper.id());
    }
    string("source", paper.source());
    string("id", paper.id());
  }

  private void finish() {
    json.writeEndObject();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  @Override
  public void end() throws IOException {
    try {
      json.writeStartObject();
      json.writeStringProperty("type", "summary");
      json.writeObjectPropertyStart("data");
      json.writeObjectPropertyStart("stats");
      json.writeNumberProperty("searches_with_match", papers);
      json.writeNumberProperty("matched_lines", texts);
      json.writeNumberProperty("matches", matches);
      json.writeEndObject();
      finish();
      json.close();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }
}
