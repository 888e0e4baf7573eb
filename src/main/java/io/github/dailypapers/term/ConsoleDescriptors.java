package io.github.dailypapers.term;

/**
 * Takes the JVM's console for all three descriptors: it is there if standard input and output are
 * terminals. JDKs from 22 on must be told so ({@code -Djdk.console=java.base}), else it is always
 * there.
 */
public final class ConsoleDescriptors implements Descriptors {
  @Override
  @SuppressWarnings("SystemConsoleNull") // The launcher asks for the console that may be null.
  public boolean isTerminal(int descriptor) {
    return System.console() != null;
  }
}
