package io.github.dailypapers.page;

import java.net.URI;
import java.nio.charset.StandardCharsets;

/** The bytes of one page and where they finally came from. */
public final class Page {
  private final URI address;
  private final byte[] body;

  /**
   * A page.
   *
   * @param address after all redirects
   * @param body unpacked; not copied, so the caller must leave it alone
   */
  public Page(URI address, byte[] body) {
    this.address = address;
    this.body = body;
  }

  /** Where the page came from, after all redirects. */
  public URI address() {
    return address;
  }

  /** The unpacked bytes; shared, not to be changed. */
  public byte[] body() {
    return body;
  }

  /** The body read as UTF-8, which every page of every source is. */
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }
}
