package io.github.dailypapers.support;

import io.github.dailypapers.page.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The saved pages under {@code pages/}: invented papers in the shapes of the real pages. */
public final class Fixture {
  private Fixture() {}

  /** The bytes of the page called {@code name}. */
  public static byte[] bytes(String name) {
    try (InputStream page = Fixture.class.getResourceAsStream("/pages/" + name)) {
      return Objects.requireNonNull(page, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of the page called {@code name}. */
  public static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  /** The page called {@code name}, as if it came from the site. */
  public static Page page(String name) {
    return new Page(URI.create("https://huggingface.co/papers"), bytes(name));
  }

  /** A page of the site with the text {@code body}. */
  public static Page of(String body) {
    return new Page(
        URI.create("https://huggingface.co/papers"), body.getBytes(StandardCharsets.UTF_8));
  }
}
