package io.github.dailypapers.cli;

import io.github.dailypapers.archive.ArchiveException;
import io.github.dailypapers.fetch.FetchException;
import io.github.dailypapers.mail.MailException;
import io.github.dailypapers.period.PeriodException;
import io.github.dailypapers.render.Sanitizer;
import io.github.dailypapers.select.PatternException;
import io.github.dailypapers.select.SelectionException;
import io.github.dailypapers.source.PageException;
import io.github.dailypapers.source.UnlistedException;
import io.github.dailypapers.term.ClosedPagerException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one map from what goes wrong to what the user is told and how the program ends. */
final class Failures {
  private final Console console;
  private final boolean debug;

  /**
   * Failures told on {@code console}.
   *
   * @param debug whether to show where the program was
   */
  Failures(Console console, boolean debug) {
    this.console = console;
    this.debug = debug;
  }

  /** Tells of {@code failure} on standard error. */
  Exit report(Throwable failure) {
    if (failure instanceof ClosedPagerException || isClosedPipe(failure)) {
      return Exit.OK;
    }
    Failure told = of(failure);
    console.failure(told);
    if (debug) {
      StringWriter trace = new StringWriter();
      failure.printStackTrace(new PrintWriter(trace, true));
      trace.toString().lines().map(Failures::traceLine).forEach(console::error);
    }
    return told.exit();
  }

  /** A line of a stack trace: a stranger's text may be in it. */
  private static String traceLine(String line) {
    return (line.startsWith("\t") ? "\t" : "") + Sanitizer.clean(line);
  }

  /** What {@code failure} means to the user. */
  static Failure of(Throwable failure) {
    if (failure instanceof UsageException e) {
      return new Failure(Exit.USAGE, message(e), e.hint(), Optional.empty());
    }
    if (failure instanceof PeriodException e) {
      return new Failure(Exit.USAGE, message(e), e.hint(), Optional.empty());
    }
    if (failure instanceof UnlistedException e) {
      return new Failure(Exit.USAGE, message(e), e.hint(), Optional.empty());
    }
    if (failure instanceof SelectionException e) {
      return new Failure(Exit.USAGE, message(e), e.hint(), Optional.empty());
    }
    if (failure instanceof PatternException e) {
      return new Failure(Exit.USAGE, message(e), e.hint(), Optional.empty());
    }
    if (failure instanceof ConfigurationException e) {
      return new Failure(Exit.CONFIGURATION, message(e), e.hint(), Optional.empty());
    }
    if (failure instanceof CommandException e) {
      return new Failure(e.exit(), message(e), e.hint(), Optional.empty());
    }
    if (failure instanceof FetchException e) {
      return new Failure(exit(e.reason()), message(e), e.hint(), Optional.of(e.address()));
    }
    if (failure instanceof PageException e) {
      return new Failure(Exit.NOT_UNDERSTOOD, message(e), e.hint(), Optional.of(e.address()));
    }
    if (failure instanceof ArchiveException e) {
      return failure(exit(e.reason()), message(e), e.hint());
    }
    if (failure instanceof MailException e) {
      return new Failure(exit(e.reason()), message(e), e.hint(), Optional.empty());
    }
    if (failure instanceof IOException e) {
      return input(e);
    }
    if (failure instanceof OutOfMemoryError) {
      return failure(Exit.BUG, "out of memory", "set DAILYPAPERS_JAVA_OPTS=-Xmx512m");
    }
    return failure(
        Exit.BUG,
        "this should not have happened (" + failure + ")",
        "report it with the output of --debug");
  }

  /** Whether {@code failure} is that the source cannot be asked, and not that it has no answer. */
  static boolean isOutOfReach(IOException failure) {
    if (!(failure instanceof FetchException e)) {
      return false;
    }
    return switch (e.reason()) {
      case UNREACHABLE, RATE_LIMITED, CHALLENGED -> true;
      default -> false;
    };
  }

  private static Failure input(IOException e) {
    if (e instanceof NoSuchFileException missing) {
      return failure(
          Exit.NO_INPUT, "there is no file " + missing.getFile(), "check the name after --from");
    }
    if (e instanceof AccessDeniedException denied) {
      return failure(
          Exit.NOT_PERMITTED, "may not read " + denied.getFile(), "check its permissions");
    }
    if (e instanceof FileSystemException file && file.getReason() != null) {
      return failure(
          Exit.IO_ERROR, file.getFile() + ": " + file.getReason(), "check the disk and the name");
    }
    String message = e.getMessage() == null ? "input or output failed" : firstLine(e.getMessage());
    return message.contains("No space left")
        ? failure(Exit.CANNOT_WRITE, "the disk is full", "make room and try again")
        : failure(Exit.IO_ERROR, message, "try again");
  }

  private static Exit exit(FetchException.Reason reason) {
    return switch (reason) {
      case UNREACHABLE -> Exit.UNREACHABLE;
      case NOT_FOUND -> Exit.NO_INPUT;
      case RATE_LIMITED -> Exit.TRY_LATER;
      case NOT_PERMITTED -> Exit.NOT_PERMITTED;
      case CHALLENGED, UNACCEPTABLE -> Exit.NOT_UNDERSTOOD;
      case INTERRUPTED -> Exit.INTERRUPTED;
    };
  }

  private static Exit exit(ArchiveException.Reason reason) {
    return switch (reason) {
      case BUSY -> Exit.TRY_LATER;
      case FULL -> Exit.CANNOT_WRITE;
      case NOT_PERMITTED -> Exit.NOT_PERMITTED;
      case DAMAGED -> Exit.NOT_UNDERSTOOD;
      case FOREIGN, TOO_NEW -> Exit.CONFIGURATION;
      case FAILED -> Exit.IO_ERROR;
    };
  }

  private static Failure failure(Exit exit, String message, String hint) {
    return new Failure(exit, message, hint, Optional.<URI>empty());
  }

  private static String message(Exception e) {
    return firstLine(e.getMessage());
  }

  /** The first line of {@code text}. */
  static String firstLine(@Nullable String text) {
    if (text == null) {
      return "something went wrong";
    }
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }

  /** Whoever read our output has read enough: no failure. */
  private static boolean isClosedPipe(Throwable failure) {
    String message = failure.getMessage();
    return failure instanceof IOException
        && message != null
        && (message.contains("Broken pipe") || message.contains("pipe is being closed"));
  }

  private static Exit exit(MailException.Reason reason) {
    return switch (reason) {
      case ADDRESS -> Exit.CONFIGURATION;
      case UNREACHABLE, REFUSED -> Exit.UNREACHABLE;
      case UNTRUSTED, NOT_PERMITTED -> Exit.NOT_PERMITTED;
      case LATER -> Exit.TRY_LATER;
    };
  }
}
