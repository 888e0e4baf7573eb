package io.github.dailypapers.speed;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.select.Grep;
import io.github.dailypapers.select.TextPattern;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Abstracts a millisecond that grep looks through, beside the expressions of the JDK. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@OperationsPerInvocation(BusyDay.PAPERS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class TextsMatched {
  /** A text, one that many papers hold, an expression with a text in it, and one without. */
  @Param({"quaternion", "model", "long.{0,20}expensive", "[A-Z]{4,}-\\d+"})
  public String pattern = "";

  private List<Paper> papers = List.of();
  private Grep grep = grep("x");
  private Pattern expression = Pattern.compile("x");

  /** Reads the papers, and checks that both find the same. */
  @Setup
  public void make() throws IOException {
    papers = BusyDay.read(BusyDay.page()).papers();
    grep = grep(pattern);
    boolean smart = pattern.equals(pattern.toLowerCase(Locale.ROOT));
    expression =
        Pattern.compile(pattern, smart ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0);
    if (matched() != matchedByJdk()) {
      throw new IllegalStateException(matched() + " papers, but " + matchedByJdk() + " by the JDK");
    }
  }

  private static Grep grep(String pattern) {
    TextPattern text = TextPattern.of(List.of(pattern), TextPattern.Options.DEFAULT);
    return new Grep(text, List.of(Field.ABSTRACT), false);
  }

  /** What the program does with papers that come from a page. */
  @Benchmark
  public int matched() {
    int found = 0;
    for (Paper paper : papers) {
      found += grep.test(paper) ? 1 : 0;
    }
    return found;
  }

  /** The same with java.util.regex. */
  @Benchmark
  public int matchedByJdk() {
    int found = 0;
    for (Paper paper : papers) {
      String text = paper.abstractText();
      found += text != null && expression.matcher(text).find() ? 1 : 0;
    }
    return found;
  }
}
