package io.github.dailypapers.fetch;

import static io.github.dailypapers.fetch.Failures.failureOf;
import static io.github.dailypapers.support.Site.page;
import static io.github.dailypapers.support.Site.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.fetch.FetchException.Reason;
import io.github.dailypapers.fetch.ProxyServer.Login;
import io.github.dailypapers.fetch.ProxyServer.Once;
import io.github.dailypapers.page.SiteRules;
import io.github.dailypapers.support.FakeTime;
import io.github.dailypapers.support.Site;
import java.net.Authenticator.RequestorType;
import java.net.PasswordAuthentication;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Fetching by a proxy, and what it learns of the user. */
final class ProxyServerTest {
  private static final URI PLAIN = URI.create("http://papers.example/papers");
  private static final URI SECURE = URI.create("https://papers.example/papers");

  private final Site proxy = new Site();
  private final FakeTime time = new FakeTime();

  @AfterEach
  void closeProxy() {
    proxy.close();
  }

  private HttpFetcher fetcher(String userInfo) throws FetchException {
    String address = "http://" + userInfo + "127.0.0.1:" + proxy.port();
    return HttpFetcher.create(
        new FetchSettings(
            SECURE,
            Optional.of("hf_secret"),
            "dailypapers/1",
            Map.of("http_proxy", address, "https_proxy", address),
            SiteRules.usual(),
            LastRequests.forgotten(),
            false,
            time,
            time,
            time));
  }

  private String header(String name) {
    return proxy.requests().get(0).headers().getOrDefault(name, "none");
  }

  @Test
  void aPlainPageIsAskedOfTheProxy() throws FetchException {
    proxy.on(PLAIN.toString(), page("x"));

    assertThat(fetcher("").fetch(PLAIN).text()).isEqualTo("x");
    assertThat(header("proxy-authorization")).isEqualTo("none");
  }

  @Test
  void aProxyThatWantsALoginGetsIt() throws FetchException {
    proxy.on(PLAIN.toString(), page("x"));

    fetcher("a%40nn:p%C3%A4+ss@").fetch(PLAIN);

    String login = "a@nn:pä+ss";
    assertThat(header("proxy-authorization"))
        .isEqualTo(
            "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aLoginMayHaveNoPassword() throws FetchException {
    proxy.on(PLAIN.toString(), page("x"));

    fetcher("ann@").fetch(PLAIN);

    assertThat(header("proxy-authorization"))
        .isEqualTo(
            "Basic " + Base64.getEncoder().encodeToString("ann:".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aSecurePageIsAskedThroughATunnelThatCarriesNoToken() {
    proxy.on("papers.example:443", status(503));

    FetchException failure = failureOf(() -> fetcher("ann:pw@").fetch(SECURE));

    assertThat(proxy.requests().get(0).method()).isEqualTo("CONNECT");
    assertThat(header("authorization")).isEqualTo("none");
    assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE);
    assertThat(failure)
        .hasMessage(
            "cannot reach papers.example by the proxy 127.0.0.1:"
                + proxy.port()
                + ": the proxy answers HTTP/1.1 503 As the test wishes");
  }

  @Test
  void theLoginIsGivenToTheProxyOnce() {
    Once once = new Once(new Login("ann", "pw"));

    assertThat(asked(once, RequestorType.SERVER)).isNull();
    PasswordAuthentication given = asked(once, RequestorType.PROXY);
    assertThat(given.getUserName()).isEqualTo("ann");
    assertThat(given.getPassword()).containsExactly('p', 'w');
    assertThat(asked(once, RequestorType.PROXY)).isNull();
  }

  @Test
  void theLoginDoesNotShow() {
    assertThat(new Login("ann", "pw")).hasToString("a login");
  }

  private static PasswordAuthentication asked(Once once, RequestorType by) {
    return once.requestPasswordAuthenticationInstance(
        "proxy.example", null, 1, "http", "", "basic", null, by);
  }
}
