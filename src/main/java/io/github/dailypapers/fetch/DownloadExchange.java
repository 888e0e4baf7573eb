package io.github.dailypapers.fetch;

import io.github.dailypapers.fetch.FetchException.Reason;
import io.github.dailypapers.page.Page;
import io.github.dailypapers.page.Validators;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.SocketTimeoutException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Asks for one file and passes its bytes on as they come; only the rest of it where a part is held
 * and still of the same version (https://www.rfc-editor.org/rfc/rfc9110#name-range-requests). The
 * answer to a file that has come holds no page.
 */
final class DownloadExchange implements Exchange {
  private static final int CHUNK = 64 * 1024;
  private static final int OUT_OF_RANGE = 416;
  private static final String AGAIN = "run it again: it goes on from where it is";

  private final Connections connections;
  private final Limits limits;
  private final long most;
  private final Partial partial;
  private @Nullable IOException refusal;
  private boolean whole;

  /**
   * A download.
   *
   * @param limits of a connection, of each wait for more bytes, and of the page of an error
   * @param most how many bytes the file may have
   */
  DownloadExchange(Connections connections, Limits limits, long most, Partial partial) {
    this.connections = connections;
    this.limits = limits;
    this.most = most;
    this.partial = partial;
  }

  /** Why the bytes were not taken, if they were not. */
  Optional<IOException> refusal() {
    return Optional.ofNullable(refusal);
  }

  /** Whether all of the file has come. */
  boolean isWhole() {
    return whole;
  }

  @Override
  public Answer send(WebAddress address, Validators held) throws FetchException {
    NetworkFailure failure = connections.failure(address, limits);
    HttpURLConnection connection = connections.open(address, limits, failure);
    connection.setRequestProperty("Accept", "application/pdf, */*;q=0.5");
    connection.setRequestProperty("Accept-Encoding", "identity");
    boolean ended = false;
    try {
      long offset = askForRest(connection, address);
      int status = Connections.status(connection, failure);
      byte[] page = {};
      if (status == OUT_OF_RANGE && offset > 0) {
        partial.forget();
        throw new BrokenAnswerException(address, address.place() + " has another file", 1, null);
      }
      if (status == HttpURLConnection.HTTP_OK || status == HttpURLConnection.HTTP_PARTIAL) {
        receive(connection, address, status == HttpURLConnection.HTTP_OK ? 0 : offset, failure);
      } else {
        page = page(connection, address, failure);
      }
      ended = true;
      return new Answer(
          address, status, Connections.headers(connection), new Page(address.uri(), page));
    } catch (FetchException e) {
      throw e;
    } catch (IOException e) {
      refusal = e;
      throw unacceptable(address, "sends a file that cannot be kept");
    } finally {
      if (!ended) {
        connection.disconnect();
      }
    }
  }

  /** Returns after how many bytes the rest begins that is asked for. */
  private long askForRest(HttpURLConnection connection, WebAddress address) throws IOException {
    long offset = partial.held();
    Validators version = partial.version(address.uri());
    Optional<String> etag = version.etag();
    // A weak one says that a file means the same, not that its bytes are.
    Optional<String> validator =
        etag.isPresent() && !etag.get().startsWith("W/") ? etag : version.lastModified();
    if (offset == 0 || validator.isEmpty()) {
      return 0;
    }
    connection.setRequestProperty("Range", "bytes=" + offset + '-');
    connection.setRequestProperty("If-Range", validator.get());
    return offset;
  }

  private byte[] page(HttpURLConnection connection, WebAddress address, NetworkFailure failure)
      throws FetchException {
    try (InputStream in = Connections.body(connection)) {
      return new Body(address, limits.body()).read(in, connection.getContentLengthLong());
    } catch (FetchException e) {
      throw e;
    } catch (IOException e) {
      throw failure.of(e, 1);
    }
  }

  private void receive(
      HttpURLConnection connection, WebAddress address, long offset, NetworkFailure failure)
      throws IOException {
    Headers headers = Connections.headers(connection);
    if (!headers.value("Content-Encoding").orElse("identity").equalsIgnoreCase("identity")) {
      throw unacceptable(address, "sent a file packed in a way that it was not asked for");
    }
    OptionalLong length = length(connection, address, headers, offset);
    if (length.isPresent() && length.getAsLong() > most) {
      throw tooLarge(address);
    }
    Validators version = new Validators(headers.value("ETag"), headers.value("Last-Modified"));
    String type = headers.value("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    int parameters = type.indexOf(';');
    type = (parameters < 0 ? type : type.substring(0, parameters)).strip();
    partial.begin(offset, new Arriving(address.uri(), version, type, length));
    long held = copy(connection, address, offset, failure);
    if (length.isPresent() && held < length.getAsLong()) {
      throw new BrokenAnswerException(address, address.place() + " cut off its answer", 1, null);
    }
    whole = true;
  }

  /** How long the whole file is. */
  private OptionalLong length(
      HttpURLConnection connection, WebAddress address, Headers headers, long offset)
      throws IOException {
    if (offset == 0 && headers.value("Content-Range").isEmpty()) {
      long declared = connection.getContentLengthLong();
      return declared < 0 ? OptionalLong.empty() : OptionalLong.of(declared);
    }
    Optional<ContentRange> range = ContentRange.of(headers.value("Content-Range").orElse(""));
    if (range.isEmpty() || range.get().first() != offset) {
      partial.forget();
      throw new BrokenAnswerException(
          address, address.place() + " sent another part than was asked for", 1, null);
    }
    return range.get().whole();
  }

  /** Returns how many bytes are there afterwards. */
  private long copy(
      HttpURLConnection connection, WebAddress address, long offset, NetworkFailure failure)
      throws IOException {
    long held = offset;
    byte[] chunk = new byte[CHUNK];
    // At its end the stream gives the connection back, and before it the connection is cut.
    InputStream in = body(connection, failure);
    int n = read(in, chunk, address);
    while (n >= 0) {
      held += n;
      if (held > most) {
        throw tooLarge(address);
      }
      if (Thread.currentThread().isInterrupted()) {
        throw Waits.interrupted(address, new InterruptedException());
      }
      partial.write(chunk, n);
      n = read(in, chunk, address);
    }
    return held;
  }

  private static InputStream body(HttpURLConnection connection, NetworkFailure failure)
      throws FetchException {
    try {
      return Connections.body(connection);
    } catch (IOException e) {
      throw failure.of(e, 1);
    }
  }

  private int read(InputStream in, byte[] chunk, WebAddress address) throws FetchException {
    try {
      return in.read(chunk);
    } catch (SocketTimeoutException e) {
      throw new FetchException(
          Reason.UNREACHABLE,
          address.uri(),
          address.place() + " sent nothing more for " + limits.request().toSeconds() + " seconds",
          AGAIN,
          e);
    } catch (IOException e) {
      // Some versions of Java tell so of an end that comes too early.
      throw new BrokenAnswerException(address, address.place() + " cut off its answer", 1, e);
    }
  }

  private FetchException tooLarge(WebAddress address) {
    return unacceptable(address, "sends a file of more than " + most / 1_000_000 + " MB");
  }

  private static FetchException unacceptable(WebAddress address, String what) {
    return new FetchException(
        Reason.UNACCEPTABLE, address.uri(), address.place() + ' ' + what, "open it instead", null);
  }
}
