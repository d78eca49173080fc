package io.github.qubao.benchmarks;

import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.TokenBuffer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Speed of the segmenter. */
@State(Scope.Thread)
public class SegmenterBenchmark {
  private final Segmenter segmenter = Segmenter.create();
  private final TokenBuffer buffer = new TokenBuffer();
  private final String text = "区农业农村局水产工作组坚守生产一线，指导开展抗旱工作。";

  /** Into a reused buffer. */
  @Benchmark
  public int buffer() {
    segmenter.segment(text, buffer);
    return buffer.size();
  }
}
