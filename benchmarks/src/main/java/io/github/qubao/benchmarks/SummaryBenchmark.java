package io.github.qubao.benchmarks;

import com.hankcs.hanlp.HanLP;
import io.github.qubao.keyword.KeywordExtractor;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.Token;
import io.github.qubao.summary.Summarizer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

/**
 * Summary and keywords beside HanLP's of the same articles; the time is that of one article.
 *
 * <p>{@code keywords} is given the words, {@code keywordsFromText} segments first; a summary needs
 * no words. HanLP's calls segment.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SummaryBenchmark {
  private static final int ARTICLES = 40;
  private static final int CHARS = 160;
  private static final int KEYWORDS = 8;

  /** The sample articles as they are (0), or put together until they have so many characters. */
  @Param({"0", "1000"})
  public int length;

  private final Segmenter segmenter = Segmenter.create();
  private final Summarizer summarizer = new Summarizer();
  private final KeywordExtractor extractor = new KeywordExtractor(segmenter);
  private final List<Article> articles = new ArrayList<>();

  private record Article(
      String title, String body, List<Token> titleTokens, List<Token> bodyTokens) {}

  /** Reads the articles and checks once that each gets a summary and keywords. */
  @Setup
  public void open() {
    String[][] sample = Corpus.articles();
    articles.clear();
    for (int i = 0; i < ARTICLES; i++) {
      String title = sample[i % sample.length][0];
      StringBuilder text = new StringBuilder(sample[i % sample.length][1]);
      for (int k = i + 1; text.length() < length; k++) {
        text.append('\n').append(sample[k % sample.length][1]);
      }
      String body = text.toString();
      articles.add(new Article(title, body, segmenter.tag(title), segmenter.tag(body)));
    }
    if (summary() == 0 || keywords() == 0 || keywordsFromText() != keywords()) {
      throw new IllegalStateException("an article lacks a summary or keywords");
    }
  }

  /** Our sentences of at most {@value #CHARS} characters; how many in all. */
  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public int summary() {
    int n = 0;
    for (Article a : articles) {
      n += summarizer.summarize(a.title, a.body, CHARS).sentences().size();
    }
    return n;
  }

  /** Our keywords of segmented articles. */
  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public int keywords() {
    int n = 0;
    for (Article a : articles) {
      n += extractor.extract(a.title, a.titleTokens, a.body, a.bodyTokens, KEYWORDS).size();
    }
    return n;
  }

  /** Our keywords from end to end. */
  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public int keywordsFromText() {
    int n = 0;
    for (Article a : articles) {
      n += extractor.extract(a.title, a.body, KEYWORDS).size();
    }
    return n;
  }

  /** HanLP's three pieces. */
  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public int hanLpSummary() {
    int n = 0;
    for (Article a : articles) {
      n += HanLP.extractSummary(a.body, 3).size();
    }
    return n;
  }

  /** HanLP's keywords. */
  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public int hanLpKeywords() {
    int n = 0;
    for (Article a : articles) {
      n += HanLP.extractKeyword(a.body, KEYWORDS).size();
    }
    return n;
  }
}
