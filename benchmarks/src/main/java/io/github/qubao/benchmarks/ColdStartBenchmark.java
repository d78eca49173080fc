package io.github.qubao.benchmarks;

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

/** From class loading to the first answer, once in each of ten fresh JVMs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(10)
public class ColdStartBenchmark {
  /** A name of {@link Contestant}. */
  @Param({"qubao-buffer", "qubao-hanlp-buffer", "hanlp-basic", "hanlp-standard"})
  public String contestant = "";

  /** Makes the segmenter and cuts a sentence. */
  @Benchmark
  public int firstAnswer() {
    return Contestant.of(contestant).open().count("区农业农村局召开早稻育秧现场会。");
  }
}
