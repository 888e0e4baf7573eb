package io.github.dailypapers.render;

import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.select.Hit;
import io.github.dailypapers.select.Span;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * What was found, for programs: one event a line, in the manner of ripgrep
 * (https://docs.rs/grep-printer/latest/grep_printer/struct.JSON.html). A paper is a {@code begin},
 * a {@code match} for each text with hits, and an {@code end}; a {@code summary} closes the search.
 * Offsets of submatches count the bytes of the text in UTF-8.
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
      json.writeStringProperty("title", paper.title());
      json.writeStringProperty(
          "listed_on", paper.listedOn() == null ? null : paper.listedOn().toString());
      json.writeStringProperty("url", paper.url());
      finish();
      long count = 0;
      for (Hit hit : hits) {
        hit(paper, hit);
        count += hit.spans().size();
      }
      begin("end", paper);
      json.writeNumberProperty("matches", count);
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
    return text.substring(from, to).getBytes(StandardCharsets.UTF_8).length;
  }

  private void text(String name, String text) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }

  private void begin(String type, Paper paper) {
    json.writeStartObject();
    json.writeStringProperty("type", type);
    json.writeObjectPropertyStart("data");
    json.writeStringProperty("source", paper.source());
    json.writeStringProperty("id", paper.id());
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
      json.writeNumberProperty("papers", papers);
      json.writeNumberProperty("matched_texts", texts);
      json.writeNumberProperty("matches", matches);
      finish();
      json.close();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }
}
