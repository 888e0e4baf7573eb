package org.sqlite.util;

import java.util.function.Supplier;

/**
 * Stands in for the driver's own class, which starts the JDK's logging. What the driver would log
 * it throws too, or is of no use to users of this program.
 */
public final class LoggerFactory {
  private LoggerFactory() {}

  public static Logger getLogger(Class<?> host) {
    return new Silence();
  }

  private static final class Silence implements Logger {
    @Override
    public void trace(Supplier<String> message) {}

    @Override
    public void info(Supplier<String> message) {}

    @Override
    public void warn(Supplier<String> message) {}

    @Override
    public void error(Supplier<String> message, Throwable cause) {}
  }
}
