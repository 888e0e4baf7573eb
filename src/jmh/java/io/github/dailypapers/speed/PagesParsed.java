package io.github.dailypapers.speed;

import io.github.dailypapers.paper.Listing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Pages of 105 papers a second: made into records, and what that stands beside. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class PagesParsed {
  private static final byte[] ELEMENT =
      "data-target=\"DailyPapers\" data-props=\"".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] QUOTE = "&quot;".getBytes(StandardCharsets.US_ASCII);

  private final ObjectMapper mapper = new ObjectMapper();
  private final JsonFactory factory = JsonFactory.builder().build();
  private byte[] page = {};

  /** Makes the page, and checks that all that is compared finds the same papers. */
  @Setup
  public void make() throws IOException {
    page = BusyDay.page();
    int read = records().papers().size();
    int inTree = tree().path("dailyPapers").size();
    if (read != BusyDay.PAPERS || inTree != BusyDay.PAPERS) {
      throw new IllegalStateException(read + " papers read, " + inTree + " in the tree");
    }
    int tokens = floor();
    if (tokens < 100 * BusyDay.PAPERS) {
      throw new IllegalStateException("no more than " + tokens + " tokens");
    }
  }

  /** What the program does. */
  @Benchmark
  public Listing records() throws IOException {
    return BusyDay.read(page);
  }

  /** The page's tree alone, of which nothing is read yet. */
  @Benchmark
  public Document jsoup() throws IOException {
    return Jsoup.parse(new ByteArrayInputStream(page), "UTF-8", "");
  }

  /** The usual way: the page's tree, and the tree of the JSON that is found in it. */
  @Benchmark
  public JsonNode tree() throws IOException {
    Document document = Jsoup.parse(new ByteArrayInputStream(page), "UTF-8", "");
    return mapper.readTree(document.select("div[data-target=DailyPapers]").attr("data-props"));
  }

  /** The least there is to do: to find the element, and to step over all that it carries. */
  @Benchmark
  public int floor() {
    int start = indexOf(ELEMENT) + ELEMENT.length;
    byte[] json = new byte[page.length - start];
    int length = 0;
    int at = start;
    while (page[at] != '"') {
      if (page[at] == '&' && Arrays.equals(page, at, at + QUOTE.length, QUOTE, 0, QUOTE.length)) {
        json[length++] = '"';
        at += QUOTE.length;
      } else {
        json[length++] = page[at++];
      }
    }
    int tokens = 0;
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json, 0, length)) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    return tokens;
  }

  private int indexOf(byte[] text) {
    int at = 0;
    while (!Arrays.equals(page, at, at + text.length, text, 0, text.length)) {
      at++;
    }
    return at;
  }
}
