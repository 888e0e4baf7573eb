package io.github.dailypapers.source;

import io.github.dailypapers.paper.Listing.Remark;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads the values of JSON objects from a stream. A value of a type that was not expected is passed
 * over whole, counts as unknown and is remarked on: it is never bent into shape.
 */
public final class JsonValues {
  private final JsonParser parser;
  private final List<Remark> remarks = new ArrayList<>();

  private JsonValues(JsonParser parser) {
    this.parser = parser;
  }

  /** Values of the JSON in {@code text}. */
  public static JsonValues of(String text) {
    return new JsonValues(factory().createParser(ObjectReadContext.empty(), text));
  }

  /** Values of the JSON in {@code bytes}, in UTF-8, UTF-16 or UTF-32. */
  public static JsonValues of(byte[] bytes) {
    return new JsonValues(factory().createParser(ObjectReadContext.empty(), bytes));
  }

  /** Values of the JSON in {@code stream}, read as it is asked for. */
  public static JsonValues of(java.io.InputStream stream) {
    return new JsonValues(factory().createParser(ObjectReadContext.empty(), stream));
  }

  private static JsonFactory factory() {
    return JsonFactory.builder().disable(StreamReadFeature.AUTO_CLOSE_SOURCE).build();
  }

  /** What could not be read so far; values that were passed over. */
  public List<Remark> remarks() {
    return remarks;
  }

  /** Remarks on something that could not be read, of which {@code text} may quote any of. */
  public void remark(String text) {
    remarks.add(new Remark(OneLine.of(text), true));
  }

  /** Steps to the next token, null at the end. */
  public @Nullable JsonToken next() throws JacksonException {
    return parser.nextToken();
  }

  /** The token that the reader stands on, null before the first and after the last. */
  public @Nullable JsonToken current() {
    return parser.currentToken();
  }

  /**
   * Steps to the next key of the object the reader is in, and to its value.
   *
   * @return the key, or null at the object's end
   */
  public @Nullable String nextKey() throws JacksonException {
    String key = parser.nextName();
    if (key != null) {
      parser.nextToken();
    }
    return key;
  }

  /** Passes over the value the reader stands on. */
  public void skip() throws JacksonException {
    parser.skipChildren();
  }

  /** Whether the reader stands on an object; if not, the value is passed over. */
  public boolean isObject() throws JacksonException {
    return is(JsonToken.START_OBJECT, "an object");
  }

  /** Whether the reader stands on an array; if not, the value is passed over. */
  public boolean isArray() throws JacksonException {
    return is(JsonToken.START_ARRAY, "an array");
  }

  /** The text the reader stands on, as it is; null if it is none. */
  public @Nullable String text() throws JacksonException {
    return is(JsonToken.VALUE_STRING, "text") ? parser.getString() : null;
  }

  /** The text the reader stands on, on one line; null if it is none or blank. */
  public @Nullable String line() throws JacksonException {
    String text = text();
    String line = text == null ? "" : OneLine.of(text);
    return line.isEmpty() ? null : line;
  }

  /** The whole number the reader stands on; null if it is none. */
  public @Nullable Integer number() throws JacksonException {
    if (!is(JsonToken.VALUE_NUMBER_INT, "a whole number")) {
      return null;
    }
    if (parser.getNumberType() != JsonParser.NumberType.INT || parser.getIntValue() < 0) {
      unexpected("a count");
      return null;
    }
    return parser.getIntValue();
  }

  /** Whether the reader stands on true; a value that is neither true nor false is remarked on. */
  public boolean flag() throws JacksonException {
    return current() == JsonToken.VALUE_TRUE
        || (current() != JsonToken.VALUE_FALSE && is(JsonToken.VALUE_TRUE, "true or false"));
  }

  /** The texts of the array the reader stands on, as they are; null if it is no array. */
  public @Nullable List<String> texts() throws JacksonException {
    if (!isArray()) {
      return null;
    }
    List<String> texts = new ArrayList<>();
    while (next() != JsonToken.END_ARRAY) {
      String text = text();
      if (text != null) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** As {@link #texts}, each on one line and none twice or blank. */
  public @Nullable List<String> distinctLines() throws JacksonException {
    List<String> texts = texts();
    if (texts == null) {
      return null;
    }
    Set<String> lines = new LinkedHashSet<>();
    for (String text : texts) {
      lines.add(OneLine.of(text));
    }
    lines.remove("");
    return List.copyOf(lines);
  }

  /** The one-based line of the text that the reader has come to. */
  public int lineNumber() {
    return parser.currentLocation().getLineNr();
  }

  private boolean is(JsonToken expected, String what) throws JacksonException {
    JsonToken token = parser.currentToken();
    if (token == expected) {
      return true;
    }
    if (token != JsonToken.VALUE_NULL) {
      unexpected(what);
      parser.skipChildren();
    }
    return false;
  }

  private void unexpected(String what) {
    String key = parser.currentName();
    remark((key == null ? "an element" : "\"" + key + "\"") + " is not " + what);
  }
}
