package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.segment.Segmenter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConfidenceTest {
  private static final HeadlineMatcher.Match NONE = match(-1, 0, 0);

  @Test
  void eachGuessCosts() {
    assertTrue(of(body(1)) < of(body(0)));
    assertTrue(of(body(3)) < of(body(1)));
  }

  @Test
  void isAProbability() {
    double least = of(body(1_000));
    assertTrue(least > 0 && least < 1, "" + least);
  }

  /** Pages of seeds that taught nothing. */
  @Test
  void whatIsSureIsRight() {
    int sure = 0;
    int right = 0;
    int all = 0;
    PageReader reader = new PageReader(Segmenter.create());
    for (int seed = 30_000; seed < 30_060; seed++) {
      ComposedPage composed = PageComposer.compose(seed);
      Page page = reader.read(composed.text());
      for (Article article : page.articles()) {
        all++;
        if (article.confidence() >= 0.9) {
          sure++;
          Page alone = new Page(page.text(), List.of(article), List.of());
          right +=
              composed.articles().stream()
                      .map(g -> new PageScore().add(g, alone))
                      .anyMatch(f -> !f.contains("articles") && !f.contains("headlines"))
                  ? 1
                  : 0;
        }
      }
    }
    assertTrue(right >= 0.95 * sure, right + " right of " + sure + " that were sure");
    assertTrue(2 * sure >= all, sure + " sure of " + all);
  }

  @Test
  void bracketsThatDoNotCloseCost() {
    BodyBuilder torn = new BodyBuilder(false, -1);
    torn.startParagraph(LineScanner.scan("居民在广场上跳舞。顾大勇）").get(0));
    BodyBuilder whole = new BodyBuilder(false, -1);
    whole.startParagraph(LineScanner.scan("居民在广场上跳舞。（顾大勇）").get(0));
    assertTrue(of(torn) < of(whole));
  }

  /** The doubt of an article is its neighbours'. */
  @Test
  void bodiesBesideOneWithoutAnEndAreLessSure() {
    BodyBuilder cut = new BodyBuilder(false, -1);
    cut.startParagraph(LineScanner.scan("居民在广场上跳").get(0));
    double beside = Confidence.of(List.of(body(0), cut), List.of(NONE, NONE), List.of(), 0);
    assertTrue(beside < of(body(0)));
  }

  private static double of(BodyBuilder body) {
    return Confidence.of(List.of(body), List.of(NONE), List.of(), 0);
  }

  private static BodyBuilder body(int guesses) {
    BodyBuilder body = new BodyBuilder(false, -1);
    body.startParagraph(LineScanner.scan("居民在广场上跳舞。").get(0));
    body.guesses = guesses;
    return body;
  }

  private static HeadlineMatcher.Match match(int main, double score, double second) {
    return new HeadlineMatcher.Match(List.of(), main, score, score, second, Optional.empty());
  }
}
