package io.github.dailypapers.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.support.Golden;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonFeedRendererTest {
  private static JsonObject feed(Paper... papers) {
    return JsonParser.parseString(
            Papers.render(Format.JSONFEED, RenderOptions.usual(), List.of(papers)))
        .getAsJsonObject();
  }

  @Test
  void everyPaperIsAnItem() {
    Golden.assertMatches(
        "render/papers.jsonfeed",
        Papers.render(Format.JSONFEED, RenderOptions.usual(), Papers.nasty()));
  }

  @Test
  void everythingThatMustBeThereIs() {
    JsonObject feed = feed(Papers.full(), Papers.paper().id("2511.00001").build());
    assertThat(feed.get("version").getAsString()).isEqualTo("https://jsonfeed.org/version/1.1");
    assertThat(feed.get("title").getAsString()).isEqualTo("Daily Papers");
    JsonArray items = feed.getAsJsonArray("items");
    assertThat(items).hasSize(2);
    items.forEach(
        item -> assertThat(item.getAsJsonObject().keySet()).contains("id", "content_text"));
  }

  @Test
  void whatIsUnknownIsLeftOut() {
    JsonObject item =
        feed(Papers.paper().id("2511.00001").build())
            .getAsJsonArray("items")
            .get(0)
            .getAsJsonObject();
    assertThat(item.keySet()).containsExactly("id", "url", "content_text");
  }

  @Test
  void aTextComesBackAsItWas() {
    String evil = "<b> \"\u202Eevil\u0000\u001b[31m \u2028 👩\u200D👧 " + "x".repeat(2000);
    JsonObject item =
        feed(Papers.paper().id("2511.00001").title(evil).build())
            .getAsJsonArray("items")
            .get(0)
            .getAsJsonObject();
    assertThat(item.get("title").getAsString()).isEqualTo(evil);
  }

  @Test
  void onlyAddressesOfTheWebAreOnes() {
    JsonObject item =
        feed(Papers.paper()
                .id("2511.00001")
                .url("javascript:alert(1)")
                .pdfUrl("file:///etc/passwd")
                .build())
            .getAsJsonArray("items")
            .get(0)
            .getAsJsonObject();
    assertThat(item.keySet()).doesNotContain("url", "attachments");
  }

  @Test
  void aFeedWithoutItemsIsOne() {
    assertThat(feed().getAsJsonArray("items")).isEmpty();
  }

  @Test
  void whatHasNoIdIsCounted() throws Exception {
    Renderer renderer = Format.JSONFEED.renderer(new StringWriter(), RenderOptions.usual());
    renderer.begin();
    renderer.paper(Papers.titled("Without an id"));
    assertThat(renderer.skipped()).isOne();
  }
}
