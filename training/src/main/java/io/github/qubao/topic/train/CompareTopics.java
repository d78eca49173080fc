package io.github.qubao.topic.train;

import com.hankcs.hanlp.classification.classifiers.NaiveBayesClassifier;
import com.hankcs.hanlp.classification.corpus.MemoryDataSet;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.Token;
import io.github.qubao.topic.Classification;
import io.github.qubao.topic.Topic;
import io.github.qubao.topic.TopicClassifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.ml.maxent.GISTrainer;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.naivebayes.NaiveBayesTrainer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Prints a table of topic classifiers, all trained on the same articles and measured on those of
 * 2025: rules by keyword list, HanLP's naive Bayes, OpenNLP's categoriser out of the box over the
 * words of our segmenter, and the model that core ships.
 */
public final class CompareTopics {
  private final Segmenter segmenter = Segmenter.create();
  private final TopicData data;

  private CompareTopics(TopicData data) {
    this.data = data;
  }

  /** One classifier: the probability of each topic. */
  private interface Method {
    Map<Topic, Double> probabilities(String title, String body);
  }

  /** Takes the folder of the shared data. */
  public static void main(String[] args) throws IOException {
    Path shared = Path.of(args.length > 0 ? args[0] : "../shared");
    new CompareTopics(TopicData.read(shared, TrainTopics.OWN_LABELS)).run();
  }

  private void run() throws IOException {
    System.out.println("| | macro F1 | accuracy | ECE |\n|---|---:|---:|---:|");
    print("keyword list", keywords(TrainTopics.OWN_LABELS.resolve("keywords.txt")));
    print("HanLP naive Bayes", hanLp());
    print("OpenNLP naive Bayes, words", openNlp(NaiveBayesTrainer.NAIVE_BAYES_VALUE));
    print("OpenNLP maxent GIS, words", openNlp(GISTrainer.MAXENT_VALUE));
    print("OpenNLP maxent QN, words", openNlp(QNTrainer.MAXENT_QN_VALUE));
    TopicClassifier ours = TopicClassifier.builtIn(segmenter);
    print("Qubao, the built-in model", (title, body) -> ours.classify(title, body).probabilities());
  }

  private void print(String name, Method method) {
    Evaluation.Counter counter = new Evaluation.Counter(Topic.builtIn());
    for (LabelledText a : data.dev()) {
      Map<Topic, Double> p = method.probabilities(a.title(), a.body());
      Topic best = Topic.OTHER;
      for (Topic t : Topic.builtIn()) {
        best = p.getOrDefault(t, 0.0) > p.getOrDefault(best, 0.0) ? t : best;
      }
      counter.add(a, new Classification(best, p, Classification.Decision.DECIDED, List.of()));
    }
    Evaluation e = counter.evaluation();
    System.out.printf(
        "| %s | %.3f | %.3f | %.3f |%n", name, e.macroF1(), e.accuracy(), e.calibrationError());
  }

  /**
   * The topic whose keywords stand most often in the text, those of the title counted three times;
   * the share of hits stands for a probability.
   */
  private static Method keywords(Path list) throws IOException {
    Map<Topic, List<String>> words = new LinkedHashMap<>();
    for (String line : Files.readAllLines(list)) {
      String[] cells = line.split("\t");
      words.put(new Topic(cells[0]), List.of(cells[1].split(" ")));
    }
    return (title, body) -> {
      Map<Topic, Double> hits = new LinkedHashMap<>();
      words.forEach(
          (topic, all) ->
              all.forEach(
                  w -> hits.merge(topic, 3.0 * count(title, w) + count(body, w), Double::sum)));
      double sum = hits.values().stream().mapToDouble(n -> n).sum();
      if (sum == 0) {
        return Map.of(Topic.OTHER, 1.0);
      }
      hits.replaceAll((topic, n) -> n / sum);
      return hits;
    };
  }

  private static int count(String text, String word) {
    int n = 0;
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      n++;
    }
    return n;
  }

  private Method hanLp() {
    MemoryDataSet set = new MemoryDataSet();
    for (LabelledText a : data.train()) {
      set.add(a.topic().name(), a.title() + "\n" + a.body());
    }
    NaiveBayesClassifier classifier = new NaiveBayesClassifier();
    classifier.train(set);
    return (title, body) -> byTopic(classifier.predict(title + "\n" + body));
  }

  private Method openNlp(String algorithm) throws IOException {
    List<DocumentSample> samples = new ArrayList<>();
    for (LabelledText a : data.train()) {
      samples.add(new DocumentSample(a.topic().name(), words(a.title(), a.body())));
    }
    TrainingParameters settings = TrainingParameters.defaultParams();
    settings.put(TrainingParameters.ALGORITHM_PARAM, algorithm);
    DocumentCategorizerME categorizer =
        new DocumentCategorizerME(
            DocumentCategorizerME.train(
                "zh",
                ObjectStreamUtils.createObjectStream(samples),
                settings,
                new DoccatFactory()));
    return (title, body) -> byTopic(categorizer.scoreMap(words(title, body)));
  }

  private static Map<Topic, Double> byTopic(Map<String, Double> scores) {
    Map<Topic, Double> out = new LinkedHashMap<>();
    scores.forEach((name, p) -> out.put(new Topic(name), p));
    return out;
  }

  private String[] words(String title, String body) {
    String text = title + "\n" + body;
    return segmenter.segment(text).stream()
        .map((Token t) -> t.in(text))
        .filter(w -> !w.isBlank())
        .toArray(String[]::new);
  }
}
