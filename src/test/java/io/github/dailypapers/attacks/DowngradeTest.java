package io.github.dailypapers.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.support.Cli;
import io.github.dailypapers.support.Site;
import org.junit.jupiter.api.Test;

/** A site that leads from http on this machine, or from https, to where anybody listens. */
class DowngradeTest extends Attacked {
  @Test
  void aTokenIsNotSentOverAnOpenLineToAnotherMachine() {
    Cli.Run run =
        user()
            .with("HF_TOKEN", "hf_secret")
            .with("HF_ENDPOINT", "http://papers.invalid")
            .with("http_proxy", site.at("").toString())
            .run("list", "--no-archive");
    assertThat(site.requests())
        .isNotEmpty()
        .allMatch(request -> !request.headers().toString().contains("hf_secret"));
    assertThat(run.err()).doesNotContain("hf_secret");
  }

  @Test
  void anythingButHttpIsNotFollowed() {
    for (String address :
        new String[] {"ftp://x.invalid/", "file:///etc/passwd", "jar:file:/x!/y"}) {
      site.on("/papers", Site.redirect(address));
      assertOneLine(user().run("list", "--no-archive"), 65);
    }
  }

  @Test
  void aCircleOfRedirectsEnds() {
    site.on("/papers", Site.redirect(site.at("/papers").toString()));
    assertOneLine(user().run("list", "--no-archive"), 65);
    assertThat(site.requests()).hasSizeLessThan(60);
  }
}
