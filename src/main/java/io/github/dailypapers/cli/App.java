package io.github.dailypapers.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Picks the command, runs it, and turns whatever comes of it into an exit status. */
public final class App {
  private final Context context;

  /** A program in the world of {@code context}. */
  public App(Context context) {
    this.context = context;
  }

  /** Runs one command line. Never throws: what goes wrong is told on standard error. */
  public Exit run(String... args) {
    GlobalOptions given = GlobalOptions.of(args);
    Configuration configuration = given.noConfig() ? Configuration.NONE : Configuration.of(context);
    GlobalOptions global = given.or(configuration);
    Console console = new Console(context, global.json());
    try {
      Exit exit = dispatch(List.of(args), global, configuration, console);
      console.close();
      return exit;
    } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError e) {
      return new Failures(console, global.debug()).report(e);
    } finally {
      console.abandon();
    }
  }

  private Exit dispatch(
      List<String> args, GlobalOptions global, Configuration configuration, Console console)
      throws Exception {
    global.check();
    int at = global.firstOther();
    String first = at < args.size() ? args.get(at) : "";
    if (first.equals("--version") || first.equals("-V")) {
      console.out().append("dailypapers ").append(Version.text()).append('\n');
      return Exit.OK;
    }
    if (first.equals("--help") || first.equals("-h")) {
      RootHelp.write(console.out());
      return Exit.OK;
    }
    if (first.equals(Commands.HELP)) {
      return help(args.subList(at + 1, args.size()), console);
    }
    boolean named = !first.isEmpty() && !first.startsWith("-") && !first.startsWith("@");
    Commands command = named ? named(first) : Commands.LIST;
    List<String> rest = args.subList(named ? at + 1 : at, args.size());
    return run(command, named, Arguments.arranged(rest), configuration, console);
  }

  private Exit help(List<String> names, Console console) throws Exception {
    if (names.isEmpty() || isHelp(names.get(0))) {
      RootHelp.write(console.out());
      return Exit.OK;
    }
    return run(named(names.get(0)), true, List.of("--help"), Configuration.NONE, console);
  }

  private static boolean isHelp(String word) {
    return word.equals(Commands.HELP) || word.equals("--help") || word.equals("-h");
  }

  private static Commands named(String name) {
    Optional<Commands> command = Commands.named(name);
    if (command.isPresent()) {
      return command.get();
    }
    throw Typos.command(name);
  }

  private Exit run(
      Commands which,
      boolean named,
      List<String> args,
      Configuration configuration,
      Console console)
      throws Exception {
    Session session = new Session(context, console);
    Command command = which.create(session);
    CommandSpec spec = command.spec();
    GlobalOptions.addTo(spec);
    Line line = new Line(parsed(spec, args, Optional.of(session)));
    if (line.has("--help")) {
      CommandHelp.write(HelpText.of(spec), console.out(), console.terminal().width());
      return Exit.OK;
    }
    if (!named && !line.arguments().isEmpty()) {
      String behind = line.arguments().get(0);
      if (Commands.named(behind).isPresent()) {
        throw Typos.behindOptions(behind);
      }
    }
    line = SavedSearches.named(spec, line, session);
    return configuration.isEmpty()
        ? command.run(line)
        : new Configured(configuration, which, spec, args).run(command, line, session);
  }

  /**
   * What {@code args} say to the command that takes {@code spec}, whose earlier lines are
   * forgotten.
   *
   * @throws UsageException if they cannot be parsed
   */
  static ParseResult parsed(CommandSpec spec, List<String> args) {
    return parsed(spec, args, Optional.empty());
  }

  private static ParseResult parsed(
      CommandSpec spec, List<String> args, Optional<Session> session) {
    CommandLine parser = new CommandLine(spec);
    parser.setExpandAtFiles(false);
    parser.setInterpolateVariables(false);
    parser.setOverwrittenOptionsAllowed(true);
    try {
      return parser.parseArgs(args.toArray(new String[0]));
    } catch (UnmatchedArgumentException e) {
      throw Typos.option(spec, e.getUnmatched().get(0), session);
    } catch (MissingParameterException e) {
      throw new UsageException(withoutValue(e), "see " + spec.qualifiedName() + " --help");
    } catch (ParameterException e) {
      throw new UsageException(
          Failures.firstLine(e.getMessage()), "see " + spec.qualifiedName() + " --help");
    }
  }

  private static String withoutValue(MissingParameterException e) {
    ArgSpec missing = e.getMissing().get(0);
    String name = missing instanceof OptionSpec option ? option.longestName() : "the command";
    return name + " needs a value, " + missing.paramLabel();
  }
}
