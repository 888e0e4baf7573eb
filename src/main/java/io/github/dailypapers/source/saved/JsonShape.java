package io.github.dailypapers.source.saved;

import io.github.dailypapers.source.JsonValues;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/** What the objects of a JSON file are. */
enum JsonShape {
  /** Papers as this program writes them. */
  RECORD,
  /** Entries of a listing of Hugging Face. */
  ENTRY,
  /** Papers of Hugging Face without what a listing adds. */
  PAPER;

  /** Tells it by the keys of the first object in {@code head}, which may break off anywhere. */
  static JsonShape of(byte[] head) {
    JsonValues json = JsonValues.of(head);
    JsonShape shape = RECORD;
    try {
      if (json.next() == JsonToken.START_ARRAY) {
        json.next();
      }
      for (String key = json.nextKey(); key != null; key = json.nextKey()) {
        switch (key) {
          case "paper" -> {
            return ENTRY;
          }
          case "publishedAt", "submittedOnDailyAt", "discussionId" -> shape = PAPER;
          default -> json.skip();
        }
      }
    } catch (JacksonException e) {
      // The head has broken off; what it showed until then must do.
    }
    return shape;
  }
}
