import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Answers every request on this machine with one page, over http and over https. */
final class PageServer implements AutoCloseable {
  private static final String PASSWORD = "changeit";

  private final HttpServer plain;
  private final HttpsServer secure;

  /**
   * Begins to answer.
   *
   * @param keys where to make a key store whose only certificate is for localhost; beside it is
   *     made what {@link #trusting} names
   */
  PageServer(byte[] page, Path keys)
      throws IOException, InterruptedException, GeneralSecurityException {
    // Otherwise the end of an answer waits 40 ms for the client to acknowledge its beginning.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    byte[] packed = packed(page);
    makeKeys(keys);
    makeTrusting(keys);
    InetSocketAddress free = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    plain = HttpServer.create(free, 0);
    secure = HttpsServer.create(free, 0);
    secure.setHttpsConfigurator(new HttpsConfigurator(context(keys)));
    for (HttpServer server : List.of(plain, secure)) {
      server.createContext(
          "/",
          exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            String taken = exchange.getRequestHeaders().getFirst("Accept-Encoding");
            boolean pack = taken != null && taken.contains("gzip");
            if (pack) {
              exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            }
            byte[] body = pack ? packed : page;
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
          });
      server.start();
    }
  }

  private static byte[] packed(byte[] page) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(page);
    }
    return bytes.toByteArray();
  }

  /** Where there are all certificates that Java trusts, and that of this server. */
  static Path trusting(Path keys) {
    return keys.resolveSibling(keys.getFileName() + ".trusting");
  }

  private static void makeKeys(Path keys) throws IOException, InterruptedException {
    Files.deleteIfExists(keys);
    keytool(
        "-genkeypair -alias localhost -keyalg EC -dname CN=localhost -ext san=dns:localhost"
            + " -validity 2 -storetype PKCS12 -keystore",
        keys);
  }

  private static void makeTrusting(Path keys) throws IOException, InterruptedException {
    Path certificate = keys.resolveSibling(keys.getFileName() + ".crt");
    keytool("-exportcert -alias localhost -file " + certificate + " -keystore", keys);
    Path own = Path.of(System.getProperty("java.home"), "lib", "security", "cacerts");
    Files.copy(own, trusting(keys), StandardCopyOption.REPLACE_EXISTING);
    // What Java comes with is not encrypted either.
    keytool(
        "-J-Dkeystore.pkcs12.certProtectionAlgorithm=NONE -J-Dkeystore.pkcs12.macAlgorithm=NONE"
            + " -importcert -noprompt -alias localhost -file "
            + certificate
            + " -keystore",
        trusting(keys));
  }

  private static void keytool(String options, Path store) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of(options.split(" ")));
    command.addAll(List.of(store.toString(), "-storepass", PASSWORD));
    ProcessBuilder keytool = new ProcessBuilder(command);
    keytool.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    keytool.redirectError(ProcessBuilder.Redirect.DISCARD);
    if (keytool.start().waitFor() != 0) {
      throw new IOException("keytool has made no " + store);
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
