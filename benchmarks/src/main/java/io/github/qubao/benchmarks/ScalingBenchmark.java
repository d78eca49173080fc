package io.github.qubao.benchmarks;

import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.TokenBuffer;
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
 * One text of a given length into a reused buffer; {@code -t 2} and {@code -t 4} run it in so many
 * threads.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ScalingBenchmark {
  /** The text's length in characters. */
  @Param({"100", "10000", "1000000", "10000000"})
  public int chars;

  private final Segmenter segmenter = Segmenter.create();
  private String text = "";

  /** A buffer of each thread's own. */
  @State(Scope.Thread)
  public static class Worker {
    final TokenBuffer buffer = new TokenBuffer();
  }

  /** Repeats the sample corpus up to the length and checks that the tokens reach the end. */
  @Setup
  public void fill() {
    String all = String.join("\n", Corpus.read(Corpus.SAMPLE));
    text = all.repeat(chars / all.length() + 1).substring(0, chars);
    TokenBuffer b = new TokenBuffer();
    segmenter.segment(text, b);
    if (b.end(b.size() - 1) != chars) {
      throw new IllegalStateException("text was lost");
    }
  }

  /** Cuts the text. */
  @Benchmark
  public int buffer(Worker worker) {
    segmenter.segment(text, worker.buffer);
    return worker.buffer.size();
  }
}
