package io.github.dailypapers.fetch;

import static io.github.dailypapers.fetch.Answers.address;
import static io.github.dailypapers.fetch.Failures.failureOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.fetch.FetchException.Reason;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which proxy the environment names. */
final class ProxiesTest {
  private static final String PAGE = "https://papers.example/x";

  private final Map<String, String> environment = new HashMap<>();

  private Optional<String> proxy(String asked) throws FetchException {
    return new Proxies(environment).between(address(asked)).map(ProxyServer::toString);
  }

  @Test
  void withoutAWordThereIsNone() throws FetchException {
    assertThat(proxy(PAGE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "http://proxy.example:3128, proxy.example:3128",
    "http://proxy.example:3128/, proxy.example:3128",
    "HTTP://proxy.example, proxy.example:1080",
    "proxy.example:8080, proxy.example:8080",
    "' proxy.example ', proxy.example:1080",
    "http://ann:pw@proxy.example:3128, proxy.example:3128"
  })
  void aProxyIsNamedWithOrWithoutSchemeAndPort(String value, String proxy) throws FetchException {
    environment.put("https_proxy", value);

    assertThat(proxy(PAGE)).contains(proxy);
  }

  @Test
  void eachSchemeHasAProxyOfItsOwn() throws FetchException {
    environment.put("https_proxy", "secure.example:1");
    environment.put("http_proxy", "plain.example:2");

    assertThat(proxy("https://papers.example/")).contains("secure.example:1");
    assertThat(proxy("http://papers.example/")).contains("plain.example:2");
  }

  @ParameterizedTest
  @CsvSource({"HTTPS_PROXY, https://papers.example/", "HTTP_PROXY, http://papers.example/"})
  void upperCaseIsUnderstood(String name, String asked) throws FetchException {
    environment.put(name, "proxy.example:1");

    assertThat(proxy(asked)).contains("proxy.example:1");
  }

  @Test
  void lowerCaseGoesFirstEvenWhenEmpty() throws FetchException {
    environment.put("HTTPS_PROXY", "upper.example:1");
    environment.put("https_proxy", "");

    assertThat(proxy(PAGE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "papers.example",
        "*",
        "example",
        ".example",
        ".papers.example",
        "PAPERS.example",
        "a.example, papers.example ,b.example",
        "papers.example:443",
        "a.example,*"
      })
  void someHostsAreReachedDirectly(String list) throws FetchException {
    environment.put("https_proxy", "proxy.example:1");
    environment.put("no_proxy", list);

    assertThat(proxy(PAGE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", ",", ".", "apers.example", "a.papers.example", "papers.example:80", "xample"})
  void otherHostsAreNot(String list) throws FetchException {
    environment.put("https_proxy", "proxy.example:1");
    environment.put("NO_PROXY", list);

    assertThat(proxy(PAGE)).isPresent();
  }

  @Test
  void thisMachineIsReachedDirectly() throws FetchException {
    environment.put("http_proxy", "proxy.example:1");

    assertThat(proxy("http://127.0.0.1:8765/")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "socks5://ann:pw@proxy.example:1",
        "https://ann:pw@proxy.example",
        "http://ann:p w@proxy.example",
        "http://ann:pw%zz@proxy.example",
        "http://ann:pw@under_score:1",
        "http://ann:pw@proxy.example:65536"
      })
  void whatIsNoHttpProxyIsRefusedWithoutBeingShown(String value) {
    environment.put("https_proxy", value);

    FetchException failure = failureOf(() -> proxy(PAGE));

    assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE);
    assertThat(failure).hasMessage("https_proxy does not name an HTTP proxy").hasNoCause();
  }
}
