import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Makes the class archives of the application folder for the JDK that runs this: the commonest
 * command lines are run once, and the classes they loaded are archived. The stamp beside the
 * archives tells the launcher for which folder and which Java they are.
 *
 * <p>If there is a Java in the application folder itself, the archives are for that one, and of
 * classes that were written down before: which ones a run loads depends on which of its threads is
 * faster, but the same classes give the same bytes.
 *
 * <p>Run with the application folder, and that of the lists of classes, which is written or read.
 */
public final class ClassArchive {
  /** Seconds for the browser to end. */
  private static final long LONGEST = 30;

  private static final String MAIN = "io.github.dailypapers.Main";
  private static final String OWN = "io/github/dailypapers/";
  private static final String SAMPLE = "io/github/dailypapers/source/sample.html";
  private static final List<String> FLAGS =
      List.of(
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-XX:-UsePerfData",
          "--enable-native-access=ALL-UNNAMED",
          "-Dpicocli.disable.closures=true",
          "-Dpicocli.converters.excludes=.*");
  private static final List<List<String>> LISTINGS =
      List.of(
          List.of("list", "--from", "sample"),
          List.of("list", "--from", "sample", "--format", "table", "--color", "always"),
          List.of("export", "2026-11-21..2026-11-23", "-o", "-"),
          List.of("grep", "agents?", "--from", "sample"),
          List.of("list"),
          List.of("list", "2026-11-23"),
          List.of("list", "2026-11-23", "--offline"),
          List.of("grep", "agents?", "2026-11-21..2026-11-23"),
          List.of("search", "language", "models", "--offline"),
          List.of("show", "2611.90412", "--offline"),
          List.of("new"));

  private static final List<List<String>> OTHERS =
      List.of(
          List.of("--version"),
          List.of("--help"),
          List.of("list", "--help"),
          List.of("list", "--from", "sample", "--sort", "upvotes:desc", "--author", "a"),
          List.of("export", "--from", "sample", "-o", "-"),
          List.of("export", "--from", "sample", "-o", "-", "--format", "jsonl"),
          List.of("grep", "agents", "--from", "sample", "--format", "json"),
          List.of("show", "2611.90412", "--from", "sample"),
          List.of("list", "--offline", "--format", "table", "--color", "always"),
          List.of("grep", "agents?", "all"),
          List.of("grep", "agents", "all"),
          List.of("stats", "--format", "table"),
          List.of("digest", "2026-11-23", "--offline"),
          List.of("export", "all", "-o", "-", "--format", "jsonl"));

  private static final String LISTING = "listing.txt";
  private static final String ALL = "all.txt";

  /** Since this version an archive stays of use in another folder (JDK-8279366). */
  private static final int MOVABLE = 19;

  /** Since this version classes can be archived as they are after linking (JEP 483). */
  private static final int LINKED = 24;

  /** A page of an announcement of arXiv, which is read with jsoup. */
  private static final String ANNOUNCEMENT =
      """
      <html><head><title>Kites</title></head><body><div id='dlpage'><h1>Kites</h1>
      <h3>Showing new listings for Friday, 20 November 2026</h3>
      <div class='paging'>Total of 1 entries</div><dl id='articles'>
      <h3>New submissions (showing 1 of 1 entries)</h3>
      <dt><a name='item1'>[1]</a> <a href="/abs/2611.90001" title="Abstract">arXiv:2611.90001</a></dt>
      <dd><div class='meta'>
      <div class='list-title'><span class='descriptor'>Title:</span> On $k$ites &amp; strings</div>
      <div class='list-authors'><a href="/search/?query=A">Ada Kite</a>, <a href="/x">B. Str&ouml;m</a></div>
      <div class='list-comments'><span class='descriptor'>Comments:</span> 3 pages</div>
      <div class='list-subjects'><span class='descriptor'>Subjects:</span>
      <span class="primary-subject">Kites (cs.CL)</span>; Strings (cs.AI)</div>
      <p class='mathjax'>We fly. <a href="https://kites.example/">this https URL</a></p>
      </div></dd></dl></div></body></html>
      """;

  private final Path lib;
  private final boolean ownJava;
  private final Path java;

