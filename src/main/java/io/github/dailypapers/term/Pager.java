package io.github.dailypapers.term;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;

/** A running pager, which shows what is written to it. */
public final class Pager implements AutoCloseable {
  /** Colours pass, a short output is just printed, the screen is kept; as git has it. */
  private static final String LESS = "FRX";

  private final Process process;
  private final OutputStream output;

  private Pager(Process process) {
    this.process = process;
    this.output = new Output(process.getOutputStream());
  }

  /**
   * Starts the pager through {@code sh}, on the standard output and error of this process.
   *
   * @param environment the variables of the process, which the pager gets too
   * @return empty if it cannot be started, so that the output has to be printed directly
   */
  public static Optional<Pager> start(PagerCommand command, Map<String, String> environment) {
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", command.line());
    builder.redirectOutput(ProcessBuilder.Redirect.INHERIT);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder.environment().putIfAbsent("LESS", LESS);
    try {
      return Optional.of(new Pager(builder.start()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Where to write; throws {@link ClosedPagerException} once the user has left the pager. */
  public OutputStream output() {
    return output;
  }

  /** Ends the output and waits until the user has seen enough, or this thread is interrupted. */
  @Override
  public void close() {
    try {
      output.close();
    } catch (IOException e) {
      // Nobody is there to see the rest, which is no failure.
    }
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static final class Output extends FilterOutputStream {
    Output(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        throw new ClosedPagerException(e);
      }
    }

    @Override
    public void flush() throws IOException {
      try {
        out.flush();
      } catch (IOException e) {
        throw new ClosedPagerException(e);
      }
    }
  }
}
