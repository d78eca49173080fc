package io.github.qubao.topic.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.segment.Segmenter;
import io.github.qubao.topic.Topic;
import io.github.qubao.topic.TopicClassifier;
import io.github.qubao.training.Resource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the built-in topic model is made from, and how well it does. */
class BuiltInTopicsTest {
  private static final Path OWN = Path.of("src/main/data/topics");

  private static final Path SHARED = Path.of(System.getProperty("qubao.shared", "../../shared"));

  @TempDir Path dir;

  @Test
  void everyTopicHasItsDistrictArticles() throws IOException {
    Map<Topic, Integer> count = new HashMap<>();
    Set<String> texts = new HashSet<>();
    for (LabelledText a : TopicData.districtArticles(OWN)) {
      count.merge(a.topic(), 1, Integer::sum);
      assertTrue(texts.add(a.body()), "twice: " + a.title());
      assertTrue(a.body().length() >= 40, a.title());
    }
    for (Topic t : Topic.builtIn()) {
      assertTrue(count.getOrDefault(t, 0) >= 40, count.toString());
    }
    assertEquals(5, count.size());
  }

  @Test
  void labelsAreManyAndOfYearsForTraining() throws IOException {
    List<String> lines = Files.readAllLines(OWN.resolve("labels.tsv"));
    assertTrue(lines.size() >= 1500);
    assertEquals(lines.size(), lines.stream().map(l -> l.split("\t")[0]).distinct().count());
    for (String line : lines) {
      assertTrue(line.matches("xwlb-202[234]\\d{4}-[\\d-]+\t\\w+\t(\\w+|-)"), line);
    }
  }

  @Test
  void twoAnnotatorsOfTheSameItemsAgree() throws IOException {
    LabelAgreement.Agreement a =
        LabelAgreement.of(OWN.resolve("labels.tsv"), OWN.resolve("second-annotator.tsv"));
    assertTrue(a.items() >= 200 && a.kappa() > 0.9, a.toString());
    Path one = dir.resolve("one.tsv");
    Path two = dir.resolve("two.tsv");
    Files.writeString(one, "1\ta\n2\ta\n3\tb\n4\tb\n5\tb\n");
    Files.writeString(two, "1\ta\n2\tb\n3\tb\n4\tb\n");
    // Alike on 3 of 4; by chance on 1/2 · 1/4 + 1/2 · 3/4 = 1/2.
    assertEquals(new LabelAgreement.Agreement(4, 3, 0.5), LabelAgreement.of(one, two));
  }

  @Test
  void theModelIsTheOneThatItsChecksumNames() throws IOException {
    try (InputStream in = TopicClassifier.class.getResourceAsStream("topics.bin");
        InputStream sum = TopicClassifier.class.getResourceAsStream("topics.bin.sha256")) {
      String line = new String(Objects.requireNonNull(sum).readAllBytes(), StandardCharsets.UTF_8);
      String made = Resource.sha256(Objects.requireNonNull(in).readAllBytes());
      assertTrue(line.startsWith(made + "  topics.bin"), line);
    }
  }

  @Test
  void theReadmeNamesTheFilesThatTheModelIsMadeFrom() throws IOException {
    Pattern row = Pattern.compile("\\| `(topics|data)/([\\w.-]+)` \\|.*\\| (\\w{64}) \\|");
    Set<String> own = new HashSet<>();
    for (String line : Files.readAllLines(Path.of("README.md"))) {
      Matcher m = row.matcher(line);
      if (m.matches()) {
        boolean ours = m.group(1).equals("topics");
        Path file = ours ? OWN.resolve(m.group(2)) : SHARED.resolve("data").resolve(m.group(2));
        assertTrue(!ours || own.add(m.group(2)), line);
        if (ours || Files.exists(file)) {
          assertEquals(m.group(3), Resource.sha256(Files.readAllBytes(file)), line);
        }
      }
    }
    try (Stream<Path> files = Files.list(OWN)) {
      assertEquals(files.map(f -> f.getFileName().toString()).collect(Collectors.toSet()), own);
    }
  }

  @Test
  void nothingOfTheYearKeptForMeasuringIsLearned() throws IOException {
    Path shared = shared();
    Files.writeString(dir.resolve("labels.tsv"), "xwlb-20250103-0\tother\t-\t3\n");
    Files.writeString(dir.resolve("least-sure.tsv"), "");
    Files.writeString(dir.resolve("district-articles.jsonl"), "");
    Files.writeString(dir.resolve("office-articles.jsonl"), "");
    IOException e = assertThrows(IOException.class, () -> TopicData.read(shared, dir));
    assertTrue(e.toString().contains("xwlb-20250103-0 is of the year"), e.toString());
  }

  @Test
  void labelsOf2025AreForMeasuringOnly() throws IOException {
    Path shared = shared();
    Path data = Files.createDirectories(dir.resolve("data"));
    for (String name :
        List.of(
            "topics-train.tsv",
            "news-2022-2025.jsonl.gz",
            "news-2022-spring.jsonl.gz",
            "health-notices-2020.jsonl.gz")) {
      Files.copy(shared.resolve("data").resolve(name), data.resolve(name));
    }
    TopicData without = TopicData.read(dir, OWN);
    TopicData with = TopicData.read(shared, OWN);
    assertEquals(List.of(), without.dev());
    assertEquals(527, with.dev().size());
    assertEquals(with.train(), without.train());
    assertEquals(with.unlabelled(), without.unlabelled());
    assertTrue(with.apart().size() >= 170, "" + with.apart().size());
    Set<String> learned =
        Stream.concat(with.train().stream(), with.teaching().stream())
            .map(LabelledText::body)
            .collect(Collectors.toSet());
    for (LabelledText a : with.apart()) {
      assertFalse(learned.contains(a.body()), a.title());
    }
  }

  @Test
  void theBuiltInModelHoldsItsBarOnTheLabelsOf2025() throws IOException {
    TopicData data = TopicData.read(shared(), OWN);
    Evaluation e = Evaluation.of(TopicClassifier.builtIn(Segmenter.create()), data.dev());
    assertTrue(e.macroF1() >= 0.925, e.toString());
    assertTrue(e.calibrationError() <= 0.05, e.toString());
    assertEquals(0, e.uncertain(), "whole articles are never uncertain");
    assertEquals(0, e.trainedOn());
    assertEquals(
        data.teaching().size(),
        Evaluation.of(TopicClassifier.builtIn(Segmenter.create()), data.teaching()).trainedOn());
  }

  private static Path shared() {
    Assumptions.assumeTrue(
        Files.exists(SHARED.resolve("data/topics-dev.tsv")),
        "needs the founders' data, " + SHARED.toAbsolutePath());
    return SHARED;
  }
}
