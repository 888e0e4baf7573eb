package io.github.dailypapers;

import io.github.dailypapers.cli.App;
import io.github.dailypapers.cli.Context;
import io.github.dailypapers.cli.Sleep;
import io.github.dailypapers.term.AtExit;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.time.Clock;

/** Hands the world to the program, and the program's answer to the world. */
public final class Main {
  private Main() {}

  /** Runs the command line {@code args} and ends the process with its exit status. */
  public static void main(String[] args) {
    Context context =
        new Context(
            new FileInputStream(FileDescriptor.in),
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            System.getenv(),
            System.getProperty("os.name", ""),
            Clock.systemUTC(),
            new Sleep());
    end(new App(context).run(args).code());
  }

  /**
   * Since Java 21 an orderly end looks for a logger to tell it to
   * (https://bugs.openjdk.org/browse/JDK-8301627), which takes as long as all of a short command.
   */
  private static void end(int status) {
    if (AtExit.isNothingLeft()) {
      Runtime.getRuntime().halt(status);
    }
    System.exit(status);
  }
}
