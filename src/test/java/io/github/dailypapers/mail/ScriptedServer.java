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
import java.util.concurrent.CopyOnWriteArrayList;

/** A server of SMTP that takes everything but one command, and remembers what it heard. */
final class ScriptedServer implements AutoCloseable {
  private final ServerSocket socket;
  private final String command;
  private final String answer;
  private final List<String> heard = new CopyOnWriteArrayList<>();

  private ScriptedServer(String command, String answer) {
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
    return new ScriptedServer("EHLO", hello);
  }

  /** One that answers what begins with {@code command} with {@code answer}. */
  static ScriptedServer refusing(String command, String answer) {
    return new ScriptedServer(command, answer);
  }

  /** One that hangs up when it hears {@code command}. */
  static ScriptedServer breakingOffAt(String command) {
    return new ScriptedServer(command, "");
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

  private void serve(Socket connection) throws IOException {
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
    OutputStream out = connection.getOutputStream();
    say(out, "220 scripted");
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
