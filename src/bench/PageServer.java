import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * Answers every request with one page, over http and over https, and prints the two addresses.
 *
 * <p>Run with the page, a PKCS #12 key store and its password as arguments.
 */
public final class PageServer {
  private PageServer() {}

  public static void main(String[] args) throws Exception {
    byte[] page = Files.readAllBytes(Path.of(args[0]));
    InetSocketAddress free = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    HttpServer plain = HttpServer.create(free, 0);
    HttpsServer secure = HttpsServer.create(free, 0);
    secure.setHttpsConfigurator(new HttpsConfigurator(context(Path.of(args[1]), args[2])));
    for (HttpServer server : new HttpServer[] {plain, secure}) {
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
    System.out.println("http://localhost:" + plain.getAddress().getPort());
    System.out.println("https://localhost:" + secure.getAddress().getPort());
  }

  private static SSLContext context(Path store, String password) throws Exception {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, password.toCharArray());
    } catch (IOException e) {
      throw new IOException(store + " is no key store that " + password + " opens", e);
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, password.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }
}
