package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.segment.Segmenter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the composer put in comes out. */
class ComposedPagesTest {
  private static final double BAR = 0.95;
  private static final PageReader READER = new PageReader(Segmenter.create());

  @Test
  void whatWasPutInComesOut() {
    PageScore overall = new PageScore();
    Map<String, PageScore> byTag = new TreeMap<>();
    for (int seed = 0; seed < 200; seed++) {
      ComposedPage composed = PageComposer.compose(seed);
      Page page = READER.read(composed.text());
      for (ComposedPage.Gold article : composed.articles()) {
        overall.add(article, page);
        Set<String> tags = new TreeSet<>(article.tags());
        tags.addAll(composed.tags());
        tags.forEach(t -> byTag.computeIfAbsent(t, k -> new PageScore()).add(article, page));
      }
    }
    System.out.println("| | articles | " + String.join(" | ", PageScore.SHARES) + " |");
    System.out.println(row("all", overall));
    byTag.forEach((tag, score) -> System.out.println(row(tag, score)));
    for (int i = 0; i < 4; i++) {
      assertTrue(overall.share(i) >= BAR, PageScore.SHARES.get(i) + " " + overall.share(i));
    }
  }

  @Test
  void nothingIsLost() {
    for (int seed = 200; seed < 300; seed++) {
      PageInvariants.check(READER.read(PageComposer.compose(seed).text()));
    }
  }

  @Test
  void theSamePageIsReadTheSameWay() {
    for (int seed = 0; seed < 20; seed++) {
      String text = PageComposer.compose(seed).text();
      assertEquals(text, PageComposer.compose(seed).text());
      assertEquals(READER.read(text), new PageReader(Segmenter.builder().build()).read(text));
    }
  }

  /** The surer the reader says it is, the more often it is right. */
  @Test
  void confidenceTellsGoodFromBad() {
    double[] sum = new double[2];
    int[] count = new int[2];
    for (int seed = 0; seed < 100; seed++) {
      ComposedPage composed = PageComposer.compose(seed);
      Page page = READER.read(composed.text());
      for (Article article : page.articles()) {
        Page alone = new Page(page.text(), List.of(article), List.of());
        boolean right =
            composed.articles().stream().anyMatch(g -> new PageScore().add(g, alone).isEmpty());
        sum[right ? 1 : 0] += article.confidence();
        count[right ? 1 : 0]++;
      }
    }
    double wrong = sum[0] / count[0];
    double right = sum[1] / count[1];
    assertTrue(right > wrong + 0.08, right + " where right, " + wrong + " where wrong");
  }

  private static String row(String name, PageScore s) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.3f | %.3f | %.3f | %.3f |",
        name,
        s.all[1],
        s.share(0),
        s.share(1),
        s.share(2),
        s.share(3));
  }
}
