package io.github.qubao.topic.train;

import com.hankcs.hanlp.classification.classifiers.NaiveBayesClassifier;
import com.hankcs.hanlp.classification.corpus.MemoryDataSet;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.Token;
import io.github.qubao.text.Characters;
import io.github.qubao.topic.Topic;
import io.github.qubao.topic.TopicClassifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.ml.maxent.GISTrainer;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.naivebayes.NaiveBayesTrainer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Immutable and thread-safe. Other topic classifiers to compare with: those of HanLP and OpenNLP, a
 * linear SVM, averaged embeddings, and a list of keywords.
 */
final class TopicLearners {
  /** Of fewer articles OpenNLP's own cutoff of 5 would leave too little. */
  private static final int MANY = 500;

  private final Segmenter segmenter;

  TopicLearners(Segmenter segmenter) {
    this.segmenter = segmenter;
  }

  /** One classifier: the probability of each topic. */
  interface Method {
    Map<Topic, Double> probabilities(String title, String body);
  }

  /** Trains one. */
  interface Learner {
    Method learn(List<LabelledText> articles) throws IOException;
  }

  /** Those that are trained, by their names, in an order for tables. */
  Map<String, Learner> all() {
    Map<String, Learner> out = new LinkedHashMap<>();
    out.put("HanLP naive Bayes", TopicLearners::hanLp);
    out.put("OpenNLP naive Bayes, words", of(NaiveBayesTrainer.NAIVE_BAYES_VALUE, this::words));
    out.put(
        "OpenNLP naive Bayes, characters and pairs",
        of(NaiveBayesTrainer.NAIVE_BAYES_VALUE, TopicLearners::grams));
    out.put("OpenNLP maxent GIS, words", of(GISTrainer.MAXENT_VALUE, this::words));
    out.put("OpenNLP maxent QN, words", of(QNTrainer.MAXENT_QN_VALUE, this::words));
    out.put(
        "OpenNLP maxent QN (logistic regression), characters and pairs",
        of(QNTrainer.MAXENT_QN_VALUE, TopicLearners::grams));
    out.put("linear SVM, characters and pairs", TopicLearners::svm);
    out.put(
        "fastText's way, characters and pairs",
        articles -> fastText(articles, TopicLearners::grams));
    out.put(
        "fastText's way, words and pairs of words",
        articles -> fastText(articles, this::wordPairs));
    return out;
  }

  static Method of(TopicClassifier classifier) {
    TopicClassifier plain = classifier.withoutEvidence();
    return (title, body) -> plain.classify(title, body).probabilities();
  }

  /**
   * The topic whose keywords stand most often in the text, those of the title counted three times;
   * the share of hits stands for a probability.
   */
  static Method keywords(Path list) throws IOException {
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

  private static Method hanLp(List<LabelledText> articles) {
    MemoryDataSet set = new MemoryDataSet();
    for (LabelledText a : articles) {
      set.add(a.topic().name(), a.title() + "\n" + a.body());
    }
    NaiveBayesClassifier classifier = new NaiveBayesClassifier();
    classifier.train(set);
    return (title, body) -> byTopic(classifier.predict(title + "\n" + body));
  }

  /** OpenNLP's categoriser with one of its trainers, over what {@code cut} makes of a text. */
  private static Learner of(String algorithm, Function<String, String[]> cut) {
    return articles -> {
      List<DocumentSample> samples = new ArrayList<>();
      for (LabelledText a : articles) {
        samples.add(new DocumentSample(a.topic().name(), cut.apply(a.title() + "\n" + a.body())));
      }
      TrainingParameters settings = TrainingParameters.defaultParams();
      settings.put(TrainingParameters.ALGORITHM_PARAM, algorithm);
      if (samples.size() < MANY) {
        settings.put(TrainingParameters.CUTOFF_PARAM, 1);
      }
      DocumentCategorizerME categorizer =
          new DocumentCategorizerME(
              DocumentCategorizerME.train(
                  "zh",
                  ObjectStreamUtils.createObjectStream(samples),
                  settings,
                  new DoccatFactory()));
      return (title, body) -> byTopic(categorizer.scoreMap(cut.apply(title + "\n" + body)));
    };
  }

  /** A machine's margins are no probabilities; the topic of the largest gets all. */
  private static Method svm(List<LabelledText> articles) {
    LinearSvm machine =
        new LinearSvm(
            cut(articles, TopicLearners::grams),
            articles.stream().map(LabelledText::topic).toList());
    return (title, body) -> {
      Map<Topic, Double> margins = machine.margins(grams(title + "\n" + body));
      return Map.of(
          Collections.max(margins.entrySet(), Map.Entry.comparingByValue()).getKey(), 1.0);
    };
  }

  private static Method fastText(List<LabelledText> articles, Function<String, String[]> cut) {
    AveragedEmbeddings model =
        new AveragedEmbeddings(
            cut(articles, cut), articles.stream().map(LabelledText::topic).toList());
    return (title, body) -> model.probabilities(cut.apply(title + "\n" + body));
  }

  private static List<String[]> cut(List<LabelledText> articles, Function<String, String[]> cut) {
    return articles.stream().map(a -> cut.apply(a.title() + "\n" + a.body())).toList();
  }

  private static Map<Topic, Double> byTopic(Map<String, Double> scores) {
    Map<Topic, Double> out = new LinkedHashMap<>();
    scores.forEach((name, p) -> out.put(new Topic(name), p));
    return out;
  }

  private String[] words(String text) {
    return segmenter.segment(text).stream()
        .map((Token t) -> t.in(text))
        .filter(w -> !w.isBlank())
        .toArray(String[]::new);
  }

  private String[] wordPairs(String text) {
    List<String> out = new ArrayList<>(List.of(words(text)));
    for (int i = out.size() - 1; i > 0; i--) {
      out.add(out.get(i - 1) + " " + out.get(i));
    }
    return out.toArray(new String[0]);
  }

  /** The Chinese characters of a text and the pairs of neighbours among them. */
  private static String[] grams(String text) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (Characters.isHan(text.charAt(i))) {
        out.add(text.substring(i, i + 1));
        if (i + 1 < text.length() && Characters.isHan(text.charAt(i + 1))) {
          out.add(text.substring(i, i + 2));
        }
      }
    }
    return out.toArray(new String[0]);
  }
}
