package io.github.qubao.keyword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.keyword.LabelledWords.Label;
import io.github.qubao.keyword.LabelledWords.Row;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainKeywordsTest {
  private static final Path LABELLED = Path.of("..").resolve(TrainKeywords.LABELLED);

  @TempDir Path folder;

  @Test
  void whatShipsIsMadeOfTheLabels() throws IOException {
    try (InputStream in = KeywordJudge.class.getResourceAsStream("judge.tsv")) {
      String shipped = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(shipped, TrainKeywords.file(LabelledWords.read(LABELLED)));
    }
  }

  /** Neither words nor texts of the articles are kept. */
  @Test
  void theLabelsHaveNoWords() throws IOException {
    String file = Files.readString(LABELLED);
    assertTrue(file.chars().allMatch(c -> c < 128));
  }

  @Test
  void wordsAreWrittenAndReadAgain() throws IOException {
    Path articles = folder.resolve("articles.tsv");
    Path labels = folder.resolve("labels.tsv");
    Path rows = folder.resolve("rows.tsv");
    Files.writeString(articles, "a\t云桥县人民医院义诊\t6月3日，云桥县人民医院到青芦镇义诊。\\n青芦镇三百人看病，义诊持续三小时。\n");
    Files.writeString(labels, "a\tGOOD=义诊\tOK=青芦镇\tBAD=三小时\tMISSED=\n");
    LabelledWords.write(rows, List.of(articles), List.of(labels));
    List<Row> read = LabelledWords.read(rows);
    assertEquals(2, read.stream().filter(r -> r.label() == Label.GOOD).count());
    assertTrue(read.stream().anyMatch(r -> r.titled() && r.label() == Label.OK));
    Files.writeString(rows, "article\ttitled\tlabel\tother\n");
    assertThrows(IOException.class, () -> LabelledWords.read(rows));
  }

  @Test
  void regressionFindsWhatTells() {
    float[][] rows = new float[200][];
    double[] truth = new double[200];
    double[] weights = new double[200];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new float[] {i % 2, i % 7};
      truth[i] = i % 10 < 8 ? i % 2 : 1 - i % 2;
      weights[i] = 1;
    }
    double[] w = LogisticRegression.fit(rows, truth, weights, 0.01);
    assertEquals(3, w.length);
    assertTrue(w[0] > 2 && Math.abs(w[1]) < 0.2, w[0] + " " + w[1]);
    assertTrue(w[2] + w[0] > 0 && w[2] < 0, "" + w[2]);
  }
}
