package io.github.dailypapers.support;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import javax.net.ServerSocketFactory;

/**
 * A real HTTP server on this machine that answers as the test wishes: well, late, broken off or
 * odd. Remembers what it was asked.
 */
public final class Site implements AutoCloseable {
  private final ServerSocket server;
  private final String scheme;
  private final Map<String, List<Reply>> routes = new HashMap<>();
  private final List<Request> requests = new ArrayList<>();
  private final List<Socket> connections = new ArrayList<>();
  private final CountDownLatch closed = new CountDownLatch(1);

  /** A site that answers 404 to everything, over http. */
  public Site() {
    this("http", ServerSocketFactory.getDefault());
  }

  /**
   * A site that answers 404 to everything.
   *
   * @param scheme http or https
   * @param sockets makes the sockets it listens on
   */
  public Site(String scheme, ServerSocketFactory sockets) {
    try {
      this.server = sockets.createServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.scheme = scheme;
    start(this::listen);
  }

  /**
   * One request as it arrived.
   *
   * @param method such as GET
   * @param target as sent: a path with its query, or whatever a proxy is asked for
   * @param headers by their names in lower case
   */
  public record Request(String method, String target, Map<String, String> headers) {}

  /** Writes an answer, or misbehaves. The connection stays open afterwards unless it throws. */
  @FunctionalInterface
  public interface Reply {
    /** Answers on {@code connection}; {@code closed} opens when the site is closed. */
    void answer(Socket connection, CountDownLatch closed) throws IOException, InterruptedException;
  }

  /** Answers requests for {@code target}: the replies in their order, the last one ever after. */
  public Site on(String target, Reply... replies) {
    synchronized (this) {
      routes.put(target, new ArrayList<>(Arrays.asList(replies)));
    }
    return this;
  }

  /** The address of {@code path} on this site. */
  public URI at(String path) {
    return URI.create(scheme + "://127.0.0.1:" + port() + path);
  }

  /** The port it listens on. */
  public int port() {
    return server.getLocalPort();
  }

  /** What it was asked so far, in order. */
  public synchronized List<Request> requests() {
    return List.copyOf(requests);
  }

  /** How many connections were made to it so far. */
  public synchronized int connections() {
    return connections.size();
  }

  /** Breaks off whatever is under way. */
  @Override
  public void close() {
    closed.countDown();
    try {
      server.close();
      synchronized (this) {
        for (Socket connection : connections) {
          connection.close();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void listen() {
    while (true) {
      try {
        Socket connection = server.accept();
        synchronized (this) {
          connections.add(connection);
        }
        start(() -> serve(connection));
      } catch (IOException e) {
        return;
      }
    }
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "site");
    thread.setDaemon(true);
    thread.start();
  }

  private void serve(Socket connection) {
    try (connection) {
      InputStream in = new BufferedInputStream(connection.getInputStream());
      for (String line = line(in); !line.isEmpty(); line = line(in)) {
        String[] words = line.split(" ");
        if (words.length != 3) {
          throw new IOException("not HTTP");
        }
        arrived(new Request(words[0], words[1], headers(in))).answer(connection, closed);
      }
    } catch (IOException e) {
      // Either side may break off at any time: that is what is being tested.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized Reply arrived(Request request) {
    requests.add(request);
    List<Reply> replies = routes.get(request.target());
    if (replies == null) {
      return status(404);
    }
    return replies.size() > 1 ? replies.remove(0) : replies.get(0);
  }

  private static Map<String, String> headers(InputStream in) throws IOException {
    Map<String, String> headers = new LinkedHashMap<>();
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    return headers;
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
      line.write(b);
    }
    return line.toString(StandardCharsets.ISO_8859_1).strip();
  }

  /** An answer of status 200. */
  public static Answer page(String body) {
    return status(200).body(body.getBytes(StandardCharsets.UTF_8));
  }

  /** An answer without a body. */
  public static Answer status(int status) {
    return new Answer(status, Map.of(), new byte[0]);
  }

  /** An answer that sends the asker to {@code location}. */
  public static Answer redirect(String location) {
    return status(302).header("Location", location);
  }

  /** Breaks the connection off with a reset before a word is said. */
  public static Reply reset() {
    return (connection, closed) -> {
      connection.setSoLinger(true, 0);
      connection.close();
      throw new IOException("reset");
    };
  }

  /** Says nothing until {@code released}, or the site's end, and then breaks off. */
  public static Reply silence(CountDownLatch released) {
    return (connection, closed) -> {
      released.await();
      throw new IOException("silence");
    };
  }

  /** Sends {@code start} and then one byte every few milliseconds until the site is closed. */
  public static Reply drip(String start) {
    return (connection, closed) -> {
      OutputStream out = connection.getOutputStream();
      out.write(start.getBytes(StandardCharsets.ISO_8859_1));
      while (!closed.await(5, TimeUnit.MILLISECONDS)) {
        out.write('x');
        out.flush();
      }
    };
  }

  /** Sends {@code bytes} as they are and closes the connection. */
  public static Reply raw(byte[] bytes) {
    return (connection, closed) -> {
      connection.getOutputStream().write(bytes);
      connection.getOutputStream().flush();
      throw new IOException("done");
    };
  }

  /** Sends a body that never ends. */
  public static Reply endless() {
    return (connection, closed) -> {
      OutputStream out = connection.getOutputStream();
      out.write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      while (true) {
        out.write(new byte[64 * 1024]);
      }
    };
  }

  /** {@code bytes} packed with gzip. */
  public static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  /** A whole and proper answer, with a length unless it says otherwise. */
  public static final class Answer implements Reply {
    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    private Answer(int status, Map<String, String> headers, byte[] body) {
      this.status = status;
      this.headers = headers;
      this.body = body;
    }

    /** The same with one more header. */
    public Answer header(String name, String value) {
      Map<String, String> more = new LinkedHashMap<>(headers);
      more.put(name, value);
      return new Answer(status, more, body);
    }

    /** The same with another body. */
    public Answer body(byte[] bytes) {
      return new Answer(status, headers, bytes);
    }

    /** The same, packed with gzip. */
    public Answer gzipped() {
      return body(gzip(body)).header("Content-Encoding", "gzip");
    }

    /** The same broken off after half of its body. */
    public Reply truncated() {
      byte[] head = head("Content-Length: " + body.length);
      return raw(join(head, Arrays.copyOf(body, body.length / 2)));
    }

    /** The same stuck after half of its body until {@code released}. */
    public Reply stalled(CountDownLatch released) {
      byte[] half =
          join(head("Content-Length: " + body.length), Arrays.copyOf(body, body.length / 2));
      return (connection, closed) -> {
        connection.getOutputStream().write(half);
        connection.getOutputStream().flush();
        released.await();
        throw new IOException("stalled");
      };
    }

    /** The same in two chunks of half the body each, whose end is missing if not {@code whole}. */
    public Reply chunked(boolean whole) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.writeBytes(head("Transfer-Encoding: chunked"));
      for (byte[] half :
          List.of(
              Arrays.copyOf(body, body.length / 2),
              Arrays.copyOfRange(body, body.length / 2, body.length))) {
        out.writeBytes(
            (Integer.toHexString(half.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(half);
        out.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
      }
      out.writeBytes((whole ? "0\r\n\r\n" : "").getBytes(StandardCharsets.US_ASCII));
      return raw(out.toByteArray());
    }

    @Override
    public void answer(Socket connection, CountDownLatch closed) throws IOException {
      OutputStream out = connection.getOutputStream();
      out.write(join(head("Content-Length: " + body.length), body));
      out.flush();
    }

    private byte[] head(String length) {
      StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " As the test wishes\r\n");
      headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
      return head.append(length)
          .append("\r\n\r\n")
          .toString()
          .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] join(byte[] first, byte[] second) {
      byte[] both = Arrays.copyOf(first, first.length + second.length);
      System.arraycopy(second, 0, both, first.length, second.length);
      return both;
    }
  }
}
