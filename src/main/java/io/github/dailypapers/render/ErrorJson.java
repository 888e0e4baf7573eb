package io.github.dailypapers.render;

import java.io.StringWriter;
import java.net.URI;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A failure as programs read it. */
public final class ErrorJson {
  private ErrorJson() {}

  /**
   * {@code {"error":{"code","message","hint","url"}}} on one line; no address is null.
   *
   * @param code the exit status
   * @param message what happened
   * @param hint what to do
   * @param address the page it happened at
   */
  public static String of(int code, String message, String hint, Optional<URI> address) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeObjectPropertyStart("error");
      json.writeNumberProperty("code", code);
      json.writeStringProperty("message", message);
      json.writeStringProperty("hint", hint);
      json.writeStringProperty("url", address.map(URI::toString).orElse(null));
      json.writeEndObject();
      json.writeEndObject();
    }
    return text.toString();
  }
}
