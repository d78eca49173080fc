package io.github.qubao.benchmarks;

import java.io.OutputStream;
import java.io.PrintStream;
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
 * Every segmenter over the same texts: one operation cuts all of them once. {@link Compare} makes
 * the table.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
public class ContestBenchmark {
  /** A name of {@link Contestant}. */
  @Param({
    "qubao-list",
    "qubao-buffer",
    "qubao-split-buffer",
    "qubao-hanlp-buffer",
    "hanlp-standard",
    "hanlp-basic",
    "hanlp-speed",
    "thulac4j",
    "jieba",
    "ansj",
    "smartcn",
    "mmseg4j",
    "jcseg",
    "mynlp"
  })
  public String contestant = "";

  /** A UTF-8 file, a line a text; or {@code sample}. */
  @Param(Corpus.SAMPLE)
  public String corpus = "";

  private String[] texts = {};
  private Cutter cutter = Contestant.QUBAO_LIST.open();

  /** Reads the texts and checks once that the words, put together, are the text. */
  @Setup
  public void open() {
    PrintStream out = System.out;
    // Some peers tell of themselves where the table is to stand.
    System.setOut(new PrintStream(OutputStream.nullOutputStream()));
    try {
      openAndCheck();
    } finally {
      System.setOut(out);
    }
  }

  private void openAndCheck() {
    texts = Corpus.read(corpus);
    cutter = Contestant.of(contestant).open();
    long chars = 0;
    for (String text : texts) {
      for (String word : Score.cover(text, cutter.words(text))) {
        chars += word.length();
      }
    }
    if (chars != Corpus.chars(texts)) {
      throw new IllegalStateException(contestant + " lost text: " + chars);
    }
  }

  /** Cuts all texts. */
  @Benchmark
  public int cut() {
    int words = 0;
    for (String text : texts) {
      words += cutter.count(text);
    }
    return words;
  }
}