  private ClassArchive(Path app) throws IOException {
    Path own = app.resolve("runtime/bin/java");
    this.lib = app.resolve("lib").toRealPath();
    this.ownJava = Files.exists(own);
    this.java =
        ownJava
            ? own.toRealPath()
            : Path.of(ProcessHandle.current().info().command().orElseThrow()).toRealPath();
  }

  public static void main(String[] args) throws Exception {
    ClassArchive archive = new ClassArchive(Path.of(args[0]));
    Path lists = Path.of(args[1]);
    Path stamp = archive.lib.resolve("archive.stamp");
    Files.deleteIfExists(stamp);
    Path work = Files.createTempDirectory("dailypapers");
    try {
      if (!archive.ownJava) {
        Path keys = work.resolve("keys");
        try (PageServer site = new PageServer(archive.sample(), keys)) {
          archive.record(site, keys, work, lists);
        }
      }
      archive.make(lists, work);
    } finally {
      deleteAll(work);
    }
    Files.write(stamp, archive.stamp());
  }

  private List<String> stamp() {
    boolean movable = ownJava && Runtime.version().feature() >= MOVABLE;
    return List.of(
        movable ? "." : lib.toString(),
        movable ? "runtime/bin/java" : java.toString(),
        "-XX:SharedArchiveFile=");
  }

  private byte[] sample() throws IOException {
    try (JarFile jar = new JarFile(lib.resolve("dailypapers.jar").toFile());
        InputStream sample = jar.getInputStream(jar.getEntry(SAMPLE))) {
      return sample.readAllBytes();
    }
  }

