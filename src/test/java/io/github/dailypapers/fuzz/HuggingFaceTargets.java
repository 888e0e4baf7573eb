package io.github.dailypapers.fuzz;

import io.github.dailypapers.page.Freshness;
import io.github.dailypapers.page.Page;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.source.PageException;
import io.github.dailypapers.source.Request;
import io.github.dailypapers.source.huggingface.HuggingFace;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** What Hugging Face's pages and the answers of its API are read with. */
final class HuggingFaceTargets {
  private static final URI SITE = URI.create("https://huggingface.co");
  private static final URI PAGE = URI.create("https://huggingface.co/papers");

  private HuggingFaceTargets() {}

  static void page(byte[] input) throws PageException {
    Sound.listing(HuggingFace.saved(new Page(PAGE, input)));
  }

  /** What was asked for tells how an answer is read. */
  static void api(byte[] input) throws PageException {
    Kind kind = input.length % 2 == 0 ? Kind.DAY : Kind.PAPER;
    Request request = Request.of(kind, List.of(PAGE), Freshness.within(Duration.ofDays(1)));
    Sound.listing(new HuggingFace(SITE).read(request, new Page(PAGE, input)).listing());
  }
}
