package io.github.dailypapers.render;

import io.github.dailypapers.paper.Paper;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** A JSON Feed (https://www.jsonfeed.org/version/1.1/), one item a line. */
final class JsonFeedRenderer implements Renderer {
  private final JsonGenerator json;
  private final FeedHead head;
  private boolean any;
  private int skipped;

  JsonFeedRenderer(Writer out, FeedHead head) {
    this.head = head;
    this.json =
        JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build()
            .createGenerator(ObjectWriteContext.empty(), out);
  }

  @Override
  public void begin() throws IOException {
    written(
        () -> {
          json.writeStartObject();
          text("version", "https://jsonfeed.org/version/1.1");
          text("title", head.title());
          json.writeArrayPropertyStart("items");
        });
  }

  @Override
  public void paper(Paper paper) throws IOException {
    Optional<String> id = PaperAddress.of(paper);
    if (id.isEmpty()) {
      skipped++;
      return;
    }
    written(
        () -> {
          json.writeRaw(any ? "" : "\n");
          any = true;
          json.writeStartObject();
          item(paper, id.get());
          json.writeEndObject();
          json.writeRaw("\n");
        });
  }

  private void item(Paper paper, String id) {
    text("id", id);
    address("url", paper.url() == null ? id : paper.url());
    address("external_url", paper.codeUrl() == null ? paper.projectUrl() : paper.codeUrl());
    text("title", paper.title());
    // An item must have a content.
    text("content_text", paper.abstractText() == null ? "" : paper.abstractText());
    text("summary", paper.summary());
    day("date_published", paper.listedOn() == null ? paper.publishedOn() : paper.listedOn());
    day("date_modified", paper.updatedOn());
    if (paper.authors() != null && !paper.authors().isEmpty()) {
      json.writeArrayPropertyStart("authors");
      for (String name : paper.authors()) {
        json.writeStartObject();
        text("name", name);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    tags(paper);
    Optional<String> pdf = web(paper.pdfUrl());
    if (pdf.isPresent()) {
      json.writeArrayPropertyStart("attachments");
      json.writeStartObject();
      text("url", pdf.get());
      text("mime_type", "application/pdf");
      json.writeEndObject();
      json.writeEndArray();
    }
  }

  private void tags(Paper paper) {
    List<String> tags = new ArrayList<>();
    tags.addAll(paper.keywords() == null ? List.of() : paper.keywords());
    tags.addAll(paper.categories() == null ? List.of() : paper.categories());
    if (!tags.isEmpty()) {
      json.writeName("tags");
      json.writeStartArray();
      tags.forEach(tag -> JsonText.write(json, tag));
      json.writeEndArray();
    }
  }

  private void text(String name, @Nullable String value) {
    if (value != null) {
      json.writeName(name);
      JsonText.write(json, value);
    }
  }

  private void address(String name, @Nullable String value) {
    web(value).ifPresent(address -> text(name, address));
  }

  private static Optional<String> web(@Nullable String address) {
    return Optional.ofNullable(address)
        .filter(text -> text.startsWith("https://") || text.startsWith("http://"));
  }

  private void day(String name, @Nullable LocalDate day) {
    text(name, day == null ? null : AtomEntry.moment(day));
  }

  @Override
  public void end() throws IOException {
    written(
        () -> {
          json.writeEndArray();
          json.writeEndObject();
          json.writeRaw("\n");
          json.close();
        });
  }

  private static void written(Runnable writing) throws IOException {
    try {
      writing.run();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public int skipped() {
    return skipped;
  }
}
