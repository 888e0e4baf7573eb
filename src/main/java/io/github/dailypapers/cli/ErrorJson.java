package io.github.dailypapers.cli;

import java.io.StringWriter;
import java.net.URI;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A failure as programs read it. */
final class ErrorJson {
  private ErrorJson() {}

  /** {@code {"error":{"code","message","hint","url"}}} on one line; no address is null. */
  static String of(Failure failure) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeObjectPropertyStart("error");
      json.writeNumberProperty("code", failure.exit().code());
      json.writeStringProperty("message", failure.message());
      json.writeStringProperty("hint", failure.hint());
      json.writeStringProperty("url", failure.address().map(URI::toString).orElse(null));
      json.writeEndObject();
      json.writeEndObject();
    }
    return text.toString();
  }
}
