package io.github.qubao.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.qubao.benchmarks.adapter.Segmentation;
import io.github.qubao.benchmarks.adapter.SegmenterAdapter;
import io.github.qubao.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreTest {
  /** Every two characters are a word. */
  private static final SegmenterAdapter PAIRS =
      new SegmenterAdapter() {
        @Override
        public int count(String text) {
          return segment(text).spans().size();
        }

        @Override
        public Segmentation segment(String text) {
          List<Span> spans =
              IntStream.range(0, (text.length() + 1) / 2)
                  .mapToObj(i -> new Span(2 * i, Math.min(text.length(), 2 * i + 2)))
                  .toList();
          return new Segmentation(spans, 0);
        }
      };

  @Test
  void countsWordsWithBothEndsRight(@TempDir Path folder) throws IOException {
    Path gold = folder.resolve("made.gold.txt");
    Files.writeString(gold, "区委 召开 会议 。\n\n  一次性 交费  \n");
    Score score = Score.of(PAIRS, gold);
    assertEquals(new Score(4, 6, 7, 0), score);
    assertEquals(200.0 * 4 / 13, score.f1(), 1e-12);
    assertEquals(score, Score.parse(score.toString()));
  }

  @Test
  void nothingScoresNothing() {
    assertEquals(0, new Score(0, 0, 0, 0).f1());
  }
}
