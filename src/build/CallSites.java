import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Where the classes of a list make their lambdas. A list names each lambda that was made ({@code
 * @lambda-proxy}), but with linked classes it is the places where they are made that are archived
 * ({@code @cp} and their numbers in the class); any other is linked anew by each run.
 *
 * <p>A JVM that lists classes writes numbers too, but those of a run depend on its threads, and they
 * mean something else in a class that was compiled since.
 */
final class CallSites implements AutoCloseable {
  private static final String LAMBDA = "@lambda-proxy ";

  /** What was opened, and is closed in the opposite order. */
  private final Deque<FileSystem> opened = new ArrayDeque<>();

  /** The folders in which packages are. */
  private final List<Path> roots = new ArrayList<>();

  /**
   * Opens the classes of a Java and of an application.
   *
   * @param home the Java's home folder
   * @param lib the folder of the application's jars
   */
  CallSites(Path home, Path lib) throws IOException {
    FileSystem system =
        FileSystems.newFileSystem(URI.create("jrt:/"), Map.of("java.home", home.toString()));
    opened.push(system);
    addChildren(system.getPath("/modules"), roots);
    List<Path> files = new ArrayList<>();
    addChildren(lib, files);
    for (Path file : files) {
      if (file.toString().endsWith(".jar")) {
        FileSystem jar = FileSystems.newFileSystem(file);
        opened.push(jar);
        roots.add(jar.getPath("/"));
      }
    }
  }

  private static void addChildren(Path folder, List<Path> children) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      paths.sorted().forEach(children::add);
    }
  }

  @Override
  public void close() throws IOException {
    while (!opened.isEmpty()) {
      opened.pop().close();
    }
  }

  /**
   * {@code list} with what a JVM needs to archive it linked: first all classes, then what it tells
   * of them, last the places where the listed lambdas are made.
   *
   * @throws IOException if a class cannot be read
   */
  List<String> added(List<String> list) throws IOException {
    List<String> classes = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    SortedMap<String, Set<String>> makers = new TreeMap<>();
    for (String line : list) {
      (line.startsWith("@") ? notes : classes).add(line);
      if (line.startsWith(LAMBDA)) {
        String[] words = line.split(" ");
        makers.computeIfAbsent(words[1], name -> new TreeSet<>()).add(words[2] + words[3]);
      }
    }
    classes.addAll(notes);
    for (Map.Entry<String, Set<String>> maker : makers.entrySet()) {
      for (Path root : roots) {
        Path file = root.resolve(maker.getKey() + ".class");
        if (Files.exists(file)) {
          List<String> numbers = numbers(Files.readAllBytes(file), maker.getValue());
          if (!numbers.isEmpty()) {
            classes.add("@cp " + maker.getKey() + ' ' + String.join(" ", numbers));
          }
          break;
        }
      }
    }
    return classes;
  }

  /**
   * The numbers of the constants of a class that make a lambda, whose method's name and descriptor
   * are in {@code lambdas}, one after the other
   * (https://docs.oracle.com/javase/specs/jvms/se25/html/jvms-4.html#jvms-4.4).
   */
  private static List<String> numbers(byte[] code, Set<String> lambdas) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(code));
    in.skipNBytes(8);
    int count = in.readUnsignedShort();
    String[] texts = new String[count];
    int[] names = new int[count];
    int[] descriptors = new int[count];
    int[] dynamic = new int[count];
    for (int at = 1; at < count; at++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> texts[at] = in.readUTF();
        case 12 -> {
          names[at] = in.readUnsignedShort();
          descriptors[at] = in.readUnsignedShort();
        }
        case 18 -> {
          in.skipNBytes(2);
          dynamic[at] = in.readUnsignedShort();
        }
        case 5, 6 -> {
          in.skipNBytes(8);
          at++;
        }
        case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
        case 15 -> in.skipNBytes(3);
        case 3, 4, 9, 10, 11, 17 -> in.skipNBytes(4);
        default -> throw new IOException("a class has a constant of the unknown kind " + tag);
      }
    }
    List<String> numbers = new ArrayList<>();
    for (int at = 1; at < count; at++) {
      int method = dynamic[at];
      if (method != 0 && lambdas.contains(texts[names[method]] + texts[descriptors[method]])) {
        numbers.add(Integer.toString(at));
      }
    }
    return numbers;
  }
}
