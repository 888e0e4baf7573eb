package io.github.dailypapers.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.dailypapers.support.Programs;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The saved pages that may stand beside the checkout, and the server that replays them. They are
 * not part of the project: their texts belong to others.
 */
final class Replay implements AutoCloseable {
  private static final Path PAGES =
      Path.of(System.getProperty("dailypapers.pages", "../shared/pages"));
  private static final Path SCRIPT = PAGES.resolveSibling("replay").resolve("replay.py");

  private final Process process;
  private final int port;
  private final Path log;

  private Replay(Process process, int port, Path log) {
    this.process = process;
    this.port = port;
    this.log = log;
  }

  /**
   * A request that the server has seen.
   *
   * @param path with its query
   * @param status of the answer; 0 if there was none
   * @param fault what was wrong with the answer on purpose; empty if nothing was
   */
  record Request(String path, int status, String fault) {
    /** Whether asking again would be needless. */
    boolean isAnswered() {
      return status == 200 && !fault.equals("truncate");
    }
  }

  /** A file of the saved pages; a test that asks for it is skipped where there are none. */
  static Path page(String name) {
    Path file = PAGES.resolve(name);
    assumeTrue(Files.exists(file), () -> "there is no " + file);
    return file;
  }

  /** Starts the server; the test is skipped where it cannot be run. */
  static Replay start(String... options) throws IOException, InterruptedException {
    assumeTrue(Files.exists(SCRIPT), () -> "there is no " + SCRIPT);
    assumeTrue(Programs.isInstalled("python3"), "python3 is not installed");
    int port = freePort();
    Path log = Files.createTempFile("replay", ".log");
    List<String> command =
        new ArrayList<>(
            List.of(
                "python3",
                SCRIPT.toString(),
                "--pages",
                PAGES.toString(),
                "--port",
                Integer.toString(port),
                "--log",
                log.toString()));
    command.addAll(List.of(options));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Replay replay = new Replay(process, port, log);
    while (!replay.listens()) {
      assertThat(process.isAlive()).as("%s runs", command).isTrue();
      Thread.onSpinWait();
    }
    return replay;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private boolean listens() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  /** The address to ask instead of the site. */
  String endpoint() {
    return "http://127.0.0.1:" + port;
  }

  /** All requests so far. */
  List<Request> requests() throws IOException {
    List<Request> requests = new ArrayList<>();
    for (String line : Files.readAllLines(log)) {
      JsonObject request = JsonParser.parseString(line).getAsJsonObject();
      JsonElement fault = request.get("fault");
      requests.add(
          new Request(
              request.get("path").getAsString(),
              request.get("status").getAsInt(),
              fault.isJsonNull() ? "" : fault.getAsString()));
    }
    return requests;
  }

  /** How many bytes the server has written about its requests so far. */
  long logged() throws IOException {
    return Files.size(log);
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    Files.deleteIfExists(log);
  }
}
