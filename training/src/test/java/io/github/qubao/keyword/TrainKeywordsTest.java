package io.github.qubao.keyword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.keyword.LabelledWords.Label;
import io.github.qubao.keyword.LabelledWords.Row;
import io.github.qubao.training.NewsSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainKeywordsTest {
  @TempDir Path folder;

  /** Made anew, it says the same of nearly all words, even if a few are cut otherwise by now. */
  @Test
  void whatShipsIsMadeOfTheLabels() throws IOException {
    List<Row> rows = TrainKeywords.rows(Path.of(".."));
    KeywordJudge anew =
        KeywordJudge.read(new BufferedReader(new StringReader(TrainKeywords.file(rows))));
    double difference = 0;
    for (Row r : rows) {
      double shipped = KeywordJudge.builtIn().worth(r.features());
      difference += Math.abs(shipped - anew.worth(r.features())) / rows.size();
    }
    assertTrue(difference < 0.02, "TrainKeywords has to be run: " + difference);
  }

  /** Neither words nor texts of the real articles are kept. */
  @Test
  void theLabelsOfRealArticlesHaveNoWords() throws IOException {
    String file = Files.readString(Path.of("..").resolve(TrainKeywords.REAL));
    assertTrue(file.chars().allMatch(c -> c < 128));
  }

  @Test
  void noArticleOfTheTestIsLearnedFrom() throws IOException {
    Path test = Path.of("../training/src/main/data/summary/district-test-picks.tsv");
    Set<String> apart = ids(test);
    assertTrue(apart.size() > 50);
    apart.retainAll(ids(Path.of("..").resolve(TrainKeywords.WRITTEN)));
    assertEquals(Set.of(), apart);
  }

  private static Set<String> ids(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .map(line -> line.substring(0, line.indexOf('\t')))
        .collect(Collectors.toCollection(HashSet::new));
  }

  @Test
  void wordsOfWrittenArticlesHaveTheirLabels() throws IOException {
    List<NewsSet> articles =
        List.of(new NewsSet("a", "云桥县人民医院义诊", "6月3日，云桥县人民医院到青芦镇义诊。\n青芦镇三百人看病，义诊持续三小时。\n"));
    Path labels = folder.resolve("labels.tsv");
    Files.writeString(labels, "a\tGOOD=义诊\tOK=青芦镇\tBAD=三小时\tMISSED=\n");
    List<Row> rows = LabelledWords.of(articles, labels);
    assertEquals(2, rows.stream().filter(r -> r.label() == Label.GOOD).count());
    assertTrue(rows.stream().anyMatch(r -> r.titled() && r.label() == Label.OK));
    assertTrue(rows.stream().anyMatch(r -> r.label() == Label.UNKNOWN));
    Files.writeString(labels, "b\tGOOD=义诊\n");
    assertThrows(IOException.class, () -> LabelledWords.of(articles, labels));
  }

  /** Figures that were not looked at are unknown; a name that nobody knows is an error. */
  @Test
  void oldFiguresAreReadByTheirNames() throws IOException {
    Path file = folder.resolve("rows.tsv");
    Files.writeString(file, "article\ttitled\tlabel\tonce\n7\t1\tBAD\t0.5\n");
    Row row = LabelledWords.read(file).get(0);
    assertEquals(0.5f, row.features()[KeywordFeatures.NAMES.indexOf("once")]);
    assertTrue(Float.isNaN(row.features()[KeywordFeatures.NAMES.indexOf("idf")]));
    Files.writeString(file, "article\ttitled\tlabel\tother\n7\t1\tBAD\t0.5\n");
    assertThrows(IOException.class, () -> LabelledWords.read(file));
  }

  @Test
  void treesFindWhatTells() {
    float[][] rows = new float[400][];
    int[] articles = new int[rows.length];
    double[] truth = new double[rows.length];
    double[] weights = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new float[] {i % 2, i % 7};
      articles[i] = i / 10;
      truth[i] = i % 10 < 8 ? i % 2 : 1 - i % 2;
      weights[i] = 1;
    }
    JudgeTrees trees = new JudgeTrainer(rows, articles).fit(truth, weights);
    assertTrue(trees.likelihood(new float[] {1, 3}) > 0.65);
    assertTrue(trees.likelihood(new float[] {0, 3}) < 0.35);
    List<String> names = List.of("a", "b");
    assertEquals(
        trees.lines(names), new JudgeTrainer(rows, articles).fit(truth, weights).lines(names));
  }
}
