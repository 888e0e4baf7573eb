import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Answers every request on this machine with one page, over http and over https. */
final class PageServer implements AutoCloseable {
  /** What opens the key store. */
  static final String PASSWORD = "changeit";

  private final HttpServer plain;
  private final HttpsServer secure;

  /**
   * Begins to answer.
   *
   * @param keys where to make a key store whose only certificate is for localhost
   */
  PageServer(byte[] page, Path keys)
      throws IOException, InterruptedException, GeneralSecurityException {
    makeKeys(keys);
    InetSocketAddress free = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    plain = HttpServer.create(free, 0);
    secure = HttpsServer.create(free, 0);
    secure.setHttpsConfigurator(new HttpsConfigurator(context(keys)));
    for (HttpServer server : List.of(plain, secure)) {
      server.createContext(
          "/",
          exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
          });
      server.start();
    }
  }

  private static void makeKeys(Path keys) throws IOException, InterruptedException {
    Files.deleteIfExists(keys);
    String command =
        Path.of(System.getProperty("java.home"), "bin", "keytool")
            + " -genkeypair -alias localhost -keyalg EC -dname CN=localhost -ext san=dns:localhost"
            + " -validity 2 -storetype PKCS12 -storepass "
            + PASSWORD;
    ProcessBuilder keytool = new ProcessBuilder(command.split(" "));
    keytool.command().addAll(List.of("-keystore", keys.toString()));
    keytool.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    keytool.redirectError(ProcessBuilder.Redirect.DISCARD);
    if (keytool.start().waitFor() != 0) {
      throw new IOException("keytool has made no " + keys);
    }
  }

  private static SSLContext context(Path store) throws IOException, GeneralSecurityException {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, PASSWORD.toCharArray());
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  /** Its address over http. */
  String http() {
    return "http://localhost:" + plain.getAddress().getPort();
  }

  /** Its address over https. */
  String https() {
    return "https://localhost:" + secure.getAddress().getPort();
  }

  @Override
  public void close() {
    plain.stop(0);
    secure.stop(0);
  }

  /** Answers with the page named first, with keys made in the file named second, until killed. */
  public static void main(String[] args) throws Exception {
    @SuppressWarnings("resource")
    PageServer server = new PageServer(Files.readAllBytes(Path.of(args[0])), Path.of(args[1]));
    System.out.println(server.http());
    System.out.println(server.https());
  }
}
