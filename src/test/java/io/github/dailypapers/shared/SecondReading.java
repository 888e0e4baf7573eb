package io.github.dailypapers.shared;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads an entry of a listing as the format's description has it, by another library and without a
 * line of the program's own reading.
 */
final class SecondReading {
  private final JsonObject entry;
  private final JsonObject paper;

  private SecondReading(JsonObject entry) {
    this.entry = entry;
    this.paper = entry.getAsJsonObject("paper");
  }

  /** The record that the program must make of {@code entry}, listed on {@code day}. */
  static JsonObject record(JsonObject entry, String day) {
    return new SecondReading(entry).record(day);
  }

  private JsonObject record(String day) {
    String id = paper.get("id").getAsString();
    JsonObject organization = organization();
    JsonObject record = new JsonObject();
    record.addProperty("source", "hf");
    record.addProperty("id", id);
    record.add("title", line(paper.get("title")));
    record.add("abstract", line(paper.get("summary")));
    record.add("authors", authors());
    record.addProperty("author_count", paper.getAsJsonArray("authors").size());
    record.add("organization", line(organization.get("fullname")));
    record.add("organization_id", line(organization.get("name")));
    record.add("submitted_by", submitter());
    record.addProperty("listed_on", day);
    record.addProperty("published_on", paper.get("publishedAt").getAsString().substring(0, 10));
    record.add("updated_on", JsonNull.INSTANCE);
    record.add("upvotes", paper.get("upvotes"));
    record.add("comments", entry.get("numComments"));
    record.add("keywords", keywords());
    record.add("summary", line(paper.get("ai_summary")));
    for (String unknown : new String[] {"categories", "announce", "journal_ref", "doi"}) {
      record.add(unknown, JsonNull.INSTANCE);
    }
    record.add("comment", JsonNull.INSTANCE);
    record.add("code_url", line(paper.get("githubRepo")));
    record.add("code_stars", orNull(paper.get("githubStars")));
    record.add("project_url", line(paper.get("projectPage")));
    record.add("media", media());
    record.addProperty("url", "https://huggingface.co/papers/" + id);
    record.addProperty("pdf_url", "https://arxiv.org/pdf/" + id);
    return record;
  }

  /** The organization stands with the paper or beside it, and changed its name in 2026. */
  private JsonObject organization() {
    for (JsonElement candidate :
        new JsonElement[] {
          paper.get("organization"), entry.get("organization"), entry.get("submitterOrganization")
        }) {
      if (candidate != null && candidate.isJsonObject()) {
        return candidate.getAsJsonObject();
      }
    }
    return new JsonObject();
  }

  private JsonElement submitter() {
    JsonElement outer = entry.get("submittedBy");
    if (outer != null && outer.isJsonObject()) {
      return orNull(outer.getAsJsonObject().get("name"));
    }
    JsonElement inner = paper.get("submittedOnDailyBy");
    return inner != null && inner.isJsonObject()
        ? orNull(inner.getAsJsonObject().get("user"))
        : JsonNull.INSTANCE;
  }

  private JsonArray authors() {
    JsonArray names = new JsonArray();
    for (JsonElement author : paper.getAsJsonArray("authors")) {
      names.add(line(author.getAsJsonObject().get("name")));
    }
    return names;
  }

  /** Each once, and none that is blank. */
  private JsonElement keywords() {
    JsonElement given = paper.get("ai_keywords");
    if (given == null || given.isJsonNull()) {
      return JsonNull.INSTANCE;
    }
    Set<String> words = new LinkedHashSet<>();
    for (JsonElement word : given.getAsJsonArray()) {
      if (!word.getAsString().isBlank()) {
        words.add(line(word).getAsString());
      }
    }
    JsonArray array = new JsonArray();
    words.forEach(array::add);
    return array;
  }

  private JsonElement media() {
    for (JsonElement several : new JsonElement[] {entry.get("mediaUrls"), paper.get("mediaUrls")}) {
      if (several != null && several.isJsonArray()) {
        return several;
      }
    }
    JsonElement one = entry.get("mediaUrl");
    if (one == null || one.isJsonNull()) {
      return JsonNull.INSTANCE;
    }
    JsonArray array = new JsonArray();
    array.add(one);
    return array;
  }

  /** Text on one line with single spaces; blank is unknown. */
  private static JsonElement line(@Nullable JsonElement text) {
    if (text == null || text.isJsonNull() || text.getAsString().isBlank()) {
      return JsonNull.INSTANCE;
    }
    return new JsonPrimitive(String.join(" ", text.getAsString().strip().split("\\s+")));
  }

  private static JsonElement orNull(@Nullable JsonElement value) {
    return value == null ? JsonNull.INSTANCE : value;
  }
}
