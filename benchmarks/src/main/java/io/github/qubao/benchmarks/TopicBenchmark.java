package io.github.qubao.benchmarks;

import io.github.qubao.topic.train.LabelledText;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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
 * Filing one text by topic, its segmentation included, with each classifier; {@code -prof gc} tells
 * the bytes, to be divided by the characters.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TopicBenchmark {
  /** Which classifier. */
  @Param public TopicAdapter classifier = TopicAdapter.QUBAO_BUILT_IN;

  /** The text's length in characters. */
  @Param({"100", "500", "1000", "5000"})
  public int chars;

  private UnaryOperator<String> topicOf = text -> text;
  private String text = "";

  /** Trains on the sample articles, and checks that the classifier knows most of them again. */
  @Setup
  public void train() throws IOException {
    List<LabelledText> articles = Corpus.labelled();
    topicOf = classifier.train(articles);
    long right =
        articles.stream()
            .filter(a -> topicOf.apply(a.title() + "\n" + a.body()).equals(a.topic().name()))
            .count();
    if (right < articles.size() / 2) {
      throw new IllegalStateException(classifier + " knows " + right + " of " + articles.size());
    }
    String all = articles.stream().map(LabelledText::body).collect(Collectors.joining("\n"));
    text = all.repeat(chars / all.length() + 1).substring(0, chars);
  }

  /** Files the text. */
  @Benchmark
  public String classify() {
    return topicOf.apply(text);
  }
}