  private static void deleteAll(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Finds out which classes the command lines load, and writes them into {@code lists}. */
  private void record(PageServer site, Path keys, Path work, Path lists)
      throws IOException, InterruptedException {
    Path list = work.resolve("classes");
    Set<String> classes = new TreeSet<>(loaded(site.http(), keys, list, List.of("list")));
    for (List<String> run : LISTINGS) {
      classes.addAll(loaded(site.https(), keys, list, run));
    }
    Files.createDirectories(lists);
    Files.write(lists.resolve(LISTING), classes);
    for (List<String> run : OTHERS) {
      classes.addAll(loaded(site.https(), keys, list, run));
    }
    Path page = keys.resolveSibling("announcement.html");
    Files.writeString(page, ANNOUNCEMENT);
    classes.addAll(loaded(site.https(), keys, list, List.of("list", "--from", page.toString())));
    classes.addAll(loadedOnTerminal(site.https(), keys, list));
    Path config = keys.resolveSibling("home").resolve("XDG_CONFIG_HOME/dailypapers");
    Files.createDirectories(config);
    Files.writeString(config.resolve("dailypapers.properties"), "color = never\nlist.limit = 9\n");
    classes.addAll(loaded(site.https(), keys, list, List.of("list", "--from", "sample")));
    Files.write(lists.resolve(ALL), classes);
  }

  /** Archives the classes in {@code lists}, and all of the program's own. */
  private void make(Path lists, Path work) throws IOException, InterruptedException {
    Path listing = lib.resolve("listing.jsa");
    Files.deleteIfExists(listing);
    if (Runtime.version().feature() >= LINKED) {
      Path home = java.getParent().getParent();
      Path linked = work.resolve(LISTING);
      try (CallSites sites = new CallSites(home, lib)) {
        Files.write(linked, sites.added(Files.readAllLines(lists.resolve(LISTING))));
      }
      dump(linked, listing, "-XX:+AOTClassLinking");
      Path again = work.resolve("again.jsa");
      dump(linked, again, "-XX:+AOTClassLinking");
      Moment.remove(listing, again);
    }
    Set<String> classes = new TreeSet<>(Files.readAllLines(lists.resolve(ALL)));
    classes.addAll(ownClasses());
    Path all = Files.write(work.resolve(ALL), classes);
    dump(all, lib.resolve("dailypapers.jsa"));
  }

  private void dump(Path list, Path archive, String... options)
      throws IOException, InterruptedException {
    Files.deleteIfExists(archive);
    List<String> command = command(options);
    command.addAll(
        List.of(
            "-Xshare:dump", "-XX:SharedClassListFile=" + list, "-XX:SharedArchiveFile=" + archive));
    start(command, "http://localhost", list.resolveSibling("home"));
    if (!Files.exists(archive)) {
      throw new IOException("the JVM has made no " + archive);
    }
  }

  /**
   * All of the program's own, as large archives and other sources need what the sample does not.
   */
  private List<String> ownClasses() throws IOException {
    List<String> classes = new ArrayList<>();
    try (JarFile jar = new JarFile(lib.resolve("dailypapers.jar").toFile())) {
      for (JarEntry entry : jar.stream().toList()) {
        String name = entry.getName();
        if (name.startsWith(OWN) && name.endsWith(".class")) {
          classes.add(name.substring(0, name.length() - ".class".length()));
        }
      }
    }
    return classes;
  }

  /** The classes that one command line loads. */
  private List<String> loaded(String endpoint, Path keys, Path list, List<String> run)
      throws IOException, InterruptedException {
    List<String> command =
        command(
            "-Xshare:off",
            "-XX:DumpLoadedClassList=" + list,
            "-Djavax.net.ssl.trustStore=" + PageServer.trusting(keys));
    command.add(MAIN);
    command.addAll(run);
    start(command, endpoint, keys.resolveSibling("home"));
    return listed(list);
  }

  /**
   * The classes that the browser loads, which needs a terminal: script
   * (https://man7.org/linux/man-pages/man1/script.1.html) makes one. Without it the browser only
   * starts slower.
   */
  private List<String> loadedOnTerminal(String endpoint, Path keys, Path list)
      throws IOException, InterruptedException {
    List<String> command = command("-Xshare:off", "-XX:DumpLoadedClassList=" + list);
    command.addAll(List.of(MAIN, "browse", "2026-11-23"));
    Path line = keys.resolveSibling("browse.sh");
    Files.writeString(
        line,
        "stty rows 30 cols 120; DAILYPAPERS_TTY='0,1,2 30 120' TERM=xterm-256color exec '"
            + String.join("' '", command)
            + "'\n");
    Files.deleteIfExists(list);
    try {
      // The keys are there before anybody reads them.
      Path input = Files.writeString(keys.resolveSibling("keys.txt"), "jkb/a\rbq");
      ProcessBuilder builder =
          new ProcessBuilder("script", "-qec", "sh '" + line + "'", "/dev/null");
      prepare(builder, endpoint, keys.resolveSibling("home"));
      builder.redirectInput(input.toFile());
      Process process = builder.start();
      if (!process.waitFor(LONGEST, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (IOException e) {
      return List.of();
    }
    return Files.exists(list) ? listed(list) : List.of();
  }

  private static List<String> listed(Path list) throws IOException {
    List<String> classes = new ArrayList<>();
    for (String line : Files.readAllLines(list)) {
      // Which constants a run has resolved differs from run to run: see CallSites.
      if (!line.startsWith("@cp ")) {
        // A number that newer JDKs add is of use to the classes of that run only.
        classes.add(line.replaceFirst(" id: \\d+$", ""));
      }
    }
    return classes;
  }

  private List<String> command(String... options) {
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    command.addAll(FLAGS);
    command.addAll(List.of(options));
    command.addAll(List.of("-Xlog:disable", "-Xlog:all=error:stderr"));
    command.addAll(List.of("-cp", lib.resolve("dailypapers.jar").toString()));
    return command;
  }

  private static void start(List<String> command, String endpoint, Path home)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command);
    prepare(builder, endpoint, home);
    int status = builder.start().waitFor();
    if (status != 0) {
      throw new IOException("status " + status + " of " + String.join(" ", command));
    }
  }

  private static void prepare(ProcessBuilder builder, String endpoint, Path home) {
    builder.environment().put("HF_ENDPOINT", endpoint);
    for (String folder :
        List.of("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")) {
      builder.environment().put(folder, home.resolve(folder).toString());
    }
    builder.environment().remove("DAILYPAPERS_ARCHIVE");
    builder.environment().remove("DAILYPAPERS_CONFIG");
    builder.environment().remove("JDK_JAVA_OPTIONS");
    builder.environment().remove("HF_HUB_OFFLINE");
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
  }
}
