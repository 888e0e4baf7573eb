package io.github.dailypapers.speed;

import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.render.Format;
import io.github.dailypapers.render.RenderOptions;
import io.github.dailypapers.render.Renderer;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Listings of 105 papers a second that are written as text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class PapersRendered {
  /** The format. */
  @Param({"TABLE", "CSV", "JSON"})
  public Format format = Format.TABLE;

  private final RenderOptions options = RenderOptions.usual();
  private List<Paper> papers = List.of();

  /** Reads the papers. */
  @Setup
  public void make() throws IOException {
    papers = BusyDay.read(BusyDay.page()).papers();
    if (written().length() < 50 * BusyDay.PAPERS) {
      throw new IllegalStateException("next to nothing is written");
    }
  }

  /** All papers, into memory. */
  @Benchmark
  public StringBuffer written() throws IOException {
    StringWriter out = new StringWriter(1 << 18);
    Renderer renderer = format.renderer(out, options);
    renderer.begin();
    for (Paper paper : papers) {
      renderer.paper(paper);
    }
    renderer.end();
    return out.getBuffer();
  }
}
