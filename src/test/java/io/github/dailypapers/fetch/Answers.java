package io.github.dailypapers.fetch;

import io.github.dailypapers.page.Page;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Addresses and answers for tests that need no server. */
final class Answers {
  private Answers() {}

  static WebAddress address(String text) {
    try {
      return WebAddress.of(URI.create(text));
    } catch (FetchException e) {
      throw new AssertionError(e);
    }
  }

  static Headers headers(String... namesAndValues) {
    Map<String, String> map = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return name -> Optional.ofNullable(map.get(name));
  }

  static Answer answer(int status, String... headers) {
    return answer(status, "body", headers(headers));
  }

  static Answer answer(int status, String body, Headers headers) {
    WebAddress address = address("https://papers.example/papers?x=1");
    Page page = new Page(address.uri(), body.getBytes(StandardCharsets.UTF_8));
    return new Answer(address, status, headers, page);
  }
}
