package io.github.dailypapers.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A server of SMTP that takes everything but one command, and remembers what it heard. */
final class ScriptedServer implements AutoCloseable {
  private final ServerSocket socket;
  private final String command;
  private final String answer;
  private final Optional<SSLContext> tls;
  private final boolean implicit;
  private final List<String> heard = new CopyOnWriteArrayList<>();

  private ScriptedServer(
      String command, String answer, Optional<SSLContext> tls, boolean implicit) {
    this.tls = tls;
    this.implicit = implicit;
    try {
      this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.command = command;
    this.answer = answer;
    Thread thread = new Thread(this::listen, "smtp");
    thread.setDaemon(true);
    thread.start();
  }

  /** One that says {@code hello} to a greeting, and so offers nothing. */
  static ScriptedServer answering(String hello) {
    return new ScriptedServer("EHLO", hello, Optional.empty(), false);
  }

  /** One that answers what begins with {@code command} with {@code answer}. */
  static ScriptedServer refusing(String command, String answer) {
    return new ScriptedServer(command, answer, Optional.empty(), false);
  }

  /** One that hangs up when it hears {@code command}. */
  static ScriptedServer breakingOffAt(String command) {
    return new ScriptedServer(command, "", Optional.empty(), false);
  }

  /** One that encrypts from the first byte on. */
  static ScriptedServer encrypting(SSLContext tls) {
    return new ScriptedServer("NONE", "", Optional.of(tls), true);
  }

  /** One that encrypts when it is asked to. */
  static ScriptedServer offeringTls(SSLContext tls) {
    return new ScriptedServer("NONE", "", Optional.of(tls), false);
  }

  int port() {
    return socket.getLocalPort();
  }

  /** What it heard but for the mail itself. */
  List<String> heard() {
    return List.copyOf(heard);
  }

  private void listen() {
    while (true) {
      try (Socket connection = socket.accept()) {
        serve(connection);
      } catch (IOException e) {
        if (socket.isClosed()) {
          return;
        }
      }
    }
  }

  private void serve(Socket plain) throws IOException {
    Socket connection = implicit ? encrypted(plain) : plain;
    say(connection.getOutputStream(), "220 scripted");
    serve(connection, tls.isPresent() && !implicit);
  }

  private Socket encrypted(Socket plain) throws IOException {
    SSLSocket encrypted =
        (SSLSocket)
            tls.orElseThrow().getSocketFactory().createSocket(plain, null, plain.getPort(), false);
    encrypted.setUseClientMode(false);
    return encrypted;
  }

  private void serve(Socket connection, boolean offering) throws IOException {
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
    OutputStream out = connection.getOutputStream();
    boolean data = false;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (data && !line.equals(".")) {
        continue;
      }
      data = false;
      heard.add(line);
      if (line.startsWith(command)) {
        if (answer.isEmpty()) {
          return;
        }
        say(out, answer);
      } else if (offering && line.startsWith("EHLO")) {
        say(out, "250-scripted");
        say(out, "250 STARTTLS");
      } else if (offering && line.equals("STARTTLS")) {
        say(out, "220 go on");
        serve(encrypted(connection), false);
        return;
      } else if (line.equals("DATA")) {
        data = true;
        say(out, "354 go on");
      } else {
        say(out, "250 fine");
      }
    }
  }

  private static void say(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
