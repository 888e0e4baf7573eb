package io.github.dailypapers.fetch;

import static io.github.dailypapers.fetch.Answers.address;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.fetch.FetchException.Reason;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Optional;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;

/** What is said of failures on the way, and which of them may pass. */
final class NetworkFailureTest {
  private final WebAddress address = address("https://papers.example/x");

  private FetchException of(IOException failure) {
    return new NetworkFailure(address, Optional.empty(), Limits.standard()).of(failure, 2);
  }

  private void assertLasting(IOException failure, String message) {
    FetchException told = of(failure);
    assertThat(told).hasMessage(message).hasCause(failure);
    assertThat(told).isNotInstanceOf(BrokenAnswerException.class);
    assertThat(told.reason()).isEqualTo(Reason.UNREACHABLE);
    assertThat(told.address()).isEqualTo(address.uri());
  }

  private void assertPassing(IOException failure) {
    FetchException told = of(failure);
    assertThat(told).hasMessage("papers.example broke off the connection").hasCause(failure);
    assertThat(told).isInstanceOf(BrokenAnswerException.class);
    assertThat(((BrokenAnswerException) told).requests()).isEqualTo(2);
  }

  @Test
  void aConnectionThatTakesTooLong() {
    assertLasting(
        new SocketTimeoutException("Connect timed out"),
        "cannot reach papers.example: no connection within 10 seconds");
  }

  @Test
  void anAnswerThatTakesTooLong() {
    assertLasting(
        new SocketTimeoutException("Read timed out"),
        "papers.example gave no complete answer within 60 seconds");
  }

  @Test
  void aNameThatNobodyKnows() {
    assertLasting(
        new UnknownHostException("papers.example"), "cannot reach papers.example: no such host");
  }

  @Test
  void aPortWhereNobodyListens() {
    assertLasting(
        new ConnectException("Connection refused"),
        "cannot reach papers.example: connection refused");
  }

  @Test
  void aHostWithoutARoute() {
    assertLasting(
        new NoRouteToHostException("No route to host"),
        "cannot reach papers.example: no route to host");
  }

  @Test
  void aNetworkOutOfReach() {
    assertLasting(
        new SocketException("Network is unreachable"),
        "cannot reach papers.example: network is unreachable");
  }

  @Test
  void aCertificateThatIsNotTrusted() {
    assertLasting(
        new SSLHandshakeException(
            "PKIX path building failed: sun.security.SunCertPathBuilderException: unable to find"
                + " a path"),
        "no secure connection to papers.example: unable to find a path");
  }

  @Test
  void aHandshakeBrokenOffIsARefusal() {
    SSLHandshakeException failure = new SSLHandshakeException("Remote host terminated");
    failure.initCause(new EOFException());
    assertLasting(failure, "no secure connection to papers.example: Remote host terminated");
  }

  @Test
  void aSecureConnectionThatIsNone() {
    assertLasting(
        new SSLException("Unsupported or unrecognized SSL message"),
        "no secure connection to papers.example: Unsupported or unrecognized SSL message");
  }

  @Test
  void aProxyThatRefuses() {
    assertLasting(
        new IOException("Unable to tunnel through proxy. Proxy returns \"HTTP/1.1 407 No\""),
        "cannot reach papers.example: the proxy answers HTTP/1.1 407 No");
  }

  @Test
  void anAnswerThatIsNotHttp() {
    assertLasting(
        new IOException("Invalid Http response"),
        "cannot reach papers.example: what answers there does not speak HTTP");
  }

  @Test
  void aConnectionResetMayPass() {
    assertPassing(new SocketException("Connection reset"));
  }

  @Test
  void aSecureConnectionResetMayPass() {
    assertPassing(new SSLException("Connection reset", new SocketException("Connection reset")));
  }

  @Test
  void aSecureConnectionCutOffMayPass() {
    assertPassing(new SSLException("Unexpected end", new EOFException()));
  }

  @Test
  void anAnswerCutOffMayPass() {
    assertPassing(new IOException("Premature EOF"));
  }

  @Test
  void aProxyOnTheWayIsNamed() {
    ProxyServer proxy = new ProxyServer("proxy.example", 3128, Optional.empty());

    FetchException told =
        new NetworkFailure(address, Optional.of(proxy), Limits.standard())
            .of(new ConnectException("Connection refused"), 1);

    assertThat(told)
        .hasMessage(
            "cannot reach papers.example by the proxy proxy.example:3128: connection refused");
    assertThat(told.hint()).isEqualTo("check the network, --endpoint and https_proxy");
  }

  @Test
  void whatComesFromOutsideIsCleansed() {
    assertLasting(
        new SSLException("\u001b[31mred\u202e\r\nline"),
        "no secure connection to papers.example: [31mred   line");
  }

  @Test
  void whatComesFromOutsideIsCut() {
    assertThat(of(new SSLException("x".repeat(201))).getMessage()).endsWith(": " + "x".repeat(200));
  }

  @Test
  void aFailureWithoutAMessageIsToldAsOne() {
    assertLasting(
        new SSLException((String) null), "no secure connection to papers.example: no reason given");
  }
}
