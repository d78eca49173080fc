package io.github.qubao.benchmarks;

import io.github.qubao.page.Article;
import io.github.qubao.page.Page;
import io.github.qubao.page.PageReader;
import io.github.qubao.page.TextBlock;
import io.github.qubao.segment.Segmenter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** Reads the sample page, and pages of a given number of its articles; run from the root. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PageBenchmark {
  private static final Path SAMPLE = Path.of("examples/sample-page.txt");

  /** Characters of a column's line. */
  private static final int COLUMN = 17;

  /** How many articles stand on the page; 0 is the sample page as it is. */
  @Param({"0", "2", "20", "200"})
  public int articles;

  private final PageReader reader = new PageReader(Segmenter.create());
  private String text = "";

  /** Makes the page and checks that as many articles come out as went in. */
  @Setup
  public void compose() throws IOException {
    String sample = Files.readString(SAMPLE);
    List<Article> stock = reader.read(sample).articles();
    List<Article> signed = stock.stream().filter(a -> !a.byline().isEmpty()).toList();
    StringBuilder page = new StringBuilder(articles == 0 ? sample : "");
    for (int i = 0; i < articles; i++) {
      append(signed.get(i % signed.size()), page);
    }
    text = page.toString();
    int found = reader.read(text).articles().size();
    if (found != (articles == 0 ? stock.size() : articles)) {
      throw new IllegalStateException(found + " articles for " + articles);
    }
  }

  private static void append(Article article, StringBuilder page) {
    page.append(article.title()).append("\n\n");
    for (TextBlock paragraph : article.paragraphs()) {
      String rest = paragraph.text();
      int width = COLUMN - 2;
      while (rest.length() > width) {
        page.append(rest, 0, width).append('\n');
        rest = rest.substring(width);
        width = COLUMN;
      }
      page.append(rest).append("\n\n");
    }
  }

  /** Reads the page. */
  @Benchmark
  public Page read() {
    return reader.read(text);
  }
}
