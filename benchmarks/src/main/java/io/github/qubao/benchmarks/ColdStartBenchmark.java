package io.github.qubao.benchmarks;

import io.github.qubao.benchmarks.adapter.Adapters;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From loading the library's classes to the first answer, once in each of ten fresh JVMs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(10)
public class ColdStartBenchmark {
  /** Which segmenter; the list of them is loaded before the time is taken. */
  @Param({"QUBAO_BUFFER", "QUBAO_HANLP_BUFFER", "HANLP_BASIC", "HANLP_STANDARD"})
  public Adapters segmenter = Adapters.QUBAO_BUFFER;

  /** Opens the segmenter and segments a sentence. */
  @Benchmark
  public int firstAnswer() {
    return segmenter.open().count("区农业农村局召开早稻育秧现场会。");
  }
}
