package io.github.dailypapers.support;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Certificates that are made when they are needed, and those who trust them. */
public final class Certificates {
  private static final char[] PASSWORD = "changeit".toCharArray();

  private Certificates() {}

  /**
   * The two ends of lines to this machine, of which one has a certificate and the other trusts it.
   *
   * @param name what the certificate vouches for, such as {@code ip:127.0.0.1}
   * @param folder for the file of the keys
   */
  public static SSLContext of(String name, Path folder) throws Exception {
    KeyStore keys = keys(name, folder.resolve("keys.p12"));
    KeyManagerFactory identity = KeyManagerFactory.getInstance("PKIX");
    identity.init(keys, PASSWORD);
    TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
    trust.init(keys);
    SSLContext tls = SSLContext.getInstance("TLS");
    tls.init(identity.getKeyManagers(), trust.getTrustManagers(), null);
    return tls;
  }

  private static KeyStore keys(String name, Path file) throws Exception {
    String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    new ProcessBuilder(
            keytool,
            "-genkeypair",
            "-alias",
            "site",
            "-keyalg",
            "EC",
            "-dname",
            "CN=site",
            "-ext",
            "san=" + name,
            "-storepass",
            "changeit",
            "-keystore",
            file.toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      keys.load(in, PASSWORD);
    }
    KeyStore.Entry entry = keys.getEntry("site", new KeyStore.PasswordProtection(PASSWORD));
    keys.setCertificateEntry("trusted", ((KeyStore.PrivateKeyEntry) entry).getCertificate());
    return keys;
  }
}
