package io.github.dailypapers.fetch;

import io.github.dailypapers.page.SiteRules;
import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/**
 * What fetching needs to know of the program around it.
 *
 * @param endpoint the site that the token is for; http or https
 * @param token sent to the endpoint's own server, over https or to this machine, and nowhere else
 * @param userAgent the program's name, version and contact address
 * @param environment where {@code https_proxy}, {@code http_proxy} and {@code no_proxy} are looked
 *     up
 * @param rules how the site wants to be asked
 * @param last when its servers were asked by earlier runs
 * @param patient whether to begin a wait of over a minute
 * @param clock the time
 * @param pause lets it go by
 * @param waiting hears of waits that a user would notice
 */
public record FetchSettings(
    URI endpoint,
    Optional<String> token,
    String userAgent,
    Map<String, String> environment,
    SiteRules rules,
    LastRequests last,
    boolean patient,
    InstantSource clock,
    Pause pause,
    Waiting waiting) {
  /** The name of the class alone, as token and environment hold secrets. */
  @Override
  public String toString() {
    return "FetchSettings";
  }
}
