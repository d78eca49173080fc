package io.github.qubao.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.qubao.training.NewsSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Needs the shared data (system property {@code qubao.shared}); skipped without it. */
class PicksTest {
  private final Path shared = Path.of(System.getProperty("qubao.shared", "../shared"));

  @Test
  void oursIsAheadOfTheLeadOnPicksThatItDidNotLearnFrom() throws IOException {
    Path picks = shared.resolve("data/summary-picks-dev.tsv");
    assumeTrue(Files.exists(picks), "no shared data");
    List<PickedArticle> items = PickedArticle.read(picks, NewsSet.read(shared));
    assertEquals(40, items.size());
    Summarizer ours = new Summarizer();
    for (int n : new int[] {160, 80}) {
      double lead = 0;
      double kept = 0;
      for (PickedArticle a : items) {
        lead += a.f1(PickedArticle.fit(a.lead(), n), n);
        kept += a.f1(TrainSummaries.spans(ours.summarize(a.title(), a.text(), n)), n);
      }
      double bar = n == 160 ? 1.1 : 1;
      assertTrue(kept >= bar * lead, n + ": " + kept / lead);
    }
  }
}
