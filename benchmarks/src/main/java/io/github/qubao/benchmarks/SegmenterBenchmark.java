package io.github.qubao.benchmarks;

import io.github.qubao.benchmarks.adapter.Adapters;
import io.github.qubao.benchmarks.adapter.SegmenterAdapter;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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

/**
 * Every segmenter over the same texts, by JMH: one operation segments all of them once. {@link
 * Compare} measures the same by rounds of its own and makes the table.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms1g", "-Xmx4g", "-XX:+AlwaysPreTouch"})
public class SegmenterBenchmark {
  /** Which segmenter; all of them if none is named. */
  @Param public Adapters segmenter = Adapters.QUBAO_BUFFER;

  /** A UTF-8 file, a line a text; or {@code sample}. */
  @Param(Corpus.SAMPLE)
  public String corpus = "";

  private String[] texts = {};
  private SegmenterAdapter adapter = Adapters.QUBAO_BUFFER.open();

  /** Reads the texts and checks once that our words, put together, are the text. */
  @Setup
  public void open() {
    PrintStream out = System.out;
    // Some peers tell of themselves where the table is to stand.
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
    try {
      texts = Corpus.read(corpus);
      adapter = segmenter.open();
      Trial.verify(segmenter.label(), adapter, texts);
    } finally {
      System.setOut(out);
    }
  }

  /** Segments all texts. */
  @Benchmark
  public int segment() {
    int words = 0;
    for (String text : texts) {
      words += adapter.count(text);
    }
    return words;
  }
}
